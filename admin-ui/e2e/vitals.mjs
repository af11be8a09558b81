// How quick pages feel in Chromium, of the built application or of a running one:
// npm run vitals [-- --url http://localhost:8080 --password …]
// Each page is opened five times with an empty cache; medians of what https://web.dev/articles/vitals defines: largest
// contentful paint, layout shift; also the script it loads (compressed) and the longest task while it is scrolled.
import { parseArgs } from 'node:util'
import './chromium.mjs'
import { withMarketplace } from './marketplace.mjs'

const { values: asked } = parseArgs({ options: { url: { type: 'string' }, password: { type: 'string' } } })

await withMarketplace(asked, async () => {
  const { measurePages } = await import('./vitals-walk.mjs')
  await measurePages()
})
