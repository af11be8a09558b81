// Walks from a match to a talk: node e2e/interests.mjs http://localhost:8080, with DEMO_PASSWORD set.
// Without an address: invented data.
import { expectText, field, signIn } from './people.mjs'
import { dialog, read, somethingNew } from './talks.mjs'
import { accessible, base, expect, open, step, walk } from './walk.mjs'

const desktop = { width: 1366, height: 768 }
const run = Date.now().toString(36)
const message = `希望了解中试数据（${run}）。`

async function express(people, achievement) {
  const { company } = people
  await step('a company says that it is interested in an achievement', async () => {
    await company.goto(`${base}/achievements/${achievement.id}`)
    await company.locator('main').getByRole('link', { name: '表达合作意向' }).first().click()
    await company.waitForURL(/\/interests\/new/)
    await (await field(company, '留言')).fill(message)
    await (await field(company, '电话')).fill('13800005678')
    await accessible(company)
    await company.getByRole('button', { name: '发送' }).click()
    await company.waitForURL(/\/interests\/(?!new)[^/]+$/)
    await expectText(company, message)
    await expectText(company, '接受后互相可见')
    await accessible(company)
  })
  return new URL(company.url()).pathname
}

async function talk({ company, university }, place) {
  await step('the university accepts, and both see whom to call', async () => {
    await university.goto(`${base}/interests?role=RECEIVED&status=EXPRESSED`)
    await university.getByText(/共 \d+ 条/).waitFor()
    await university.goto(base + place)
    expect(!(await university.content()).includes('13800005678'), 'the contact is open too early')
    await university.getByRole('button', { name: '接受，开始联系' }).click()
    await dialog(university, '接受，开始联系')
    await university.getByRole('link', { name: '13800005678' }).waitFor()
    await accessible(university)
  })

  await step('what stands in the log is seen by both, what a side keeps to itself is not', async () => {
    await write(university, `样机参数见附件（${run}）`)
    await university.locator('[aria-current=step]', { hasText: '洽谈' }).waitFor()
    await write(university, `报价底线（${run}）`, true)
    await company.reload()
    await expectText(company, `样机参数见附件（${run}）`)
    expect(!(await company.content()).includes('报价底线'), 'the other side reads what is not for it')
  })

  await step('a next step is agreed upon and done', async () => {
    await (await field(company, '类型')).selectOption('NEXT_STEP')
    await (await field(company, '完成期限')).fill('2099-12-01')
    await (await field(company, '要做什么')).fill(`寄送试件（${run}）`)
    await company.getByRole('button', { name: '记下' }).click()
    await company.getByRole('button', { name: '标为完成' }).click()
    await expectText(company, `完成了：寄送试件（${run}）`)
    await accessible(company)
  })

  await step('the confidential part opens when both have promised to keep it', async () => {
    for (const page of [company, university]) {
      await page.goto(base + place)
      await page.getByRole('checkbox', { name: /代表本单位确认遵守/ }).check()
      await page.getByRole('button', { name: '本方确认遵守' }).click()
      await page.getByRole('button', { name: '本方确认遵守' }).waitFor({ state: 'detached' })
    }
    await company.reload()
    await expectText(company, /保密内容已开放/)
  })
}

async function write(page, text, ownSideOnly = false) {
  await (await field(page, '内容')).fill(text)
  if (ownSideOnly) await page.getByRole('checkbox', { name: '仅本方可见' }).check()
  await page.getByRole('button', { name: '记下' }).click()
  await page.getByRole('listitem').filter({ hasText: text }).waitFor()
}

async function mediate({ company, broker }, place) {
  await step('the company asks an agency for a broker, which sends one', async () => {
    const { organization } = await read(broker, '/api/session')
    await company.goto(base + place)
    await company.getByRole('button', { name: '请技术经理人协助' }).click()
    const asking = company.getByRole('dialog')
    await asking.getByRole('combobox').selectOption(organization.id)
    await asking.getByLabel('希望得到什么协助').fill(`协助商谈报价 ${run}`)
    await accessible(company)
    await dialog(company, '请技术经理人协助')
    await broker.goto(`${base}/broker-board`)
    const request = broker.getByRole('listitem').filter({ hasText: `协助商谈报价 ${run}` })
    await request.getByRole('button', { name: '指派' }).click()
    await broker.getByRole('dialog').getByRole('combobox').selectOption({ index: 1 })
    await dialog(broker, '指派')
    await request.waitFor({ state: 'detached' })
  })

  await step('the broker finds it on the board and writes into the log', async () => {
    await broker.goto(`${base}/broker-board`)
    await accessible(broker)
    await broker.locator(`a[href="${place}"]`).click()
    await write(broker, `已约双方面谈（${run}）`)
    await accessible(broker)
  })
}

async function end({ university }, place) {
  await step('a side says why nothing came of it', async () => {
    await university.goto(base + place)
    await university.getByRole('button', { name: '标为未达成' }).click()
    const shown = university.getByRole('dialog')
    await shown.getByLabel('原因').selectOption('OTHER')
    await shown.getByRole('button', { name: '标为未达成' }).click()
    await shown.getByText('请说明原因').waitFor()
    await shown.getByLabel('说明').fill(`团队已满负荷 ${run}`)
    await dialog(university, '标为未达成')
    await expectText(university, `团队已满负荷 ${run}`)
  })
}

async function decline(people) {
  const place = await express(people, await somethingNew(people))
  await step('the university declines with a reason, and the company reads it', async () => {
    await people.university.goto(base + place)
    await people.university.getByRole('button', { name: '婉拒' }).click()
    await people.university.getByRole('dialog').getByLabel('原因').selectOption('REGION')
    await dialog(people.university, '婉拒')
    await people.company.reload()
    await expectText(people.company, '地区不合适')
  })
}

await walk(async () => {
  const people = {}
  for (const name of ['company', 'university', 'broker']) {
    people[name] = await open(desktop)
    await signIn(people[name], `${name}@demo.example`)
  }
  const place = await express(people, await somethingNew(people))
  await talk(people, place)
  await mediate(people, place)
  await end(people, place)
  await decline(people)
})
