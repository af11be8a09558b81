// Walks through what members do with their listings: node e2e/workspace.mjs http://localhost:8080, with DEMO_PASSWORD set.
// Without an address: invented data.
import { expectText, field, signIn } from './people.mjs'
import { accessible, base, expect, open, refused, step, walk } from './walk.mjs'

const desktop = { width: 1366, height: 768 }
const run = Date.now().toString(36)
const title = `锂电池隔膜在线测厚 ${run}`
const list = '成果名称,成果简介,成熟度\n' + `干法电极连续成膜 ${run},辊压成膜，不用溶剂。,6\n`

function saved(page) {
  return page.getByText('已保存', { exact: true }).waitFor()
}

async function achievement(page) {
  await step('a new achievement saves itself from the first words on', async () => {
    await page.goto(`${base}/workspace/achievements`)
    await page.getByRole('link', { name: '新建成果' }).first().click()
    await page.getByText('开始填写后自动保存为草稿').waitFor()
    await (await field(page, '名称')).fill(title)
    await page.waitForURL(/achievements\/(?!new)[^/]+\/edit$/)
    await saved(page)
    await accessible(page)
  })

  await step('what is missing is told, and what was typed is there after a reload', async () => {
    await page.reload()
    expect((await (await field(page, '名称')).inputValue()) === title, 'the title is gone')
    await page.getByRole('button', { name: '检查并提交' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('补齐以下内容后才能提交').waitFor()
    await accessible(page)
    await dialog.getByRole('button', { name: '取消' }).click()
  })

  await step('indicators, intellectual property and a file belong to it', async () => {
    await page.getByRole('button', { name: '添加指标' }).click()
    await page.getByLabel('指标名称（第 1 项指标）').fill('厚度误差')
    await page.getByLabel('要求（第 1 项指标）').selectOption('LE')
    await page.getByLabel('数值（第 1 项指标）').fill('0.5')
    await page.getByLabel('单位（第 1 项指标）').fill('μm')
    await page.getByRole('button', { name: '添加知识产权' }).click()
    await page.getByLabel('类型（第 1 项知识产权）').selectOption('INVENTION')
    const report = {
      name: '检测报告.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
    }
    await page.locator('input[type=file]').setInputFiles(report)
    await page.getByRole('link', { name: '检测报告.pdf' }).waitFor()
    await saved(page)
    await accessible(page)
  })

  await step('it is submitted with the declaration', async () => {
    await (await field(page, '简介')).fill(`用太赫兹波在线测量隔膜厚度，误差不超过 0.5 微米（${run}）。`)
    await page.getByRole('combobox', { name: '技术领域' }).selectOption('NEW_ENERGY')
    await page.getByRole('combobox', { name: '所处阶段' }).selectOption('SAMPLE')
    await page.getByRole('checkbox', { name: '合作开发' }).check()
    await page.getByRole('heading', { name: '可以提交了' }).waitFor()
    await page.getByRole('button', { name: '检查并提交' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('checkbox').check()
    await dialog.locator('[type=submit]').click()
    await dialog.getByText('已提交').waitFor()
    await dialog.getByRole('button', { name: '知道了' }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.getByRole('heading', { name: '经过' }).waitFor()
    await accessible(page)
  })
}

async function conflict(page) {
  await step('two people typing into one draft choose between their versions', async () => {
    await page.goto(`${base}/workspace/achievements/new/edit`)
    await (await field(page, '名称')).fill(`两人同写 ${run}`)
    await page.waitForURL(/achievements\/(?!new)[^/]+\/edit$/)
    await saved(page)
    const other = await page.context().newPage()
    await other.goto(page.url())
    await (await field(other, '简介')).fill('别人写的简介。')
    await saved(other)
    await other.close()
    await refused(async () => {
      await (await field(page, '名称')).fill(`两人同写（我的）${run}`)
      await page.getByRole('heading', { name: /别人刚刚也修改了/ }).waitFor()
    })
    await accessible(page)
    await page.getByRole('button', { name: '采用所选' }).click()
    await saved(page)
    expect((await (await field(page, '简介')).inputValue()) === '别人写的简介。', 'the other version is gone')
  })

  await step('a draft is deleted', async () => {
    await page.getByRole('link', { name: '查看概况' }).click()
    await page.getByRole('button', { name: '删除草稿' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '删除草稿' }).click()
    await page.waitForURL(/\/workspace\/achievements$/)
    await page.getByText('草稿已删除').waitFor()
  })
}

async function imports(page) {
  await step('a list is uploaded, matched, checked and taken over as drafts', async () => {
    await page.goto(`${base}/workspace/imports/new`)
    const file = { name: `清单 ${run}.csv`, mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${list}`) }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('heading', { name: '每一列是什么' }).waitFor()
    await accessible(page)
    await page.getByRole('button', { name: '检查' }).click()
    await page.getByRole('heading', { name: '检查完成，还没有写入' }).waitFor()
    await accessible(page)
    await page.getByRole('button', { name: /^写入 \d+ 条$/ }).click()
    await page.getByRole('heading', { name: '导入完成' }).waitFor()
    await page.getByRole('link', { name: '查看本机构的成果' }).click()
    await page.waitForURL(/status=DRAFT/)
  })
}

async function need(page) {
  await step('a company writes a need and sees how clear it is, and what answers it already', async () => {
    await page.goto(`${base}/workspace/needs/new/edit`)
    await (await field(page, '名称')).fill(`卷绕对齐度在线检测 ${run}`)
    await (await field(page, '需求类型')).selectOption('OPEN_CALL')
    await (await field(page, '要解决的问题')).fill('卷绕机每分钟 20 米，隔膜与极片对齐误差须小于 0.3 毫米。')
    await page.getByRole('checkbox', { name: '匿名发布' }).check()
    await expectText(page, /没有机构名称、园区和联系人/)
    await page.getByRole('progressbar', { name: '清晰度' }).waitFor()
    await saved(page)
    await page.getByRole('heading', { name: '现在最匹配的成果' }).waitFor()
    await page.getByRole('link', { name: '全部匹配和理由' }).waitFor()
    await accessible(page)
  })
}

await walk(async () => {
  const university = await open(desktop)
  await signIn(university, 'university@demo.example')
  await achievement(university)
  await conflict(university)
  await imports(university)
  const company = await open(desktop)
  await signIn(company, 'company@demo.example')
  await need(company)
})
