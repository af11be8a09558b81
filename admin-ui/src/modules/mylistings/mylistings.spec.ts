import type { ListingSummary, Session } from '@/api/client'
import {
  aListing,
  achievementContent,
  anAchievementDraft,
  aSubmissionCheck,
  listingsOf,
} from '@/testing/listings'
import { aSession } from '@/testing/members'
import { answering, recording, refusing, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=token-1'
  as({ roles: ['UNIVERSITY'] })
  server.use(
    http.get('*/api/achievements/l1/draft', () =>
      HttpResponse.json(anAchievementDraft(), { headers: { ETag: '"7"' } }),
    ),
  )
})

function as(changes: Partial<Session>) {
  server.use(answering('/api/session', aSession(changes)))
}

/** Answers the list of listings and keeps what was asked of it. */
function listing(...items: ListingSummary[]) {
  const asked: string[] = []
  server.use(
    http.get('*/api/listings', ({ request }) => {
      asked.push(decodeURIComponent(new URL(request.url).search))
      return HttpResponse.json(listingsOf(...items))
    }),
  )
  return asked
}

/** Keeps the version and the body of an act. */
function recordingAct(method: 'post' | 'delete', path: string) {
  const sent: [version: string | null, body: unknown][] = []
  server.use(
    http[method](`*/api/listings/l1${path}`, async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json().catch(() => undefined)])
      return HttpResponse.json(aListing())
    }),
  )
  return sent
}

function inDays(days: number) {
  return new Date(Date.now() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10)
}

const list = '/workspace/achievements'

test('the workspace opens where the organization has its work', async () => {
  as({ roles: ['COMPANY'] })
  listing()
  const { address, user } = visit('/me')

  await user.click(await screen.findByRole('link', { name: '我的发布' }))

  await waitFor(() => expect(address()).toBe('/workspace/needs'))
  expect(await screen.findByRole('heading', { level: 1, name: '本机构的需求' })).toBeTruthy()
})

test('lists what there is by status, with what is worth knowing', async () => {
  const asked = listing(
    aListing({ status: 'PUBLISHED', pendingStatus: 'SUBMITTED', expiresOn: inDays(12), externalId: 'BH-17' }),
    aListing({
      id: 'l2',
      title: '',
      status: 'CHANGES_REQUESTED',
      reviewComment: '请补充样本数量。',
      clarity: 55,
    }),
  )
  const { user, address } = visit(list)

  await screen.findByText('（未命名）')
  const [first, second] = screen.getAllByRole('listitem').filter((item) => item.querySelector('h2'))
  expect(within(first!).getByText('已发布')).toBeTruthy()
  expect(within(first!).getByText('修改审核中')).toBeTruthy()
  expect(within(first!).getByText('还有 12 天到期')).toBeTruthy()
  expect(within(first!).getByText('BH-17')).toBeTruthy()
  expect(within(second!).getByText('请补充样本数量。')).toBeTruthy()
  expect(within(second!).getByText('清晰度 55')).toBeTruthy()

  const tabs = within(screen.getByRole('navigation', { name: '按状态查看' }))
  expect(tabs.getByRole('link', { name: '全部 2' }).getAttribute('aria-current')).toBe('page')
  await user.click(tabs.getByRole('link', { name: '待修改 1' }))
  await waitFor(() => expect(address()).toBe(`${list}?status=CHANGES_REQUESTED`))
  await user.type(screen.getByRole('searchbox'), '电池{Enter}')
  await waitFor(() => expect(asked.at(-1)).toBe('?q=电池&page=0&kind=ACHIEVEMENT&status=CHANGES_REQUESTED'))
})

test('an empty list says how to begin', async () => {
  listing()

  visit(list)

  expect(await screen.findByRole('heading', { name: '还没有成果' })).toBeTruthy()
  const main = within(screen.getByRole('main'))
  expect(main.getAllByRole('link', { name: '新建成果' }).at(-1)!.getAttribute('href')).toBe(
    `${list}/new/edit`,
  )
  expect(main.getAllByRole('link', { name: '导入清单' }).at(-1)!.getAttribute('href')).toBe(
    '/workspace/imports/new?kind=ACHIEVEMENT',
  )
})

test('who only reads is offered nothing to write', async () => {
  as({ organization: { ...aSession().organization!, memberRole: 'VIEWER' } })
  listing(aListing({ acts: [] }))

  visit(list)

  expect(await screen.findByRole('link', { name: '退役动力电池快速分选技术' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: '新建成果' })).toBeNull()
  expect(screen.queryByRole('button', { name: '编辑' })).toBeNull()
})

test('somebody without an organization is told to register it', async () => {
  as({ organization: undefined, roles: [] })

  visit(list)

  expect((await screen.findByRole('link', { name: /登记/ })).getAttribute('href')).toBe(
    '/organization/register',
  )
})

test('a listing is confirmed on its newest version', async () => {
  listing(aListing({ status: 'PUBLISHED', acts: ['EDIT', 'CONFIRM'] }))
  const sent = recordingAct('post', '/confirmation')
  const { user } = visit(list)

  await user.click(await screen.findByRole('button', { name: '确认仍有效' }))

  expect(await screen.findByText('已确认，有效期已延长')).toBeTruthy()
  expect(sent).toEqual([['"7"', undefined]])
})

test('an act that is refused says why, beside its listing', async () => {
  listing(aListing({ status: 'EXPIRED', acts: ['RENEW'] }))
  server.use(refusing('post', '/api/listings/l1/renewal', 409, { detail: '机构已被暂停，不能重新发布。' }))
  const { user } = visit(list)

  await user.click(await screen.findByRole('button', { name: '重新发布' }))

  expect((await screen.findByRole('alert')).textContent).toContain('机构已被暂停')
})

test('withdrawing asks for a reason, which may be left out', async () => {
  listing(aListing({ status: 'PUBLISHED', acts: ['EDIT', 'CONFIRM', 'WITHDRAW'] }))
  const sent = recordingAct('post', '/withdrawal')
  const { user } = visit(list)

  await user.click(await screen.findByRole('button', { name: '更多操作' }))
  await user.click(screen.getByRole('button', { name: '撤回' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.type(dialog.getByLabelText(/原因/), '已与企业签约')
  await user.click(dialog.getByRole('button', { name: '撤回' }))

  expect(await screen.findByText('已撤回')).toBeTruthy()
  expect(sent).toEqual([['"7"', { reason: '已与企业签约' }]])
})

test('what cannot be undone asks first', async () => {
  listing(aListing())
  const sent = recording('delete', '/api/listings/l1')
  const { user } = visit(list)

  await user.click(await screen.findByRole('button', { name: '更多操作' }))
  await user.click(screen.getByRole('button', { name: '删除草稿' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '取消' }))
  expect(sent).toHaveLength(0)
  await user.click(screen.getByRole('button', { name: '删除草稿' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '删除草稿' }))

  expect(await screen.findByText('草稿已删除')).toBeTruthy()
  expect(sent).toHaveLength(1)
})

test('a copy is opened for editing', async () => {
  listing(aListing({ status: 'REJECTED', acts: ['COPY'] }))
  recording('post', '/api/listings/l1/copies', aListing({ id: 'l9' }), 201)
  server.use(answering('/api/achievements/l9/draft', anAchievementDraft({ id: 'l9' })))
  const { user, address } = visit(list)

  await user.click(await screen.findByRole('button', { name: '复制为新草稿' }))

  await waitFor(() => expect(address()).toBe(`${list}/l9/edit`))
})

test('the list is exported as it is filtered', async () => {
  listing(aListing())
  const asked: string[] = []
  server.use(
    http.get('*/api/exports/listings', ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json(
        { detail: '数据太多，请先缩小范围。', type: '/x', status: 400 },
        { status: 400 },
      )
    }),
  )
  const { user } = visit(`${list}?status=DRAFT`)

  await user.click(await screen.findByRole('button', { name: '导出' }))
  await user.click(screen.getByRole('button', { name: /Excel/ }))

  expect((await screen.findByRole('alert')).textContent).toContain('请先缩小范围')
  expect(asked).toEqual(['?status=DRAFT&kind=ACHIEVEMENT&format=xlsx'])
})

test('what is missing is told before submitting, and leads to its field', async () => {
  listing(aListing())
  server.use(
    answering(
      '/api/listings/l1/submission-check',
      aSubmissionCheck({ missing: [{ field: 'transferModes', message: '请至少选一种。' }] }),
    ),
  )
  const { user, address } = visit(list)

  await user.click(await screen.findByRole('button', { name: '提交' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(await dialog.findByText('请至少选一种。')).toBeTruthy()
  expect(dialog.queryByRole('checkbox')).toBeNull()
  await user.click(dialog.getByRole('button', { name: '转化方式' }))

  await waitFor(() => expect(address()).toBe(`${list}/l1/edit#transferModes`))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: '转让' })))
})

test('a submission shows words and likely duplicates, asks for the declaration and says what comes next', async () => {
  listing(aListing())
  server.use(
    answering(
      '/api/listings/l1/submission-check',
      aSubmissionCheck({
        warnings: [{ field: 'description', word: '军工', message: '请确认不涉密。' }],
        duplicates: [
          {
            id: 'l5',
            kind: 'ACHIEVEMENT',
            title: '动力电池分选方法',
            own: true,
            status: 'PUBLISHED',
            cosine: 0.95,
            jaccard: 0.6,
            overlaps: ['三分钟内估计电芯剩余容量'],
          },
        ],
      }),
    ),
  )
  const sent: unknown[] = []
  server.use(
    http.post('*/api/listings/l1/submission', async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json(aListing({ status: 'SUBMITTED', acts: ['WITHDRAW'] }))
    }),
  )
  const { user } = visit(list)

  await user.click(await screen.findByRole('button', { name: '提交' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect((await dialog.findByText('动力电池分选方法')).getAttribute('href')).toBe(`${list}/l5`)
  expect(dialog.getByText(/相似度 95%/)).toBeTruthy()
  expect(dialog.getByText('三分钟内估计电芯剩余容量')).toBeTruthy()
  expect(dialog.getByText(/“军工”/)).toBeTruthy()
  expect(dialog.getByText(/由平台运营方审核/)).toBeTruthy()
  await user.click(dialog.getByRole('button', { name: '提交审核' }))
  expect(dialog.getByText(/需要您确认内容不涉密/)).toBeTruthy()
  expect(sent).toHaveLength(0)
  await user.click(dialog.getByRole('checkbox'))
  await user.click(dialog.getByRole('button', { name: '提交审核' }))

  expect(await dialog.findByText(/已进入审核/)).toBeTruthy()
  expect(sent).toEqual([['"7"', { declaredUnclassified: true }]])
  await user.click(dialog.getByRole('button', { name: '知道了' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('a trusted organization reads that it goes live at once', async () => {
  listing(aListing())
  server.use(answering('/api/listings/l1/submission-check', aSubmissionCheck({ goesLive: true })))
  recording('post', '/api/listings/l1/submission', aListing({ status: 'PUBLISHED' }))
  const { user } = visit(list)

  await user.click(await screen.findByRole('button', { name: '提交' }))
  expect(await screen.findByText(/提交后立即公开/)).toBeTruthy()
  await user.click(screen.getByRole('checkbox'))
  await user.click(screen.getByRole('button', { name: '提交并公开' }))

  expect((await screen.findByRole('link', { name: '查看公开页' })).getAttribute('href')).toBe(
    '/achievements/l1',
  )
})

test('the overview shows the state, the history and what others will see', async () => {
  server.use(
    answering(
      '/api/achievements/l1/draft',
      anAchievementDraft({
        status: 'PUBLISHED',
        content: achievementContent({
          confidential: '脉冲参数见附件。',
          indicators: [{ name: '误差', operator: 'LE', value: 3, unit: '%' }],
        }),
        publishedOn: '2026-11-12',
        expiresOn: '2099-11-12',
        acts: ['EDIT', 'CONFIRM', 'WITHDRAW'],
      }),
    ),
    answering('/api/listings/l1/history', [
      {
        at: '2026-11-12T02:00:00Z',
        act: 'PUBLISHED',
        status: 'PUBLISHED',
        scores: { substance: 4, clarity: 3, cooperation: 4, form: 5 },
        by: '运营小组',
      },
      { at: '2026-11-10T02:00:00Z', act: 'SUBMITTED', status: 'SUBMITTED', by: '陈静' },
    ]),
  )

  visit(`${list}/l1`)

  expect(await screen.findByRole('heading', { level: 1, name: '退役动力电池快速分选技术' })).toBeTruthy()
  expect(await screen.findByText('合计 16/20')).toBeTruthy()
  expect(screen.getByText('有效至 2099-11-12')).toBeTruthy()
  const seenByOthers = within(screen.getByRole('article'))
  expect(seenByOthers.getByText('误差 ≤ 3 %')).toBeTruthy()
  expect(seenByOthers.getByText('50–120万元')).toBeTruthy()
  expect(seenByOthers.queryByText('脉冲参数见附件。')).toBeNull()
  expect(screen.getByText('脉冲参数见附件。')).toBeTruthy()
  expect(screen.getByRole('link', { name: '查看公开页' })).toBeTruthy()
})

test('a deleted draft is left before its page is gone', async () => {
  server.use(answering('/api/listings/l1/history', []))
  listing()
  recording('delete', '/api/listings/l1')
  const { user, address } = visit(`${list}/l1`)

  await user.click(await screen.findByRole('button', { name: '删除草稿' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '删除草稿' }))

  await waitFor(() => expect(address()).toBe(list))
  expect(await screen.findByText('草稿已删除')).toBeTruthy()
})

test('a listing of somebody else is not there', async () => {
  server.use(refusing('get', '/api/achievements/x/draft', 404, { type: '/problems/not-found' }))

  visit(`${list}/x`)

  expect(await screen.findByRole('heading', { name: '没有这一页' })).toBeTruthy()
})
