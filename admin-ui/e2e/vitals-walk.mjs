// How quick pages feel in Chromium: what vitals.mjs measures, and how.
import { signIn } from './people.mjs'
import { base, expect, open, step, walk } from './walk.mjs'

const office = { width: 1366, height: 768 }
const runs = 5
const most = { paint: 1200, shift: 0.05, script: 250, task: 100 }
const pages = {
  visitor: { home: '/', achievements: '/achievements', needs: '/needs' },
  university: { desk: '/me', 'own achievements': '/workspace/achievements' },
  operator: {
    desk: '/me',
    statistics: '/statistics',
    reviews: '/operations/reviews',
    contracts: '/contracts',
  },
}

/** Runs in the page, before anything of it does. */
function observe() {
  const seen = (window.vitals = { paint: 0, shift: 0, task: 0 })
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  watch('largest-contentful-paint', (entry) => (seen.paint = entry.startTime))
  watch('layout-shift', (entry) => (seen.shift += entry.hadRecentInput ? 0 : entry.value))
  watch('longtask', (entry) => (seen.task = Math.max(seen.task, entry.duration)))
}

async function measure(path, storageState) {
  const page = await open(office, storageState)
  await page.addInitScript(observe)
  await page.goto(base + path, { waitUntil: 'networkidle' })
  const { paint, shift } = await page.evaluate(() => window.vitals)
  const script = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize / 1024, 0),
  )
  const task = await longestWhileScrolling(page)
  await page.context().close()
  return { paint, shift, script, task }
}

async function longestWhileScrolling(page) {
  await page.evaluate(() => (window.vitals.task = 0))
  for (let turn = 0; turn < 30; turn++) {
    await page.mouse.wheel(0, 600)
    await page.waitForTimeout(30)
  }
  return page.evaluate(() => window.vitals.task)
}

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]

function show(role, name, figures) {
  console.log(
    `${role}, ${name}: largest paint ${figures.paint.toFixed(0)} ms, layout shift ${figures.shift.toFixed(3)}, ` +
      `script ${figures.script.toFixed(0)} kB, longest task while scrolling ${figures.task.toFixed(0)} ms`,
  )
}

export async function measurePages() {
  await walk(async () => {
    for (const [role, own] of Object.entries(pages)) {
      const page = await open(office)
      if (role !== 'visitor') await signIn(page, `${role}@demo.example`)
      const state = await page.context().storageState()
      for (const [name, path] of Object.entries(own)) {
        await step(`${name} of ${role}`, async () => {
          const measured = []
          for (let run = 0; run < runs; run++) measured.push(await measure(path, state))
          const figures = Object.fromEntries(
            Object.keys(most).map((figure) => [figure, median(measured.map((one) => one[figure]))]),
          )
          show(role, name, figures)
          const over = Object.keys(most).filter(
            (figure) => figures[figure] > most[figure] && (figure !== 'script' || name === 'home'),
          )
          expect(over.length === 0, `over its limit: ${over.map((one) => `${one} ${most[one]}`).join(', ')}`)
        })
      }
      await page.context().close()
    }
  })
}
