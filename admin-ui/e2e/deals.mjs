// Walks from matches to money: node e2e/deals.mjs http://localhost:8080, with DEMO_PASSWORD set.
// Without an address: invented data.
import { expectText, field, signIn } from './people.mjs'
import { dialog, read, somethingNew } from './talks.mjs'
import { accessible, base, expect, open, step, walk } from './walk.mjs'

const desktop = { width: 1366, height: 768 }
const run = Date.now().toString(36)
const name = `薄膜在线检测技术服务合同 ${run}`
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10) // in China
const pdf = Buffer.from('%PDF-1.4\n%%EOF\n')

async function confirmed(page, button) {
  await page.locator('main').getByRole('button', { name: button }).click()
  await dialog(page, button)
}

async function compare({ company }) {
  await step('a company compares matches of its need side by side', async () => {
    const { items } = await read(company, '/api/listings?kind=NEED&status=PUBLISHED&size=1')
    await company.goto(`${base}/needs/${items[0].id}`)
    const choices = company.getByRole('checkbox', { name: /加入对比/ })
    await choices.first().check()
    if ((await choices.count()) < 2) await company.getByRole('button', { name: /^再看 \d+ 条/ }).click()
    await choices.nth(1).check()
    await company.getByRole('link', { name: '开始对比' }).click()
    await company.getByRole('heading', { level: 1, name: '成果对比' }).waitFor()
    expect((await company.locator('main table thead th').count()) >= 3, 'two matches stand side by side')
    await accessible(company)
    await company
      .getByRole('link', { name: /回到匹配列表/ })
      .first()
      .click()
    await choices.first().waitFor()
    expect(await choices.first().isChecked(), 'what was chosen is still chosen')
  })
}

/** A talk of the company with the university, agreed upon so far that a contract can be recorded. */
async function talk({ company, university }) {
  const achievement = await somethingNew({ company, university })
  await step('an interest is expressed and accepted', async () => {
    await company.goto(`${base}/interests/new?kind=ACHIEVEMENT&listing=${achievement.id}`)
    await (await field(company, '留言')).fill(`希望提供检测服务（${run}）。`)
    await company.getByRole('button', { name: '发送' }).click()
    await company.waitForURL(/\/interests\/(?!new)[^/]+$/)
    await university.goto(company.url())
    await university.getByRole('button', { name: '接受，开始联系' }).click()
    await dialog(university, '接受，开始联系')
  })
  return company.url()
}

async function record({ company, university }, talked) {
  await step('the university records the contract that was agreed upon', async () => {
    await university.goto(talked)
    await university.locator('main').getByRole('link', { name: '登记合同' }).click()
    await university.getByText('已带入已知的内容，请核对。').waitFor()
    await (await field(university, '合同名称')).fill(name)
    await (await field(university, '合同类别')).selectOption('SERVICE')
    await (await field(university, '计划来源')).selectOption('UNPLANNED')
    await (await field(university, '转化方式')).selectOption('SERVICE')
    await (await field(university, '签订日期')).fill(today)
    await (await field(university, '成交额')).fill('50')
    await (await field(university, '支付方式')).selectOption('INSTALMENTS')
    await instalment(university, 1, '20')
    await instalment(university, 2, '30')
    await university.getByText('与应付金额一致。').waitFor()
    await accessible(university)
    await university.getByRole('button', { name: '存为草稿' }).click()
    await university.waitForURL(/\/contracts\/(?!new)[^/]+$/)
    await confirmed(university, '请对方确认')
    await university.getByText('等待对方确认。对方可以退回修改。').waitFor()
  })
  const place = new URL(university.url()).pathname

  await step('the company reads it, and it holds when it confirms', async () => {
    await company.goto(base + place)
    await expectText(company, name)
    await accessible(company)
    await confirmed(company, '确认内容属实')
    await company.getByText(/^合同在履行中/).waitFor()
  })
  return place
}

async function instalment(page, number, amount) {
  const row = page.getByRole('group', { name: `第 ${number} 期` })
  if ((await row.count()) === 0) await page.getByRole('button', { name: '添加一期' }).click()
  await row.getByLabel('金额').first().fill(amount)
}

async function pay({ company, university }, place) {
  await step('a payment is booked, and both see it', async () => {
    await university.goto(base + place)
    await university.getByRole('button', { name: '记一笔付款' }).click()
    const booking = university.getByRole('dialog')
    await booking.getByLabel('凭证号').fill(`回单-${run}`)
    await accessible(university)
    await dialog(university, '入账')
    await university.getByText('已付清').waitFor()
    await company.reload()
    await expectText(company, `回单-${run}`)
  })
}

async function register({ university }, place) {
  await step('the contract is filed, accepted and registered', async () => {
    await university.goto(base + place)
    await university.locator('input[type=file]').setInputFiles({
      name: '合同正文.pdf',
      mimeType: 'application/pdf',
      buffer: pdf,
    })
    await university.getByRole('link', { name: '合同正文.pdf' }).waitFor()
    await note(university, '申报登记')
    await note(university, '受理')
    await note(university, '准予登记', (asked) => asked.getByLabel('登记证明编号').fill(`2026-${run}`))
    await university.getByText(`2026-${run}`).first().waitFor()
    await accessible(university)
  })
}

async function note(page, act, more = () => {}) {
  await page.locator('main').getByRole('button', { name: act, exact: true }).click()
  await more(page.getByRole('dialog'))
  await dialog(page, '记下')
}

async function count({ operator, university }, place) {
  await step(
    'a figure of the university opens into the list that holds the contract, and that into it',
    async () => {
      await university.goto(`${base}/statistics?base=REGISTERED&from=${today.slice(0, 8)}01&to=${today}`)
      await university.locator('dl a[href*="/statistics/contracts"]').first().click()
      await university.getByRole('heading', { name: '统计' }).waitFor()
      await accessible(university)
      await university.locator(`main a[href="${place}"]`).first().click()
      await university.getByRole('heading', { level: 1, name }).waitFor()
    },
  )

  await step('the operator finds it in the figures of the market', async () => {
    await operator.goto(
      `${base}/statistics/contracts?base=REGISTERED&from=${today.slice(0, 8)}01&to=${today}`,
    )
    await operator.locator(`main a[href="${place}"]`).first().waitFor()
  })
}

await walk(async () => {
  const people = {}
  for (const role of ['company', 'university', 'operator']) {
    people[role] = await open(desktop)
    await signIn(people[role], `${role}@demo.example`)
  }
  await compare(people)
  const place = await record(people, await talk(people))
  await pay(people, place)
  await register(people, place)
  await count(people, place)
})
