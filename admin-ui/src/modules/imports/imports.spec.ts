import type { Import } from '@/api/client'
import { anImport, anImportRow, importCounts } from '@/testing/imports'
import { aSession, listOf } from '@/testing/members'
import { answering, recording, refusing, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'

const page = '/workspace/imports/i1'

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=token-1'
  server.use(answering('/api/session', aSession({ roles: ['UNIVERSITY'] })))
})

/** Answers one state after the other, and the last one from then on. */
function goingThrough(...states: Import[]) {
  server.use(
    http.get('*/api/imports/i1', () => HttpResponse.json(states.length > 1 ? states.shift() : states[0])),
  )
}

function withRows(...rows: ReturnType<typeof anImportRow>[]) {
  const asked: string[] = []
  server.use(
    http.get('*/api/imports/i1/rows', ({ request }) => {
      const { search, searchParams } = new URL(request.url)
      asked.push(search)
      const outcome = searchParams.get('outcome')
      return HttpResponse.json(listOf(...rows.filter((row) => !outcome || row.outcome === outcome)))
    }),
  )
  return asked
}

function targetOf(column: string) {
  return screen.getByRole<HTMLSelectElement>('combobox', { name: `“${column}”对应` })
}

test('a chosen file is sent, and its columns are shown', async () => {
  const kinds: string[] = []
  server.use(
    http.post('*/api/imports', async ({ request }) => {
      kinds.push((await request.text()).match(/name="kind"\s+(\w+)/)![1]!)
      return HttpResponse.json(anImport({ kind: 'NEED' }), { status: 201 })
    }),
  )
  goingThrough(anImport({ kind: 'NEED' }))
  const { user, address } = visit('/workspace/imports/new')

  await user.click(await screen.findByRole('radio', { name: '需求' }))
  await user.upload(screen.getByLabelText(/选择清单文件/), new File(['x'], '需求.xlsx'))

  await waitFor(() => expect(address()).toBe(page))
  expect(kinds).toEqual(['NEED'])
  expect(await screen.findByRole('heading', { name: '每一列是什么' })).toBeTruthy()
  expect(screen.getByText('第 2 行被认作表头。')).toBeTruthy()
  expect(screen.getByText('焊缝检测')).toBeTruthy()
})

test('a file that cannot be read says why', async () => {
  server.use(refusing('post', '/api/imports', 422, { detail: '第一个工作表里没有表头。' }))
  const { user } = visit('/workspace/imports/new')

  await user.upload(await screen.findByLabelText(/选择清单文件/), new File(['x'], 'a.xlsx'))

  expect((await screen.findByRole('alert')).textContent).toContain('第一个工作表里没有表头。')
})

test('a missing title and a field given twice are told before anything is checked', async () => {
  goingThrough(anImport())
  const { user } = visit(page)
  await screen.findByRole('heading', { name: '每一列是什么' })
  const check = screen.getByRole<HTMLButtonElement>('button', { name: '检查' })
  expect(check.disabled).toBe(false)

  await user.selectOptions(targetOf('成果名称'), '技术成熟度')
  await user.selectOptions(targetOf('备注'), '技术成熟度')

  expect(screen.getByText('请指定哪一列是名称。')).toBeTruthy()
  expect(screen.getByText('“技术成熟度”只能对应一列，现在有：A、C。')).toBeTruthy()
  expect(targetOf('备注').getAttribute('aria-invalid')).toBe('true')
  expect(check.disabled).toBe(true)
})

test('several columns may go into a field that takes several', async () => {
  goingThrough(anImport({ mappingRemembered: true }))
  const { user } = visit(page)
  expect(await screen.findByText(/沿用了上次同样表头的对应方式/)).toBeTruthy()

  await user.selectOptions(targetOf('备注'), '关键词')

  expect(screen.getByRole<HTMLButtonElement>('button', { name: '检查' }).disabled).toBe(false)
})

test('the check runs on the server, with its progress, and ends in a list of rows and what to do', async () => {
  const checking = anImport({
    state: 'CHECKING',
    rows: 1200,
    progress: { done: 800, total: 1200, rowsPerSecond: 396.4, secondsLeft: 61 },
  })
  const checked = anImport({ state: 'CHECKED', rows: 4, counts: importCounts })
  goingThrough(anImport(), checking, checked)
  const mapped = recording('put', '/api/imports/i1/mapping', anImport())
  recording('post', '/api/imports/i1/check', checking, 202)
  const asked = withRows(
    anImportRow({ listingId: 'l1', outcome: 'CHANGED', changedFields: ['trl', 'keywords'] }),
    anImportRow({
      row: 7,
      title: '秸秆薄膜',
      outcome: 'ERROR',
      problems: [
        {
          field: 'trl',
          column: '成熟程度',
          value: '小试',
          message: '请填 1 到 9 的数字。',
          severity: 'REJECTED',
        },
      ],
    }),
  )
  const { user, address } = visit(page)

  await user.click(await screen.findByRole('button', { name: '检查' }))
  const bar = await screen.findByRole('progressbar', { name: '正在检查' })
  expect(bar.getAttribute('aria-valuetext')).toBe('800 / 1,200 行，每秒 396 行，还需约 1 分 1 秒')
  expect(screen.getByText(/可以离开这一页/)).toBeTruthy()
  expect(mapped).toEqual([
    {
      columns: [
        { position: 0, target: 'TITLE' },
        { position: 1, target: 'keywords' },
      ],
    },
  ])

  expect(await screen.findByText('2 条将新增')).toBeTruthy()
  expect(screen.getByText('1 条有错误，跳过')).toBeTruthy()
  const bad = within((await screen.findByText('秸秆薄膜')).closest('tr')!)
  expect(bad.getByText('7')).toBeTruthy()
  expect(bad.getByText('成熟程度')).toBeTruthy()
  expect(bad.getByText('小试')).toBeTruthy()
  expect(bad.getByText(/请填 1 到 9 的数字/)).toBeTruthy()
  expect(bad.getByText('（整行不导入）')).toBeTruthy()
  const changed = within(screen.getByRole('link', { name: '电池分选' }).closest('tr')!)
  expect(changed.getByText('有变化：技术成熟度、关键词')).toBeTruthy()

  await user.click(screen.getByRole('link', { name: /^有错误/ }))
  await waitFor(() => expect(address()).toBe(`${page}?outcome=ERROR`))
  await waitFor(() => expect(screen.queryByRole('link', { name: '电池分选' })).toBeNull())
  expect(asked.at(-1)).toBe('?page=0&outcome=ERROR')
})

test('after another check its rows are shown, even where their counts are those of the check before', async () => {
  const checked = anImport({ state: 'CHECKED', rows: 4, counts: importCounts })
  goingThrough(checked)
  recording('put', '/api/imports/i1/mapping', checked)
  recording('post', '/api/imports/i1/check', anImport({ state: 'CHECKING' }), 202)
  withRows(anImportRow({ title: '列对错了' }))
  const { user } = visit(page)
  await screen.findByText('列对错了')

  withRows(anImportRow({ title: '列对上了' }))
  await user.click(screen.getByRole('button', { name: '修改列的对应' }))
  await user.click(await screen.findByRole('button', { name: '检查' }))

  expect(await screen.findByText('列对上了')).toBeTruthy()
  expect(screen.queryByText('列对错了')).toBeNull()
})

test('submitting at once asks for the declaration', async () => {
  goingThrough(
    anImport({ state: 'CHECKED', rows: 4, counts: importCounts }),
    anImport({ state: 'APPLIED', rows: 4, counts: importCounts, mode: 'SUBMIT' }),
  )
  withRows()
  const applied = recording('post', '/api/imports/i1/application', anImport({ state: 'APPLYING' }), 202)
  const { user } = visit(page)

  await user.click(await screen.findByRole('radio', { name: /直接提交审核/ }))
  await user.click(screen.getByRole('button', { name: '写入 3 条' }))
  expect(screen.getByText(/需要您确认内容不涉密/)).toBeTruthy()
  expect(applied).toHaveLength(0)
  await user.click(screen.getByRole('checkbox', { name: /不涉及国家秘密/ }))
  await user.click(screen.getByRole('button', { name: '写入 3 条' }))

  expect(await screen.findByRole('heading', { name: '导入完成' })).toBeTruthy()
  expect(applied).toEqual([{ mode: 'SUBMIT', declaredUnclassified: true }])
  expect(screen.getByText(/已进入审核/)).toBeTruthy()
})

test('the result leads to the drafts and to the rows that are to be corrected', async () => {
  goingThrough(anImport({ state: 'APPLIED', rows: 4, counts: importCounts, mode: 'DRAFTS' }))
  withRows()
  server.use(refusing('get', '/api/imports/i1/result', 410, { detail: '文件已按期删除。' }))
  const { user } = visit(page)

  expect((await screen.findByRole('link', { name: '查看本机构的成果' })).getAttribute('href')).toBe(
    '/workspace/achievements?status=DRAFT',
  )
  expect(screen.getByText(/有 1 行没有导入/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '下载需要改正的行' }))

  expect((await screen.findByRole('alert')).textContent).toContain('文件已按期删除。')
})

test('before verification an organization imports drafts only', async () => {
  const organization = { ...aSession().organization!, status: 'PENDING' as const }
  server.use(answering('/api/session', aSession({ organization })))
  goingThrough(anImport({ state: 'CHECKED', counts: importCounts }))
  withRows()

  visit(page)

  expect(await screen.findByRole('radio', { name: /存为草稿/ })).toBeTruthy()
  expect(screen.queryByRole('radio', { name: /直接提交审核/ })).toBeNull()
  expect(screen.getByText(/机构通过核验后才能提交发布/)).toBeTruthy()
})

test('a failed import says why, and can be checked again', async () => {
  goingThrough(anImport({ state: 'FAILED', failure: '第 812 行之后文件已损坏。' }))

  visit(page)

  expect((await screen.findByRole('alert')).textContent).toContain('第 812 行之后文件已损坏。')
  expect(screen.getByRole('button', { name: '检查' })).toBeTruthy()
})

test('earlier imports are listed, and one can be deleted', async () => {
  server.use(answering('/api/imports', listOf(anImport({ state: 'CHECKED', rows: 4, counts: importCounts }))))
  goingThrough(anImport())
  const deleted = recording('delete', '/api/imports/i1')
  const { user, address } = visit('/workspace/imports')

  const row = within((await screen.findByRole('link', { name: '成果清单.xlsx' })).closest('tr')!)
  expect(row.getByText('待写入')).toBeTruthy()
  expect(row.getByText('新增 2')).toBeTruthy()
  await user.click(row.getByRole('link'))
  await user.click(await screen.findByRole('button', { name: '删除这次导入' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '删除这次导入' }))

  await waitFor(() => expect(address()).toBe('/workspace/imports'))
  expect(deleted).toHaveLength(1)
})

test('a list of contracts is proposed without a declaration, and its rows lead to the contracts', async () => {
  goingThrough(
    anImport({ kind: 'CONTRACT', state: 'CHECKED', rows: 2, counts: importCounts }),
    anImport({ kind: 'CONTRACT', state: 'APPLIED', mode: 'SUBMIT', rows: 2, counts: importCounts }),
  )
  withRows(
    anImportRow({
      contractId: 'c1',
      title: '黑粉回收许可',
      outcome: 'CHANGED',
      changedFields: ['totalFen', 'other'],
    }),
    anImportRow({
      row: 4,
      outcome: 'ERROR',
      problems: [
        {
          field: 'other.creditCode',
          column: '对方信用代码',
          value: '123',
          message: '应为 18 位。',
          severity: 'REJECTED',
        },
      ],
    }),
  )
  const applied = recording(
    'post',
    '/api/imports/i1/application',
    anImport({ kind: 'CONTRACT', state: 'APPLYING', mode: 'SUBMIT' }),
    202,
  )
  const { user } = visit(page)

  await user.click(await screen.findByRole('radio', { name: /提请确认/ }))
  expect(screen.queryByRole('checkbox')).toBeNull()
  expect((await screen.findByRole('link', { name: '黑粉回收许可' })).getAttribute('href')).toBe(
    '/contracts/c1',
  )
  expect(screen.getByText('有变化：成交额、对方')).toBeTruthy()
  expect(screen.getByText('对方信用代码')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: /写入/ }))

  await waitFor(() => expect(applied).toEqual([{ mode: 'SUBMIT', declaredUnclassified: false }]))
})

test('a list of contracts is begun from the contracts', async () => {
  const { user, address } = visit('/contracts')

  await user.click(await screen.findByRole('link', { name: '从 Excel 导入' }))

  await waitFor(() => expect(address()).toBe('/workspace/imports/new?kind=CONTRACT'))
  expect((await screen.findByRole<HTMLInputElement>('radio', { name: '合同' })).checked).toBe(true)
  expect(screen.getByRole('button', { name: '下载合同模板' })).toBeTruthy()
})
