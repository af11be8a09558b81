import type { Schemas } from '@/api/client'
import { aNeed, anAchievement } from '@/testing/fixtures'
import { aSession, operator } from '@/testing/members'
import { answering, refusing, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'

function aReview(number: number, changes: Partial<Schemas['ReviewItem']> = {}): Schemas['ReviewItem'] {
  return {
    id: `r${number}`,
    version: `${number}`,
    kind: 'ACHIEVEMENT',
    cause: 'FIRST',
    title: `第 ${number} 项成果`,
    owner: { id: 'o1', name: '滨河理工大学' },
    trusted: false,
    submittedAt: '2026-11-20T02:00:00Z',
    ...changes,
  }
}

function aCase(changes: Partial<Schemas['ReviewCase']> = {}): Schemas['ReviewCase'] {
  return {
    id: 'r1',
    kind: 'ACHIEVEMENT',
    cause: 'FIRST',
    owner: { id: 'o1', name: '滨河理工大学' },
    trusted: false,
    achievement: { ...anAchievement(), title: '第 1 项成果', confidential: '配方另附', attachments: [] },
    changes: [],
    attachments: [],
    duplicates: [],
    warnings: [],
    submittedAt: '2026-11-20T02:00:00Z',
    ...changes,
  }
}

/** A queue of some length, which is asked for as the addresses say. */
function aQueue(length: number) {
  const asked: string[] = []
  const all = Array.from({ length }, (_, index) => aReview(index + 1))
  server.use(
    http.get('*/api/reviews', ({ request }) => {
      const query = new URL(request.url).searchParams
      asked.push(query.toString())
      const [page, size] = [Number(query.get('page') ?? 0), Number(query.get('size') ?? 20)]
      return HttpResponse.json({
        items: all.slice(page * size, (page + 1) * size),
        page,
        size,
        total: length,
      })
    }),
  )
  return { asked, all }
}

function aCaseWithVersion(etag: () => string, reviewCase: () => Schemas['ReviewCase'] = aCase) {
  return http.get('*/api/reviews/r1', () => HttpResponse.json(reviewCase(), { headers: { ETag: etag() } }))
}

async function score(user: ReturnType<typeof visit>['user'], ...points: number[]) {
  const names = ['内容', '表述', '合作意愿', '格式']
  for (const [index, point] of points.entries()) {
    const group = within(await screen.findByRole('group', { name: names[index] }))
    await user.click(group.getByRole('radio', { name: new RegExp(`^${point}`) }))
  }
}

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=token-1'
  server.use(answering('/api/session', aSession(operator)))
})

test('the queue is narrowed in the URL, by an owner with one click', async () => {
  const { asked } = aQueue(2)
  const { user, address } = visit('/operations/reviews?cause=FIRST')

  expect(await screen.findByRole('link', { name: '第 1 项成果' })).toBeTruthy()
  await user.selectOptions(screen.getByRole('combobox', { name: '类型' }), '成果')
  await waitFor(() => expect(address()).toBe('/operations/reviews?kind=ACHIEVEMENT&cause=FIRST'))
  await user.click(screen.getAllByRole('button', { name: '滨河理工大学' })[0]!)

  await waitFor(() => expect(asked.at(-1)).toBe('kind=ACHIEVEMENT&cause=FIRST&owner=o1&page=0'))
  expect(screen.getByRole('option', { name: '只看“滨河理工大学”' })).toBeTruthy()
})

test('an empty queue says so', async () => {
  aQueue(0)

  visit('/operations/reviews')

  expect(await screen.findByRole('heading', { name: '没有等待审核的内容' })).toBeTruthy()
})

test('approving takes four scores, none of them zero, ten in total', async () => {
  aQueue(2)
  const sent: unknown[] = []
  server.use(
    aCaseWithVersion(() => '"7"'),
    answering('/api/reviews/r2', aCase({ id: 'r2' })),
    http.post('*/api/reviews/r1', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json({})
    }),
  )
  const { user, address } = visit('/operations/reviews/r1?cause=FIRST')

  await user.click(await screen.findByRole('button', { name: '通过' }))
  expect(await screen.findByText('请为“内容”打分。')).toBeTruthy()
  await score(user, 3, 2, 2, 2)
  expect(screen.getByText('合计 9 / 20')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '通过' }))
  expect(await screen.findByText('合计 9 分，低于 10 分，不能通过。')).toBeTruthy()
  await score(user, 5, 5, 5, 0)
  await user.click(screen.getByRole('button', { name: '通过' }))
  expect(await screen.findByText('“格式”为 0 分，不能通过。')).toBeTruthy()
  expect(sent).toEqual([])
  await score(user, 5, 5, 5, 1)
  await user.click(screen.getByRole('button', { name: '通过' }))

  await waitFor(() => expect(address()).toBe('/operations/reviews/r2?cause=FIRST'))
  const scores = { substance: 5, clarity: 5, cooperation: 5, form: 1 }
  expect(sent).toEqual(['"7"', { decision: 'APPROVE', scores }])
  expect(screen.getByText('已通过')).toBeTruthy()
})

test('returning needs a comment; after the last one the queue is shown', async () => {
  aQueue(1)
  const sent: unknown[] = []
  server.use(
    aCaseWithVersion(() => '"7"'),
    http.post('*/api/reviews/r1', async ({ request }) => {
      sent.push(await request.json())
      aQueue(0)
      return HttpResponse.json({})
    }),
  )
  const { user, address } = visit('/operations/reviews/r1')

  await user.click(await screen.findByRole('button', { name: '退回修改' }))
  expect(await screen.findByText('请写明需要修改什么，或者为什么不通过。')).toBeTruthy()
  await user.type(screen.getByRole('textbox', { name: /意见/ }), '请补充指标')
  await user.click(screen.getByRole('button', { name: '退回修改' }))

  await waitFor(() => expect(address()).toBe('/operations/reviews'))
  expect(sent).toEqual([{ decision: 'REQUEST_CHANGES', comment: '请补充指标' }])
  expect(screen.getByText('队列里没有下一条了')).toBeTruthy()
})

test('what changed meanwhile is loaded again, and nothing typed is lost', async () => {
  aQueue(1)
  let version = 7
  const named: (string | null)[] = []
  server.use(
    aCaseWithVersion(
      () => `"${version}"`,
      () => aCase({ achievement: { ...aCase().achievement!, title: `第 ${version} 版` } }),
    ),
    http.post('*/api/reviews/r1', ({ request }) => {
      named.push(request.headers.get('If-Match'))
      if (version++ === 7)
        return HttpResponse.json({ type: '/problems/stale-version', detail: '已被修改' }, { status: 412 })
      return HttpResponse.json({})
    }),
  )
  const { user } = visit('/operations/reviews/r1')

  await user.type(await screen.findByRole('textbox', { name: /意见/ }), '不符合要求')
  await user.click(screen.getByRole('button', { name: '不通过' }))

  expect((await screen.findByRole('alert')).textContent).toContain('已经重新载入')
  expect(await screen.findByRole('heading', { level: 1, name: '第 8 版' })).toBeTruthy()
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /意见/ }).value).toBe('不符合要求')
  await user.click(screen.getByRole('button', { name: '不通过' }))
  await waitFor(() => expect(named).toEqual(['"7"', '"8"']))
})

test('what somebody else has decided is not in the queue any more', async () => {
  aQueue(1)
  server.use(refusing('get', '/api/reviews/r9', 404))

  visit('/operations/reviews/r9')

  expect(await screen.findByRole('heading', { name: '这一条不在审核队列里' })).toBeTruthy()
  expect(screen.getByRole('link', { name: '回到审核队列' })).toBeTruthy()
})

test('a change is shown as a difference first, and in full on demand', async () => {
  aQueue(1)
  const parts = [
    { op: 'REMOVED', text: '五分钟' },
    { op: 'ADDED', text: '三分钟' },
  ] as const
  server.use(
    aCaseWithVersion(
      () => '"7"',
      () =>
        aCase({
          cause: 'CHANGE',
          beforeAchievement: aCase().achievement,
          changes: [{ field: 'summary', parts: [...parts] }],
          warnings: [{ field: 'description', word: '涉密', message: '请确认不含涉密内容' }],
        }),
    ),
  )
  const { user } = visit('/operations/reviews/r1')

  expect((await screen.findByText('三分钟', { exact: false })).tagName).toBe('INS')
  expect(screen.queryByText('配方另附')).toBeNull()
  expect(screen.getByText('详细说明中的“涉密”：请确认不含涉密内容')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '全文' }))

  expect(screen.getByText('配方另附')).toBeTruthy()
})

test('a duplicate is compared side by side, with what both have in common marked', async () => {
  aQueue(1)
  const need = { ...aNeed(), title: '分选', problem: '逐只充放电太慢，设备跟不上。', attachments: [] }
  server.use(
    aCaseWithVersion(
      () => '"7"',
      () =>
        aCase({
          kind: 'NEED',
          achievement: undefined,
          need,
          duplicates: [
            {
              id: 'n5',
              kind: 'NEED',
              title: '电池分选',
              own: false,
              status: 'PUBLISHED',
              cosine: 0.97,
              jaccard: 0.8,
              overlaps: ['逐只充放电太慢'],
            },
          ],
        }),
    ),
    answering('/api/needs/n5/draft', { content: { ...need, problem: '现在逐只充放电太慢。' } }),
  )
  const { user } = visit('/operations/reviews/r1')

  expect(await screen.findByText(/含义相似 97% · 文字重合 80%/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '并排比较' }))

  const comparison = within(await screen.findByRole('group', { name: '与“电池分选”并排比较' }))
  const marked = comparison.getAllByText('逐只充放电太慢', { selector: 'mark' })
  expect(marked.map((mark) => mark.parentElement!.textContent)).toEqual([
    '逐只充放电太慢，设备跟不上。',
    '现在逐只充放电太慢。',
  ])
})

test('many are approved with one set of scores; what failed is listed with its reason', async () => {
  const { all } = aQueue(3)
  const sent: unknown[] = []
  server.use(
    http.post('*/api/reviews/batch', async ({ request }) => {
      sent.push(await request.json())
      all.splice(1, 2)
      return HttpResponse.json({ done: ['r2', 'r3'], failed: [{ id: 'r1', reason: '内容刚刚被修改' }] })
    }),
  )
  const { user } = visit('/operations/reviews')

  await user.click(await screen.findByRole('button', { name: '选择本页' }))
  expect(screen.getByText('已选 3 条')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '批量通过' }))
  const dialog = within(screen.getByRole('dialog', { name: '通过所选的 3 条' }))
  await score(user, 3, 3, 3, 3)
  await user.click(dialog.getByRole('button', { name: '批量通过' }))

  expect(await dialog.findByText('已处理 2 条')).toBeTruthy()
  expect(dialog.getByRole('link', { name: '第 1 项成果' })).toBeTruthy()
  expect(dialog.getByText('内容刚刚被修改')).toBeTruthy()
  expect(sent).toEqual([
    {
      items: [
        { id: 'r1', version: '1' },
        { id: 'r2', version: '2' },
        { id: 'r3', version: '3' },
      ],
      decision: 'APPROVE',
      scores: { substance: 3, clarity: 3, cooperation: 3, form: 3 },
    },
  ])
  await user.click(dialog.getByRole('button', { name: '关闭' }))
  expect(screen.queryByText(/已选/)).toBeNull()
  await waitFor(() => expect(screen.queryByRole('link', { name: '第 2 项成果' })).toBeNull())
})

test('many are returned with one comment, across all pages', async () => {
  aQueue(130)
  const sent: { items: unknown[]; comment: string }[] = []
  server.use(
    http.post('*/api/reviews/batch', async ({ request }) => {
      sent.push((await request.json()) as never)
      return HttpResponse.json({ done: [], failed: [] })
    }),
  )
  const { user } = visit('/operations/reviews')

  await user.click(await screen.findByRole('button', { name: '选择全部 130 条' }))
  await user.click(await screen.findByRole('button', { name: '批量退回' }))
  const dialog = within(screen.getByRole('dialog', { name: '退回所选的 130 条' }))
  await user.type(dialog.getByRole('textbox', { name: /意见/ }), '请补充指标')
  await user.click(dialog.getByRole('button', { name: '批量退回' }))

  await waitFor(() => expect(sent[0]?.items).toHaveLength(130))
  expect(sent[0]!.comment).toBe('请补充指标')
})

test('a sample is drawn at random and stays until another one is drawn', async () => {
  const { asked } = aQueue(90)
  const { user, address } = visit('/operations/reviews?kind=ACHIEVEMENT')

  const size = await screen.findByRole('spinbutton', { name: '随机抽取条数' })
  await user.clear(size)
  await user.type(size, '30')
  await user.click(screen.getByRole('button', { name: '随机抽取' }))
  await waitFor(() => expect(address()).toBe('/operations/reviews?kind=ACHIEVEMENT&sample=30'))
  expect(await screen.findByText('从符合条件的 90 条中随机抽取了 30 条。')).toBeTruthy()
  expect(screen.queryByRole('navigation', { name: '分页' })).toBeNull()
  await user.click(screen.getByRole('button', { name: '选择抽出的全部' }))
  expect(screen.getByText('已选 30 条')).toBeTruthy()
  const drawn = asked.filter((query) => query.includes('sample'))
  expect(drawn).toEqual(['kind=ACHIEVEMENT&sample=30&page=0&size=30'])
  await user.click(screen.getByRole('button', { name: '重新抽取' }))

  await waitFor(() => expect(asked.filter((query) => query.includes('sample'))).toHaveLength(2))
  expect(screen.queryByText('已选 30 条')).toBeNull()
})
