// Walks through the console in a real browser: npm run e2e -- http://localhost:8080
// Without an address it takes the built console with invented data. Screenshots go to target/shots/.
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

const mock = process.argv[2] ? undefined : await startMock()
const base = process.argv[2] ?? `http://127.0.0.1:${mock.address().port}`
const shots = new URL('../target/shots/', import.meta.url).pathname
mkdirSync(shots, { recursive: true })

const unknownAddress = '/no/such/page'
const results = { passed: 0, failed: 0 }
const complaints = []

async function step(name, act) {
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

function expect(condition, message) {
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

async function open(viewport) {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000) // two busy cores are slow
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`))
  page.on('console', (message) => {
    const isUnknownAddress = message.location().url.endsWith(unknownAddress) // a server may well answer 404
    if (message.type() === 'error' && !isUnknownAddress) complaints.push(`console: ${message.text()}`)
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

/** Pages are judged under the policy even where the server does not send it yet. */
async function underContentPolicy(route) {
  if (route.request().resourceType() !== 'document') {
    return route.continue()
  }
  const response = await route.fetch({ maxRetries: 2 }) // a kept-alive connection may just have closed
  const headers = { 'content-security-policy': contentPolicy, ...response.headers() }
  return route.fulfill({ response, headers })
}

async function accessible(page) {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => window.axe.run())
  const grave = violations.filter(({ impact }) => ['serious', 'critical'].includes(impact))
  const report = grave.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0].html} (${nodes.length}×)`)
  expect(grave.length === 0, `axe: ${report.join('\n')}`)
}

async function look(page, name) {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(width <= 0, `${name}: the page is ${width} px wider than the window`)
  await page.screenshot({ path: `${shots}${name}.png`, fullPage: true })
}

async function firstMatchTitle(page) {
  const title = page.locator('.match h3 a').first()
  await title.waitFor()
  return (await title.textContent()).trim()
}

/** Not every need has a good match, and this walk is about matches. */
async function aNeedWithMatches(request) {
  const { items } = await (await request.get(`${base}/api/needs?size=20`)).json()
  for (const need of items) {
    const { matches } = await (await request.get(`${base}/api/needs/${need.id}/matches`)).json()
    if (matches.some(({ grade, components }) => grade !== 'WEAK' && components.length > 2)) return need
  }
  throw new Error('None of the 20 newest needs has a match to show')
}

async function journey(page) {
  const need = await aNeedWithMatches(page.request)

  await step('the home page says what this is and shows the newest listings', async () => {
    await page.goto(base)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('heading', { level: 3 }).first().waitFor()
    expect((await page.title()).includes('科桥'), `the title is "${await page.title()}"`)
    await accessible(page)
  })

  await step('a search on the home page leads to a list with the words in the URL', async () => {
    const words = need.title.slice(0, 12)
    await page.locator('form').getByText('需求', { exact: true }).click()
    await page.getByRole('searchbox').fill(words)
    await page.getByRole('searchbox').press('Enter')
    await page.waitForURL((url) => url.pathname === '/needs' && url.searchParams.get('q') === words)
    await page.getByRole('article').first().waitFor()
    await accessible(page)
  })

  await step('the list of needs opens a need', async () => {
    await page.getByRole('link', { name: need.title, exact: true }).first().click()
    await page.waitForURL(/\/needs\/[^/?]+$/)
    await page.getByRole('heading', { level: 1, name: need.title }).waitFor()
  })

  await step('its matches show grade, score and reasons', async () => {
    await firstMatchTitle(page)
    const match = page.locator('.match').first()
    expect(/强相关|较强/.test(await match.textContent()), 'the first match has no grade')
    expect((await match.locator('.reason').count()) >= 1, 'the first match gives no reason')
    const more = match.getByRole('button', { name: /查看全部依据/ })
    await more.click()
    expect((await match.locator('.reason').count()) > 2, 'expanding shows no further reasons')
    await accessible(page)
  })

  await step('a match opens the achievement, and going back returns to the need', async () => {
    const title = await firstMatchTitle(page)
    await page.locator('.match h3 a').first().click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.getByRole('heading', { level: 2, name: '可能用得上的需求' }).waitFor()
    await page.locator('.match, .empty').first().waitFor()
    await accessible(page)
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: need.title }).waitFor()
  })

  await step('the language changes and is remembered', async () => {
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Matching achievements' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'Matching achievements' }).waitFor()
    expect((await page.getAttribute('html', 'lang')) === 'en', 'the html element does not say en')
    await page.getByRole('button', { name: '中文' }).click()
  })

  await step('an address that leads nowhere says so', async () => {
    await page.goto(base + unknownAddress)
    await page.getByRole('heading', { level: 1, name: '没有这一页' }).waitFor()
    await accessible(page)
  })

  await step('the skip link is the first stop of the keyboard', async () => {
    await page.goto(`${base}/achievements`)
    await page.getByRole('article').first().waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement.id === 'main'), 'the focus is not on the content')
  })
}

async function shoot(width, height, language) {
  await step(`pages fit ${width} px in ${language}`, async () => {
    const page = await open({ width, height })
    await page.addInitScript((chosen) => localStorage.setItem('techbridge.language', chosen), language)
    const [need, achievement] = await page.request
      .get(`${base}/api/needs?size=1`)
      .then(async (needs) => [
        await needs.json(),
        await (await page.request.get(`${base}/api/achievements?size=1`)).json(),
      ])
    const pages = {
      home: '/',
      achievements: '/achievements',
      empty: '/achievements?q=qqqqqzzzzz',
      need: `/needs/${need.items[0].id}`,
      achievement: `/achievements/${achievement.items[0].id}`,
      404: unknownAddress,
    }
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(base + path, { waitUntil: 'networkidle' })
      await look(page, `${name}-${width}-${language}`)
      await accessible(page)
    }
    await page.context().close()
  })
}

try {
  await journey(await open({ width: 1366, height: 768 }))
  for (const language of ['zh', 'en']) {
    await shoot(390, 844, language)
    await shoot(1366, 768, language)
    await shoot(1920, 1080, language)
  }
} finally {
  await browser.close()
  mock?.close()
}
console.log(`${results.passed} passed, ${results.failed} failed`)
process.exitCode = results.failed > 0 ? 1 : 0
