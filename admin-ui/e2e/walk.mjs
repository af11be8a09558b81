// What the walks through the console share: a browser, steps, and what makes a page fail.
import axe from 'axe-core'
import { mkdirSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { executablePath } from './chromium.mjs'
import { startMock } from './mock-server.mjs'

const given = process.env.MARKETPLACE ?? process.argv[2]
const mock = given ? undefined : await startMock(Number(process.env.PORT ?? 0))
export const base = given ?? `http://127.0.0.1:${mock.address().port}`
export const usesMock = Boolean(mock)
export const unknownAddress = '/no/such/page'

const failures = new URL('../target/failures/', import.meta.url).pathname

const results = { passed: 0, failed: 0 }
const complaints = []

export async function step(name, act) {
  complaints.length = 0
  try {
    await act()
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
    results.passed++
    console.log(`ok      ${name}`)
  } catch (error) {
    results.failed++
    console.error(`FAILED  ${name}\n        ${error.message.replaceAll('\n', '\n        ')}`)
    await keepPictures(name)
  }
}

/** What every window showed when a step failed. */
async function keepPictures(name) {
  mkdirSync(failures, { recursive: true })
  const pages = browser.contexts().flatMap((context) => context.pages())
  for (const [index, page] of pages.entries()) {
    const path = `${failures}${name.replaceAll(/\W+/g, '-')}-${index + 1}.png`
    await page.screenshot({ path }).catch((error) => console.error(`        no picture: ${error.message}`))
  }
}

export function expect(condition, message) {
  if (!condition) throw new Error(message)
}

const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})

/** A window of its own; with the cookies of another one, if given. */
export async function open(viewport, storageState) {
  const context = await browser.newContext({
    viewport,
    storageState,
    locale: 'zh-CN',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(Number(process.env.STEP_TIMEOUT ?? 60_000)) // two busy cores are slow
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !isRefusal(message))
      complaints.push(`console: ${message.text()} ${message.location().url}`)
  })
  await page.exposeBinding('reportPolicy', (_, text) => complaints.push(`content policy: ${text}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      window.reportPolicy(
        `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      ),
    )
  })
  page.on('response', (response) => {
    const isPage = response.request().resourceType() === 'document'
    if (isPage && !response.headers()['content-security-policy']) {
      complaints.push(`no content policy: ${response.url()}`)
    }
  })
  return page
}

/** The browser reports every answer above 399, and every one that does not come; the API refuses on purpose, and a server may well answer 404 to an unknown page. */
function isRefusal(message) {
  const { url } = message.location()
  const isExpected = url.endsWith(unknownAddress) || (/\/(api|assets)\//.test(url) && expectsRefusals)
  return isExpected && message.text().startsWith('Failed to load resource')
}

let expectsRefusals = false

/** For steps in which the server is meant to say no, or nothing. */
export async function refused(act) {
  expectsRefusals = true
  try {
    return await act()
  } finally {
    expectsRefusals = false
  }
}

/** What is about to be replaced is dimmed below what may be read: a page is judged when nothing on it is busy. */
export async function accessible(page) {
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }))
  const grave = violations.filter(({ impact }) => ['serious', 'critical'].includes(impact))
  const report = grave.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0].html} (${nodes.length}×)`)
  expect(grave.length === 0, `axe: ${report.join('\n')}`)
}

export async function fits(page) {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(width <= 0, `the page is ${width} px wider than the window`)
  const spilt = await page.evaluate(() =>
    [...document.querySelectorAll('header nav')].some(
      (nav) => getComputedStyle(nav).overflowX === 'visible' && nav.scrollWidth > nav.clientWidth,
    ),
  )
  expect(!spilt, 'the navigation runs into what stands beside it')
}

/** Runs a walk to its end and says how it went. */
export async function walk(act) {
  try {
    await act()
  } finally {
    await browser.close()
    mock?.close()
  }
  console.log(`${results.passed} passed, ${results.failed} failed`)
  process.exitCode = results.failed > 0 ? 1 : 0
}
