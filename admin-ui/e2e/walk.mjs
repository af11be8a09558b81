// What the walks through the console share: a browser, steps, and what makes a page fail.
import axe from 'axe-core'
import { existsSync, mkdirSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { contentPolicy, startMock } from './mock-server.mjs'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
if (!existsSync(executablePath)) {
  console.log(
    `SKIPPED: NO BROWSER TEST WAS RUN, there is no ${executablePath} (apt-get install chromium fonts-noto-cjk)`,
  )
  process.exit(process.env.BROWSER_TESTS === 'required' ? 1 : 0)
}

const mock = process.argv[2] ? undefined : await startMock(Number(process.env.PORT ?? 0))
export const base = process.argv[2] ?? `http://127.0.0.1:${mock.address().port}`
export const usesMock = Boolean(mock)
export const unknownAddress = '/no/such/page'

const shots = new URL('../target/shots/', import.meta.url).pathname
mkdirSync(shots, { recursive: true })

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
    if (message.type() === 'error' && !isRefusal(message)) complaints.push(`console: ${message.text()}`)
  })
  await page.exposeBinding('reportPolicy', (_, text) => complaints.push(`content policy: ${text}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      window.reportPolicy(
        `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      ),
    )
  })
  await page.route('**/*', (route) =>
    underContentPolicy(route).catch((error) => complaints.push(`request: ${error.message}`)),
  )
  return page
}

/** The browser reports every answer above 399; the API refuses on purpose, and a server may well answer 404 to an unknown page. */
function isRefusal(message) {
  const { url } = message.location()
  const isExpected = url.endsWith(unknownAddress) || (url.includes('/api/') && expectsRefusals)
  return isExpected && message.text().startsWith('Failed to load resource')
}

let expectsRefusals = false

/** For steps in which the server is meant to say no. */
export async function refused(act) {
  expectsRefusals = true
  try {
    return await act()
  } finally {
    expectsRefusals = false
  }
}

/** Pages are judged under the policy even where the server does not send it yet. */
async function underContentPolicy(route) {
  if (route.request().resourceType() !== 'document') {
    return route.continue()
  }
  const response = await route.fetch({ maxRetries: 2 }) // a kept-alive connection may just have closed
  const headers = { 'content-security-policy': contentPolicy, ...response.headers() }
  return route.fulfill({ response, headers })
}

export async function accessible(page) {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => window.axe.run())
  const grave = violations.filter(({ impact }) => ['serious', 'critical'].includes(impact))
  const report = grave.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0].html} (${nodes.length}×)`)
  expect(grave.length === 0, `axe: ${report.join('\n')}`)
}

export async function look(page, name) {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(width <= 0, `${name}: the page is ${width} px wider than the window`)
  await page.screenshot({ path: `${shots}${name}.png`, fullPage: true })
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
