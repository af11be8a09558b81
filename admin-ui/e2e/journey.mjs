// Walks through the console in a real browser: npm run e2e -- http://localhost:8080
// Without an address it takes the built console with invented data.
import { accessible, base, expect, open, step, unknownAddress, walk } from './walk.mjs'

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
    await page.locator('main').getByRole('combobox').fill(words)
    await page.locator('main').getByRole('combobox').press('Enter')
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

  await step('a facet narrows what was found, going back widens it, and words are searched for', async () => {
    await page.goto(`${base}/achievements`)
    const total = page.locator('.results [role=status]')
    await page.getByRole('article').first().waitFor()
    const before = await total.textContent()
    await page.locator('aside').getByRole('group', { name: '所处阶段' }).getByRole('checkbox').first().click()
    await page.waitForURL((url) => url.searchParams.has('stage'))
    await page.waitForFunction(
      (text) =>
        !['', '正在更新结果', text].includes(document.querySelector('.results [role=status]').textContent),
      before,
    )
    await accessible(page)
    await page.goBack()
    await page.waitForURL((url) => !url.searchParams.has('stage'))
    await page.getByRole('combobox', { name: '关键词' }).pressSequentially(need.title.slice(0, 2))
    await page.getByRole('button', { name: '搜索' }).click()
    await page.waitForURL((url) => url.searchParams.get('q') === need.title.slice(0, 2))
  })

  await step('the skip link is the first stop of the keyboard', async () => {
    await page.goto(`${base}/achievements`)
    await page.getByRole('article').first().waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement.id === 'main'), 'the focus is not on the content')
  })
}

await walk(async () => journey(await open({ width: 1366, height: 768 })))
