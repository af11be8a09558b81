// What the walks do as somebody: sign in, read the mailbox, look at a form.
import { demoPassword } from './mock-people.mjs'
import { totp } from './totp.mjs'
import { base, expect, refused, usesMock } from './walk.mjs'

export const password = usesMock ? demoPassword : process.env.DEMO_PASSWORD

/** Secrets of those who have a second factor, by e-mail. */
const secrets = new Map()
const lastUsed = new Map()
const period = 30_000

if (process.env.DEMO_TOTP_SECRET) secrets.set('operator@demo.example', process.env.DEMO_TOTP_SECRET)

/** A code that has not been used yet: servers take each of them once. */
export async function freshCode(email) {
  const used = lastUsed.get(email)
  while (used === Math.floor(Date.now() / period)) await new Promise((resolve) => setTimeout(resolve, 500))
  lastUsed.set(email, Math.floor(Date.now() / period))
  return totp(secrets.get(email))
}

export async function signIn(page, email, secret = password, path = '/sign-in') {
  await page.goto(base + path)
  await fillCredentials(page, email, secret)
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  if (new URL(page.url()).pathname === '/account/second-factor') {
    await setUpSecondFactor(page, email, secret)
  }
}

export async function fillCredentials(page, email, secret = password) {
  const form = page.locator('form', { has: page.locator('[autocomplete=current-password]') })
  await form.locator('[autocomplete=username]').fill(email)
  await form.locator('[autocomplete=current-password]').fill(secret)
  await form.locator('[type=submit]').click()
  if (secrets.has(email)) {
    await page.locator('[autocomplete=one-time-code]').fill(await freshCode(email))
    await page
      .locator('form', { has: page.locator('[autocomplete=one-time-code]') })
      .locator('[type=submit]')
      .click()
  }
}

/** Returns the recovery codes. */
export async function setUpSecondFactor(page, email, secret = password) {
  await page.locator('main [autocomplete=current-password]').fill(secret)
  await page.getByRole('button', { name: '开始设置' }).click()
  await page.getByRole('img', { name: '两步验证二维码' }).waitFor()
  secrets.set(email, (await page.locator('main code').textContent()).replaceAll(' ', ''))
  await page.locator('[autocomplete=one-time-code]').fill(await freshCode(email))
  await page.getByRole('button', { name: '开启' }).click()
  await page.getByRole('heading', { name: '保存恢复码' }).waitFor()
  const codes = await page.locator('main ol code').allTextContents()
  await page.getByRole('button', { name: '我已保存好' }).click()
  await page.getByRole('heading', { name: '保存恢复码' }).waitFor({ state: 'detached' })
  return codes
}

export async function signOut(page) {
  await page.getByRole('button', { name: /账号菜单/ }).click()
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByRole('link', { name: '登录', exact: true }).waitFor()
}

/** The link in the newest mail to somebody, as the operator finds it in the mailbox; mails may take a moment. */
export async function linkMailedTo(operator, email) {
  for (let attempt = 0; attempt < 30; attempt++) {
    await operator.goto(`${base}/operations/mails`)
    await operator.locator('table, .empty').first().waitFor()
    const row = operator.getByRole('row').filter({ hasText: email }).first()
    if (await row.count()) {
      await row.getByRole('link').click()
      const link = operator.locator('main a[href*="#token="]').first()
      await link.waitFor()
      const { pathname, hash } = new URL(await link.getAttribute('href'))
      return base + pathname + hash
    }
    await operator.waitForTimeout(1_000)
  }
  throw new Error(`No mail to ${email}`)
}

export async function field(page, label) {
  return page.locator('main').getByLabel(label, { exact: false }).first()
}

export async function expectText(page, text) {
  await page.locator('main').getByText(text).first().waitFor()
}

export async function refusesWrongPassword(page) {
  await refused(async () => {
    await page.goto(`${base}/sign-in`)
    await page.locator('[autocomplete=username]').fill(`nobody-${Date.now()}@demo.example`)
    await page.locator('[autocomplete=current-password]').fill('not the right one')
    await page.locator('main [type=submit]').click()
    await page.getByRole('alert').waitFor()
  })
  expect(await page.locator('[autocomplete=username]').inputValue(), 'what was typed is gone')
}
