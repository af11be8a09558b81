// Takes a picture of every page, in both languages and themes, at three widths, to leaf through: npm run shots
// npm run shots -- --url http://localhost:8080 --password … --page desk,funnel --language zh --theme dark --width 390 --to folder
// npm run shots -- --guide takes those that the user guide shows, as much of each as a window does, into its folder.
// Without an address it starts the built application with demonstration data; sizes and themes as in looks.mjs.
import { readdir, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import './chromium.mjs'
import { withMarketplace } from './marketplace.mjs'

const { values: asked } = parseArgs({
  options: {
    ...Object.fromEntries(
      ['url', 'password', 'page', 'language', 'theme', 'width', 'to'].map((name) => [
        name,
        { type: 'string' },
      ]),
    ),
    guide: { type: 'boolean' },
  },
})
if (asked.guide) Object.assign(asked, await picturesOfGuide())

const folder = resolve(asked.to ?? new URL('../target/shots/', import.meta.url).pathname)

/** The guides name their pictures as these are called here. */
async function picturesOfGuide() {
  const guide = new URL('../../docs/user-guide/', import.meta.url)
  const files = (await readdir(guide)).filter((file) => file.endsWith('.zh.md'))
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, guide), 'utf8')))
  const named = [...texts.join().matchAll(/images\/([a-z-]+)-1366-zh-light\.png/g)].map(([, name]) => name)
  if (named.length === 0) throw new Error(`${guide.pathname} shows no pictures`)
  return {
    page: [...new Set(named)].join(),
    language: 'zh',
    theme: 'light',
    width: '1366',
    to: new URL('images/', guide).pathname,
  }
}

await withMarketplace(asked, async (url) => {
  const { shootPages } = await import('./shots-walk.mjs')
  const taken = await shootPages(asked, folder, url)
  const names = new Set(taken.map(({ name }) => name))
  const missing = asked.page?.split(',').filter((name) => !names.has(name)) ?? []
  console.log(`${taken.length} pictures in ${folder}`)
  if (missing.length === 0) return
  console.error(`NOT TAKEN: ${missing.join(', ')}`)
  process.exitCode = 1
})
