// In which windows pages are looked at, and how it is known that there is something to look at.
import { base, open } from './walk.mjs'

export const languages = ['zh', 'en']
export const themes = ['light', 'dark']
export const viewports = [
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
]

const [phone, office] = viewports

/** What breaks most often: English words on a phone, and the usual screen of an office; each theme has one of them. */
const few = { zh: [{ viewport: office, theme: 'light' }], en: [{ viewport: phone, theme: 'dark' }] }
const all = viewports.flatMap((viewport) => themes.map((theme) => ({ viewport, theme })))

export const looks = process.env.LOOKS === 'all' ? { zh: all, en: all } : few

/** The requests of a page that have not been answered yet, and when that last changed. */
const traffic = new WeakMap()

function watchTraffic(page) {
  const seen = { open: new Set(), changed: 0 }
  traffic.set(page, seen)
  const change = (act) => (request) => {
    seen.open[act](request)
    seen.changed = Date.now()
  }
  page.on('request', change('add'))
  page.on('requestfinished', change('delete'))
  page.on('requestfailed', change('delete'))
}

/** A part that is loaded when it is needed asks for its content only then: nothing must have been asked for a moment. */
async function quiet(page, moment = 150, patience = 20_000) {
  const seen = traffic.get(page)
  for (const until = Date.now() + patience; Date.now() < until;) {
    if (seen.open.size === 0 && Date.now() - seen.changed > moment) return
    await page.waitForTimeout(50)
  }
  const waitingFor = [...seen.open].map((request) => request.url()).join(', ')
  throw new Error(
    `${page.url()} is not quiet after ${patience / 1000} s: ${waitingFor || 'it asks again and again'}`,
  )
}

/** A window of somebody's, in a language; the theme is the one of the system. */
export async function openIn(language, storageState) {
  const page = await open(office, storageState)
  watchTraffic(page)
  await page.addInitScript((chosen) => localStorage.setItem('techbridge.language', chosen), language)
  return page
}

/** Charts are drawn anew in the frame after the theme has changed. */
export async function dress(page, { viewport, theme }) {
  await page.setViewportSize(viewport)
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  if (page.url() === 'about:blank') return
  await page.waitForFunction(
    (isDark) => document.documentElement.classList.contains('dark') === isDark,
    theme === 'dark',
  )
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
}

/** Opens a page and waits until everything on it has come. */
export async function show(page, path) {
  await page.goto(base + path)
  await page.locator('main h1').first().waitFor()
  await quiet(page)
  await page.waitForFunction(
    () => !document.querySelector('.skeletons, [role=img].chart:not(:has(svg)), main [aria-busy=true]'),
  )
}
