import type { AchievementContent, Versioned } from '@/api/client'
import { matchesOfNeed } from '@/testing/fixtures'
import { achievementContent, anAchievementDraft, aNeedDraft, needContent } from '@/testing/listings'
import { aSession } from '@/testing/members'
import { answering, refusing, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { Draft } from './drafts'

const path = '/api/achievements/l1/draft'
const page = '/workspace/achievements/l1/edit'

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=token-1'
  server.use(answering('/api/session', aSession({ roles: ['UNIVERSITY'] })))
})

interface Saved {
  version: string | null
  content: AchievementContent
  contact?: object
}

/** A draft that is kept as a server would, with a version that rises; told what was sent, and how to answer instead. */
function serving(draft: Draft = anAchievementDraft(), address = path) {
  const state: { current: Versioned<Draft>; saved: Saved[]; instead?: () => Response | undefined } = {
    current: { value: draft, etag: '"1"' },
    saved: [],
  }
  const answer = () => HttpResponse.json(state.current.value, { headers: { ETag: state.current.etag } })
  server.use(
    http.get(`*${address}`, answer),
    http.put(`*${address}`, async ({ request }) => {
      const version = request.headers.get('If-Match')
      const body = (await request.json()) as Saved
      state.saved.push({ ...body, version })
      const refusal = state.instead?.()
      if (refusal) return refusal
      if (version !== state.current.etag) {
        return HttpResponse.json({ type: '/problems/stale-version', status: 412 }, { status: 412 })
      }
      change({ ...state.current.value, ...body } as Draft)
      return answer()
    }),
  )
  function change(value: Draft) {
    state.current = { value, etag: `"${Number(state.current.etag.replaceAll('"', '')) + 1}"` }
  }
  return Object.assign(state, { change })
}

function problem(status: number, body: object = {}) {
  return HttpResponse.json({ type: '/problems/x', status, ...body }, { status })
}

async function saved() {
  await screen.findByText('已保存')
}

test('a new listing begins with the first words, and gets an address of its own', async () => {
  const created: unknown[] = []
  const draft = anAchievementDraft({ content: achievementContent({ title: '电池分选' }) })
  server.use(
    http.post('*/api/achievements', async ({ request }) => {
      created.push(await request.json())
      return HttpResponse.json(draft, { status: 201, headers: { ETag: '"1"' } })
    }),
  )
  const server1 = serving(draft)
  const { user, address } = visit('/workspace/achievements/new/edit')
  expect(await screen.findByText('开始填写后自动保存为草稿')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '检查并提交' })).toBeNull()

  await user.type(screen.getByLabelText('名称'), '电池分选')

  await waitFor(() => expect(address()).toBe(page))
  await saved()
  expect(created).toMatchObject([{ content: { title: '电池分选', keywords: [], visibility: 'PUBLIC' } }])
  expect(server1.saved).toMatchObject([
    { version: '"1"', contact: { name: '王敏', email: 'wang@example.cn' } },
  ])
  expect(screen.getByLabelText<HTMLInputElement>('名称').value).toBe('电池分选')
})

test('a draft whose answer was lost is not begun twice, and what was typed since is saved', async () => {
  const keys: (string | null)[] = []
  const draft = anAchievementDraft({ content: achievementContent({ title: '电池' }) })
  server.use(
    http.post('*/api/achievements', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      if (keys.length === 1) return HttpResponse.error()
      return HttpResponse.json(draft, { status: 201, headers: { ETag: '"1"' } })
    }),
  )
  const state = serving(draft)
  const { user, address } = visit('/workspace/achievements/new/edit')

  await user.type(await screen.findByLabelText('名称'), '电池')
  await screen.findByText(/连接不上服务器/)
  await user.type(screen.getByLabelText('名称'), '分选')
  await user.click(screen.getByRole('button', { name: '重试' }))

  await waitFor(() => expect(address()).toBe(page))
  await saved()
  expect(keys).toHaveLength(2)
  expect(keys[0]).toMatch(/^[\d-]{7,}$/)
  expect(keys[1]).toBe(keys[0])
  expect(state.saved.at(-1)!.content.title).toBe('电池分选')
})

test('what is typed is saved as one goes, each time on the version before', async () => {
  const { saved: sent } = serving()
  const { user } = visit(page)

  await user.type(await screen.findByLabelText('名称'), '（改）')
  await waitFor(() => expect(sent).toHaveLength(1))
  await user.type(screen.getByLabelText(/^简介/), '可接拆解线。')
  await waitFor(() => expect(sent).toHaveLength(2))
  await saved()

  expect(sent.map(({ version }) => version)).toEqual(['"1"', '"2"'])
  expect(sent[1]!.content).toEqual(
    achievementContent({
      title: '退役动力电池快速分选技术（改）',
      summary: '三分钟内估计电芯剩余容量。可接拆解线。',
    }),
  )
  expect(sent[1]!.contact).toEqual({ name: '陈静' })
})

test('every kind of field reaches the server', async () => {
  const { saved: sent } = serving()
  const { user } = visit(page)

  await user.type(await screen.findByLabelText(/^关键词/, { selector: 'input' }), '储能{Enter}')
  await screen.findByRole('option', { name: '核应用' })
  await user.selectOptions(screen.getByRole('combobox', { name: '技术领域' }), '核应用')
  await user.selectOptions(screen.getByRole('combobox', { name: '技术成熟度' }), '7')
  await user.click(screen.getByRole('checkbox', { name: '合作开发' }))
  await user.clear(screen.getByLabelText('价格：最高'))
  await user.selectOptions(screen.getByRole('combobox', { name: /定价方式/ }), '协议定价')
  await user.type(screen.getByLabelText('公示开始'), '2026-11-01')
  await user.type(screen.getByLabelText('公示结束'), '2026-11-20')
  expect(screen.getByText('公示 20 天；协议定价须公示不少于 15 天。')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '添加知识产权' }))
  await user.selectOptions(screen.getByLabelText('类型（第 1 项知识产权）'), '发明专利')
  await user.type(screen.getByLabelText('电话 选填'), '13800005678')
  await waitFor(() =>
    expect(sent.at(-1)).toMatchObject({
      content: {
        keywords: ['动力电池', '储能'],
        field: 'NUCLEAR',
        trl: 7,
        transferModes: ['EXCLUSIVE_LICENSE', 'JOINT_DEVELOPMENT'],
        price: { minFen: 50_000_000, negotiable: false },
        pricing: 'AGREED',
        publicNotice: { from: '2026-11-01', to: '2026-11-20' },
        intellectualProperty: [{ kind: 'INVENTION' }],
      },
      contact: { name: '陈静', phone: '13800005678' },
    }),
  )
})

test('when somebody else has changed it both versions are shown, and nothing typed is lost', async () => {
  const state = serving()
  const { user } = visit(page)
  await screen.findByLabelText('名称')
  state.change(
    anAchievementDraft({ content: achievementContent({ title: '别人的名称', advantages: '更便宜。' }) }),
  )

  await user.type(screen.getByLabelText('名称'), '（我的）')

  expect(await screen.findByRole('heading', { name: /别人刚刚也修改了/ })).toBeTruthy()
  expect(await screen.findByText(/还没有保存：别人刚刚也修改了/)).toBeTruthy()
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /快速分选技术（我的）/ }).checked).toBe(true)
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /更便宜/ }).checked).toBe(true)
  await user.click(screen.getByRole('button', { name: '采用所选' }))

  await saved()
  expect(state.saved.at(-1)).toMatchObject({
    version: '"2"',
    content: { title: '退役动力电池快速分选技术（我的）', advantages: '更便宜。' },
  })
})

test('without a connection one keeps typing, and it is saved afterwards', async () => {
  const state = serving()
  state.instead = () => HttpResponse.error() as unknown as Response
  const { user } = visit(page)

  await user.type(await screen.findByLabelText('名称'), '一')
  expect((await screen.findByText(/连接不上服务器/)).textContent).toContain('内容仍在这一页')
  await user.type(screen.getByLabelText('名称'), '二')
  state.instead = undefined
  await user.click(screen.getByRole('button', { name: '重试' }))

  await saved()
  expect(state.saved.at(-1)!.content.title).toBe('退役动力电池快速分选技术一二')
})

test('what the server refuses stands at its field, and is sent again once it was changed', async () => {
  const state = serving()
  state.instead = () =>
    problem(400, {
      detail: '请检查标出的字段。',
      errors: [{ field: 'content.summary', message: '简介里不能有网址。' }],
    })
  const { user } = visit(page)

  await user.type(await screen.findByLabelText(/^简介/), ' http://x.cn')
  expect(await screen.findByText('简介里不能有网址。')).toBeTruthy()
  expect(screen.getByText('还没有保存：请检查标出的字段。')).toBeTruthy()
  expect(screen.getByLabelText(/^简介/).getAttribute('aria-invalid')).toBe('true')
  state.instead = undefined
  await user.type(screen.getByLabelText(/^简介/), '{Backspace}')

  await saved()
  expect(screen.queryByText('简介里不能有网址。')).toBeNull()
})

test('a field that cannot be saved keeps the rest from nothing, and leaving asks', async () => {
  const state = serving()
  const { user, address } = visit(page)

  await user.type(await screen.findByLabelText('价格：最低'), '万')
  await user.type(screen.getByLabelText('名称'), '（改）')
  await saved()

  expect(state.saved.at(-1)!.content).toMatchObject({
    title: '退役动力电池快速分选技术（改）',
    price: { minFen: 50_000_000 },
  })
  expect(screen.getByText('这些项还不能保存，请先改正：价格')).toBeTruthy()
  await user.click(screen.getByRole('link', { name: '工作台' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '取消' }))
  expect(address()).toBe(page)
})

test('leaving saves what was just typed, without asking', async () => {
  const state = serving()
  server.use(
    answering('/api/listings', { items: [], page: 0, size: 20, total: 0, counts: [], editCounts: [] }),
  )
  const { user, address } = visit(page)

  await user.type(await screen.findByLabelText('名称'), '！')
  await user.click(screen.getByRole('link', { name: '本机构的成果' }))

  await waitFor(() => expect(address()).toBe('/workspace/achievements'))
  expect(state.saved.at(-1)!.content.title).toBe('退役动力电池快速分选技术！')
})

test('what is missing leads to its field', async () => {
  serving(
    anAchievementDraft({
      missing: [
        { field: 'transferModes', message: '请至少选一种转化方式。' },
        { field: 'stage', message: '请选择所处阶段。' },
      ],
    }),
  )
  const { user } = visit(page)

  const list = within((await screen.findByRole('heading', { name: '提交前还差 2 项' })).parentElement!)
  await user.click(list.getByRole('button', { name: '转化方式' }))
  expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: '转让' }))
  await user.click(list.getByRole('button', { name: '所处阶段' }))
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: '所处阶段' }))
})

test('of a published listing the public version stays, and the difference can be seen', async () => {
  serving(
    anAchievementDraft({
      status: 'PUBLISHED',
      pendingStatus: 'CHANGES_REQUESTED',
      published: achievementContent({ trl: 7 }),
      review: { decision: 'CHANGES_REQUESTED', comment: '请补充证明。', at: '2026-11-21T02:00:00Z' },
    }),
  )
  server.use(answering('/api/listings/l1/changes', { changes: [{ field: 'trl', before: 7, after: 8 }] }))
  const { user } = visit(page)

  expect(await screen.findByText('请补充证明。')).toBeTruthy()
  expect(screen.getByText(/公开的版本保持不变/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '查看改动' }))

  expect((await screen.findByText('TRL 8')).tagName).toBe('INS')
})

test('what may not be changed now says so', async () => {
  serving(anAchievementDraft({ status: 'SUBMITTED', acts: ['WITHDRAW'] }))

  visit(page)

  expect(await screen.findByRole('heading', { name: '现在不能修改' })).toBeTruthy()
  expect(screen.queryByLabelText('名称')).toBeNull()
})

test('an older answer about clarity never replaces a newer one', async () => {
  serving(aNeedDraft(), '/api/needs/l2/draft')
  let answerFirst = () => {}
  const late = new Promise<void>((resolve) => (answerFirst = resolve))
  server.use(
    http.post('*/api/needs/clarity', async ({ request }) => {
      const { content } = (await request.json()) as { content: { problem: string } }
      const isFirst = !content.problem.includes('每只不超过五分钟')
      if (isFirst) await late
      return HttpResponse.json({
        score: isFirst ? 20 : 64,
        parts: [],
        hints: isFirst ? [] : [{ name: 'tried', message: '说明试过什么', gain: 13 }],
      })
    }),
  )
  const { user } = visit('/workspace/needs/l2/edit')

  await user.type(await screen.findByLabelText('要解决的问题'), '每只不超过五分钟')
  expect(await screen.findByText('64 / 100')).toBeTruthy()
  expect(screen.getByText('说明试过什么')).toBeTruthy()
  expect(screen.getByText('+13 分')).toBeTruthy()
  answerFirst()
  await new Promise((resolve) => setTimeout(resolve))

  expect(screen.getByText('64 / 100')).toBeTruthy()
  expect(screen.queryByText('20 / 100')).toBeNull()
})

test('an open call asks for reward and conditions, an anonymous need says what others see', async () => {
  const { saved: sent } = serving(aNeedDraft(), '/api/needs/l2/draft')
  server.use(refusing('post', '/api/needs/clarity', 503))
  const { user } = visit('/workspace/needs/l2/edit')

  await user.selectOptions(await screen.findByLabelText('需求类型'), '揭榜挂帅')
  await user.type(screen.getByLabelText(/揭榜奖励/, { selector: 'input' }), '200')
  await user.type(screen.getByLabelText(/揭榜条件/), '有量产案例')
  expect(screen.getByText(/勾选后，别人只看到所在城市/)).toBeTruthy()
  await user.click(screen.getByRole('checkbox', { name: '匿名发布' }))

  expect(screen.getByText(/没有机构名称、园区和联系人/)).toBeTruthy()
  expect(await screen.findByText(/暂时算不出清晰度/)).toBeTruthy()
  await waitFor(() =>
    expect(sent.at(-1)!.content).toMatchObject({
      kind: 'OPEN_CALL',
      rewardFen: 200_000_000,
      conditions: '有量产案例',
      anonymous: true,
    }),
  )
})

test('files are added one by one, and each refused one says why', async () => {
  const state = serving()
  const versions: (string | null)[] = []
  server.use(
    http.post('*/api/listings/l1/attachments', async ({ request }) => {
      versions.push(request.headers.get('If-Match'))
      const form = await request.text()
      if (versions.length === 2) return new HttpResponse('too large', { status: 413 })
      const attachment = {
        id: 'f1',
        name: '检测报告.pdf',
        mediaType: 'application/pdf',
        size: 1_480_000,
        confidential: /name="confidential"\s+true/.test(form),
        addedAt: '2026-11-24T02:00:00Z',
      }
      state.change(anAchievementDraft({ attachments: [attachment] }))
      const { etag } = state.current
      return HttpResponse.json({ attachment, version: '2' }, { status: 201, headers: { ETag: etag } })
    }),
  )
  const { user } = visit(page)
  await user.click(await screen.findByRole('checkbox', { name: /属于保密部分/ }))

  await user.upload(screen.getByLabelText(/选择文件/), [
    new File(['报告'], '检测报告.pdf'),
    new File(['大'], 'large.pdf'),
  ])
  expect(await screen.findByRole('link', { name: '检测报告.pdf' })).toBeTruthy()
  expect(screen.getByText('保密')).toBeTruthy()
  expect((await screen.findByText('large.pdf')).parentElement!.textContent).toContain('文件超过 20 MB')
  expect(versions).toEqual(['"1"', '"2"'])

  await user.type(screen.getByLabelText('名称'), '！')
  await waitFor(() =>
    expect(state.saved).toMatchObject([{ version: '"2"', content: { attachments: ['f1'] } }]),
  )
})

test('a file of another type is not even sent', async () => {
  serving()
  const { user } = visit(page)
  const drop = await screen.findByLabelText<HTMLInputElement>(/选择文件/)
  drop.accept = '' // dropped files are not held back by the browser

  await user.upload(drop, new File(['x'], '工具.exe'))

  expect((await screen.findByRole('alert')).textContent).toContain('不能使用这种文件')
  await user.click(screen.getByRole('button', { name: '知道了' }))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a file is renamed and removed', async () => {
  const attachment = {
    id: 'f1',
    name: '报告.pdf',
    mediaType: 'application/pdf',
    size: 1_480_000,
    confidential: false,
    addedAt: '2026-11-24T02:00:00Z',
  }
  const state = serving(
    anAchievementDraft({ attachments: [attachment], content: achievementContent({ attachments: ['f1'] }) }),
  )
  const renamed: unknown[] = []
  server.use(
    http.put('*/api/listings/l1/attachments/f1', async ({ request }) => {
      renamed.push(await request.json())
      return HttpResponse.json({ ...attachment, name: '检测报告.pdf' })
    }),
    http.delete('*/api/listings/l1/attachments/f1', ({ request }) => {
      state.change(anAchievementDraft())
      return request.headers.get('If-Match') === '"1"'
        ? HttpResponse.json({ version: '2' }, { headers: { ETag: '"2"' } })
        : problem(412)
    }),
  )
  const { user } = visit(page)

  await user.click(await screen.findByRole('button', { name: '给 报告.pdf 改名' }))
  await user.clear(screen.getByLabelText('新的文件名'))
  await user.type(screen.getByLabelText('新的文件名'), '检测报告.pdf{Enter}')
  expect(await screen.findByRole('link', { name: '检测报告.pdf' })).toBeTruthy()
  expect(renamed).toEqual([{ name: '检测报告.pdf' }])

  await user.click(screen.getByRole('button', { name: '移除 检测报告.pdf' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '移除' }))
  await waitFor(() => expect(screen.queryByRole('link', { name: '检测报告.pdf' })).toBeNull())
  expect(state.saved).toEqual([])
})

test('a need that is being written shows what answers it already, one that says nothing what to do', async () => {
  const telling = needContent({ problem: '逐只充放电太慢，每只超过一小时。' })
  const { change } = serving(aNeedDraft({ content: needContent({ problem: '慢' }) }), '/api/needs/l2/draft')
  server.use(
    refusing('post', '/api/needs/clarity', 503),
    answering('/api/needs/l2/matches', matchesOfNeed({ needId: 'l2' })),
  )
  visit('/workspace/needs/l2/edit')
  expect(await screen.findByText(/写下要解决的问题/)).toBeTruthy()
  document.body.innerHTML = ''

  change(aNeedDraft({ content: telling }))
  visit('/workspace/needs/l2/edit')

  const best = within((await screen.findByRole('heading', { name: '现在最匹配的成果' })).closest('section')!)
  expect((await best.findByRole('link', { name: /电池/ })).getAttribute('href')).toMatch('/needs/l2/matches/')
  expect(best.getByRole('link', { name: '全部匹配和理由' }).getAttribute('href')).toBe('/needs/l2')
})
