// What the console says and keeps when something around it fails: node e2e/failures.mjs http://localhost:8080
// The failures are made in the browser, so that the server itself may be any.
import { accessible, base, expect, open, refused, step, walk } from './walk.mjs'

const failing = (status, problem) => (route) =>
  route.fulfill({
    status,
    contentType: 'application/problem+json',
    body: JSON.stringify({ status, ...problem }),
  })

/** While the failure lasts; the addresses are matched by their path. */
async function during(page, path, fail, act) {
  const matches = (url) => url.pathname.startsWith(path)
  await page.route(matches, fail)
  try {
    await refused(act)
  } finally {
    await page.unroute(matches, fail)
  }
}

async function failures(page) {
  const results = page.getByRole('article')

  await step('a list that cannot be loaded says why, and comes when it is tried again', async () => {
    await during(
      page,
      '/api/achievements',
      (route) => route.abort('connectionrefused'),
      async () => {
        await page.goto(`${base}/achievements`)
        await page.getByText('连接不上服务器，请检查网络后重试。').first().waitFor()
        await accessible(page)
      },
    )
    await page.locator('main').getByRole('button', { name: '重试' }).first().click()
    await results.first().waitFor()
  })

  await step('without the search index the rest of the home page is there', async () => {
    const away = failing(503, { type: '/problems/search-unavailable', title: 'Search is unavailable' })
    await during(page, '/api/needs', away, async () => {
      await page.goto(base)
      await page.getByText('搜索暂时不可用').first().waitFor()
      await results.first().waitFor()
      await accessible(page)
    })
  })

  await step('an answer nobody foresaw says what the server told about it', async () => {
    const broken = failing(500, {
      type: '/problems/unexpected',
      detail: '系统出现错误，请稍后重试。',
    })
    await during(page, '/api/needs', broken, async () => {
      await page.goto(`${base}/needs`)
      await page.getByText('系统出现错误，请稍后重试。').first().waitFor()
    })
    await page.locator('main').getByRole('button', { name: '重试' }).first().click()
    await results.first().waitFor()
  })

  await step('while answers are slow the page says that it loads', async () => {
    const slow = (route) => setTimeout(() => route.continue(), 1_500)
    await during(page, '/api/achievements', slow, async () => {
      await page.goto(`${base}/achievements`)
      await page.locator('main').getByText('正在加载', { exact: true }).first().waitFor({ state: 'attached' })
      await accessible(page)
      await results.first().waitFor()
    })
  })

  await step('a page whose script does not come leaves what is there, and can be loaded again', async () => {
    await page.goto(`${base}/achievements`)
    await results.first().waitFor()
    const script = (route) => route.abort('connectionfailed')
    await during(page, '/assets/SignIn', script, async () => {
      await page.getByRole('banner').getByRole('link', { name: '登录' }).click()
      await page.getByRole('alert').getByText('这一页没有加载出来').waitFor()
      expect(await results.first().isVisible(), 'the page before is gone')
      await accessible(page)
    })
    await page.getByRole('alert').getByRole('button', { name: '重新加载' }).click()
    await page.getByRole('heading', { level: 1, name: '登录科桥' }).waitFor()
  })

  await step('a form that could not be sent keeps what was typed', async () => {
    await page.goto(`${base}/sign-in`)
    await page.getByLabel('邮箱').fill('somebody@demo.example')
    await page.getByLabel('密码', { exact: true }).fill('not the password')
    await during(
      page,
      '/api/session',
      (route) => route.abort('connectionrefused'),
      async () => {
        await page.locator('main').getByRole('button', { name: '登录' }).click()
        await page.getByText('连接不上服务器，请检查网络后重试。').first().waitFor()
      },
    )
    expect((await page.getByLabel('邮箱').inputValue()) === 'somebody@demo.example', 'the address is gone')
  })
}

await walk(async () => {
  await failures(await open({ width: 1366, height: 768 }))
})
