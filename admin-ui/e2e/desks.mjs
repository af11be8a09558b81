// Walks through the days of those who steer: node e2e/desks.mjs http://localhost:8080, with DEMO_PASSWORD set.
// Without an address: invented data.
import { expectText, field, signIn } from './people.mjs'
import { dialog } from './talks.mjs'
import { accessible, base, expect, open, step, walk } from './walk.mjs'

const desktop = { width: 1366, height: 768 }

async function park(page) {
  const rule = `本园优先对接高校检测技术 ${Date.now().toString(36)}`

  await step('a park reads the figures of a quarter and takes them along', async () => {
    await page.goto(`${base}/statistics`)
    await (await field(page, '统计期')).selectOption({ label: '上季度' })
    await page.waitForURL(/from=/)
    const menu = page.getByRole('button', { name: /^导出/ }).first()
    await menu.click()
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: /Excel/ }).first().click()
    const file = await coming
    expect(file.suggestedFilename().endsWith('.xlsx'), file.suggestedFilename())
    await accessible(page)
  })

  await step('a park sees what a rule would move before it holds', async () => {
    await page.goto(`${base}/parks/TIANKAI/rules`)
    await page.getByRole('link', { name: '新建规则' }).first().click()
    await page.getByRole('radio', { name: /地区优先/ }).check()
    await (await field(page, '中文名称')).fill(rule)
    await (await field(page, '英文名称')).fill('Universities of Beijing first')
    await page.getByLabel('省级地区').first().selectOption('110000') // counts without being added
    await page.getByLabel('分数').selectOption('5')
    await page.getByRole('button', { name: '先看影响' }).click()
    await page.getByText(/比较了/).waitFor()
    await accessible(page)
    await page.getByRole('button', { name: '保存规则' }).click()
    await page.waitForURL(/\/rules\/(?!new)[^/]+$/)
    await expectText(page, rule)
  })

  await step('the rule is taken back', async () => {
    await page.getByRole('button', { name: '删除', exact: true }).click()
    await dialog(page, '删除')
    await page.waitForURL(/\/rules$/)
    await page.reload()
    await expectText(page, '天开园优先引进电子信息成果')
    expect((await page.getByText(rule).count()) === 0, 'the rule is still there')
  })
}

async function operator(page) {
  await step('an operator decides about several listings at once', async () => {
    await page.goto(`${base}/operations/reviews`)
    const boxes = page.getByRole('checkbox', { name: /^选择“/ })
    await boxes.first().waitFor()
    const before = await boxes.count()
    await boxes.first().check()
    await boxes.nth(1).check()
    await page.getByRole('button', { name: '批量退回' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('意见').fill('请补充可以核实的技术指标。')
    await accessible(page)
    await dialog.getByRole('button', { name: '批量退回' }).click()
    await dialog.getByText('已处理 2 条').waitFor()
    await dialog.getByRole('button', { name: '关闭' }).click()
    await page.waitForFunction(
      (rows) => document.querySelectorAll('main tbody input[type=checkbox]').length <= rows - 2,
      before,
    )
  })

  await step('an operator takes along what users make of their matches', async () => {
    await page.goto(`${base}/operations/matches`)
    await page.getByRole('heading', { name: '用户如何看待匹配' }).waitFor()
    await page.getByRole('button', { name: /^导出/ }).click()
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: /CSV/i }).click()
    const file = await coming
    expect(file.suggestedFilename().endsWith('.csv'), file.suggestedFilename())
    await accessible(page)
  })
}

await walk(async () => {
  const steering = await open(desktop)
  await signIn(steering, 'park@demo.example')
  await park(steering)
  const deciding = await open(desktop)
  await signIn(deciding, 'operator@demo.example')
  await operator(deciding)
})
