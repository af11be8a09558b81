import type { Schemas, Session } from '@/api/client'
import { anEntry, anInterest, anInterestDetail } from '@/testing/interests'
import { aListing, listingsOf } from '@/testing/listings'
import { listOf, aSession } from '@/testing/members'
import { answering, recording, refusing, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=token-1'
  sessionStorage.clear()
  as({})
  server.use(
    answering('/api/interests/i1/negotiation', { mayWrite: true, entries: [] }),
    answering('/api/interests/i1/confidentiality', confidentiality()),
  )
})

function as(changes: Partial<Session>) {
  server.use(answering('/api/session', aSession(changes)))
}

function showing(detail: Schemas['InterestDetail']) {
  server.use(http.get('*/api/interests/i1', () => HttpResponse.json(detail, { headers: { ETag: '"3"' } })))
}

function confidentiality(changes: Partial<Schemas['Confidentiality']> = {}): Schemas['Confidentiality'] {
  return {
    version: '2026-11',
    text: '保密约定全文',
    mayAccept: true,
    accepted: [],
    open: false,
    attachments: [],
    ...changes,
  }
}

test('a visitor who wants to get in contact signs in and comes back to the form', async () => {
  server.use(
    answering('/api/session', {
      signedIn: false,
      roles: [],
      parks: [],
      idleMinutes: 30,
      unreadNotifications: 0,
    }),
  )
  const { address, user } = visit('/achievements/a1')

  await user.click(await screen.findByRole('link', { name: '表达合作意向' }))

  await waitFor(() => expect(address()).toContain('/sign-in'))
  expect(address()).toContain('/interests/new?kind=ACHIEVEMENT&listing=a1')
})

test('a company expresses interest; a second try has the same key', async () => {
  const keys: (string | null)[] = []
  let answers = 0
  server.use(
    http.post('*/api/interests', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      return answers++ === 0
        ? HttpResponse.error()
        : HttpResponse.json(anInterestDetail(), { status: 201, headers: { ETag: '"0"' } })
    }),
  )
  showing(anInterestDetail({ acts: [] }, { role: 'SENDER' }))
  const { address, user } = visit('/interests/new?kind=ACHIEVEMENT&listing=a1')

  await user.type(await screen.findByLabelText('留言'), '希望了解分选节拍')
  await user.click(screen.getByRole('button', { name: '发送' }))
  expect(await screen.findByRole('alert')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '发送' }))

  await waitFor(() => expect(address()).toBe('/interests/i1'))
  expect(keys).toHaveLength(2)
  expect(keys[0]).toBe(keys[1])
})

test('what was typed survives a reload', async () => {
  const first = visit('/interests/new?kind=ACHIEVEMENT&listing=a1')
  await first.user.type(await screen.findByLabelText('留言'), '先写到这里')
  document.body.innerHTML = ''

  visit('/interests/new?kind=ACHIEVEMENT&listing=a1')

  expect(await screen.findByDisplayValue('先写到这里')).toBeTruthy()
})

test('a need that is not published is not brought along, and the form says what that means', async () => {
  server.use(
    answering('/api/listings', listingsOf(aListing({ id: 'n2', kind: 'NEED', title: '已公开的需求' }))),
  )
  visit('/interests/new?kind=ACHIEVEMENT&listing=a1&brought=n1')

  expect(await screen.findByText(/您的这条需求现在没有公开，不能附上/)).toBeTruthy()
  expect(screen.getByLabelText<HTMLSelectElement>(/附上本单位的需求/).value).toBe('')
})

test('the form says what is missing before it is sent', async () => {
  as({ account: { id: 'p1', name: '', email: '', language: 'zh' } })
  const sent = recording('post', '/api/interests')
  const { user } = visit('/interests/new?kind=ACHIEVEMENT&listing=a1')

  await user.click(await screen.findByRole('button', { name: '发送' }))

  expect(await screen.findByText('请填写留言')).toBeTruthy()
  expect(screen.getByText('电话和邮箱至少填写一项')).toBeTruthy()
  expect(sent).toEqual([])
})

test('a university cannot express interest in an achievement', async () => {
  as({ roles: ['UNIVERSITY'] })
  visit('/interests/new?kind=ACHIEVEMENT&listing=a1')

  expect(await screen.findByText(/贵单位的类型不能对此表达意向/)).toBeTruthy()
})

test('who mediates reads until when there is to be an answer, and is not told to give it', async () => {
  server.use(
    http.get('*/api/interests', () =>
      HttpResponse.json(
        listOf(anInterest({ id: 'b', role: 'BROKER' }), anInterest({ id: 's', role: 'SENDER' })),
      ),
    ),
    answering('/api/interests/counts', { counts: [] }),
  )
  visit('/interests')

  expect(await screen.findByText(/^须在 .* 前答复（剩 9 个工作日）$/)).toBeTruthy()
  expect(screen.getByText(/^对方须在 .* 前答复（剩 9 个工作日）$/)).toBeTruthy()
})

test('the list shows what was received, with the days left to answer', async () => {
  const asked: string[] = []
  server.use(
    http.get('*/api/interests', ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json(listOf(anInterest()))
    }),
    answering('/api/interests/counts', { counts: [{ role: 'RECEIVED', status: 'EXPRESSED', count: 1 }] }),
  )
  const { user } = visit('/interests')

  await user.click(await screen.findByRole('link', { name: /收到的/ }))

  expect(await screen.findByText(/剩 9 个工作日/)).toBeTruthy()
  await waitFor(() => expect(asked.at(-1)).toContain('role=RECEIVED'))
})

test('the receiver accepts the version that is shown', async () => {
  const versions: (string | null)[] = []
  showing(anInterestDetail())
  server.use(
    http.post('*/api/interests/i1/acceptance', ({ request }) => {
      versions.push(request.headers.get('If-Match'))
      return HttpResponse.json(anInterestDetail())
    }),
  )
  const { user } = visit('/interests/i1')

  await user.click(await screen.findByRole('button', { name: '接受，开始联系' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: '接受，开始联系' }))

  await waitFor(() => expect(versions).toEqual(['"3"']))
})

test('declining asks for a reason, and for words where the reason has none', async () => {
  const sent = recording('post', '/api/interests/i1/refusal', anInterestDetail())
  showing(anInterestDetail())
  const { user } = visit('/interests/i1')
  await user.click(await screen.findByRole('button', { name: '婉拒' }))
  const dialog = await screen.findByRole('dialog')

  await user.click(within(dialog).getByRole('button', { name: '婉拒' }))
  expect(within(dialog).getAllByText('请选择原因').length).toBeGreaterThan(1)
  await user.selectOptions(within(dialog).getByLabelText('原因'), 'OTHER')
  await user.click(within(dialog).getByRole('button', { name: '婉拒' }))
  expect(within(dialog).getByText('请说明原因')).toBeTruthy()
  await user.type(within(dialog).getByLabelText(/说明/), '团队已满负荷')
  await user.click(within(dialog).getByRole('button', { name: '婉拒' }))

  await waitFor(() => expect(sent).toEqual([{ reason: 'OTHER', text: '团队已满负荷' }]))
})

test('who has changed it meanwhile is told', async () => {
  showing(anInterestDetail())
  server.use(refusing('post', '/api/interests/i1/acceptance', 412, { detail: '内容已被他人修改' }))
  const { user } = visit('/interests/i1')

  await user.click(await screen.findByRole('button', { name: '接受，开始联系' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: '接受，开始联系' }))

  expect(await screen.findByText('内容已被他人修改')).toBeTruthy()
})

test('the other side stays unnamed until it is accepted', async () => {
  showing(anInterestDetail({}, { sender: { kind: 'COMPANY', region: '130600' } }))
  visit('/interests/i1')

  expect(await screen.findByText('对方匿名发布需求，接受后才显示名称。')).toBeTruthy()
  expect(screen.queryByText('保定源拓新能源有限公司', { selector: 'main *' })).toBeNull()
})

test('a next step is written with its day, and marked as done', async () => {
  const talking = { status: 'ACCEPTED', daysToAnswer: undefined } as const
  showing(anInterestDetail({ acts: ['LOG', 'AGREE', 'FAIL'] }, talking))
  server.use(
    answering('/api/interests/i1/negotiation', {
      mayWrite: true,
      entries: [anEntry({ id: 'e7', kind: 'NEXT_STEP', text: '寄送样品', dueOn: '2099-01-01' })],
    }),
  )
  const sent = recording('post', '/api/interests/i1/negotiation', anEntry(), 201)
  const { user } = visit('/interests/i1')

  await user.selectOptions(await screen.findByLabelText('类型'), 'NEXT_STEP')
  await user.type(screen.getByLabelText('要做什么'), '出具报告')
  await user.click(screen.getByRole('button', { name: '记下' }))
  expect(await screen.findByText('请选择日期')).toBeTruthy()
  await user.type(screen.getByLabelText('完成期限'), '2026-12-20')
  await user.click(screen.getByRole('button', { name: '记下' }))
  await waitFor(() => expect(sent).toHaveLength(1))
  await user.click(screen.getByRole('button', { name: '标为完成' }))

  await waitFor(() =>
    expect(sent).toEqual([
      { kind: 'NEXT_STEP', text: '出具报告', ownSideOnly: false, dueOn: '2026-12-20' },
      { kind: 'STEP_DONE', stepId: 'e7', ownSideOnly: false },
    ]),
  )
})

test('the agreement is accepted once it was ticked', async () => {
  showing(anInterestDetail({ acts: ['LOG', 'AGREE', 'FAIL'] }, { status: 'NEGOTIATING' }))
  const sent = recording('post', '/api/interests/i1/confidentiality', confidentiality({ mayAccept: false }))
  const { user } = visit('/interests/i1')

  await user.click(await screen.findByRole('button', { name: '本方确认遵守' }))
  expect(sent).toEqual([])
  await user.click(screen.getByLabelText('我已阅读，并代表本单位确认遵守'))
  await user.click(screen.getByRole('button', { name: '本方确认遵守' }))

  await waitFor(() => expect(sent).toEqual([{ version: '2026-11' }]))
})

test('what opened is shown to the sides', async () => {
  showing(anInterestDetail({ acts: ['LOG'] }, { status: 'NEGOTIATING' }))
  server.use(
    answering('/api/interests/i1/confidentiality', confidentiality({ open: true, confidential: '热解曲线' })),
  )
  visit('/interests/i1')

  expect(await screen.findByText('热解曲线')).toBeTruthy()
})

test('the head of an agency assigns one of its people', async () => {
  as({ roles: ['BROKER'] })
  server.use(
    answering('/api/broker-board', {
      cards: [],
      requests: [
        {
          interestId: 'i1',
          need: '动力电池分选',
          side: 'SENDER',
          remark: '协助报价',
          at: '2026-11-22T02:00:00Z',
        },
      ],
      workload: [
        {
          accountId: 'p9',
          name: '沈引桥',
          organizationId: 'o9',
          organization: '渡星桥',
          open: 1,
          total: 3,
          overdue: 0,
        },
      ],
    }),
  )
  const sent = recording('put', '/api/interests/i1/broker')
  const { user } = visit('/broker-board')

  await user.click(await screen.findByRole('button', { name: '指派' }))
  const dialog = await screen.findByRole('dialog')
  await user.selectOptions(within(dialog).getByLabelText('技术经理人'), 'p9')
  await user.click(within(dialog).getByRole('button', { name: '指派' }))

  await waitFor(() => expect(sent).toEqual([{ accountId: 'p9' }]))
})

test('the desk tells how many wait for an answer', async () => {
  as({ roles: ['UNIVERSITY'] })
  server.use(
    answering('/api/interests/counts', { counts: [{ role: 'RECEIVED', status: 'EXPRESSED', count: 2 }] }),
    answering('/api/account', { id: 'p1', secondFactor: true }),
  )
  visit('/me')

  expect(await screen.findByText('2 条合作意向待答复')).toBeTruthy()
})
