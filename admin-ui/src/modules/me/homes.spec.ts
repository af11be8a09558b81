import type { Session } from '@/api/client'
import { aMatch, aNeed, anAchievement, matchesOfNeed } from '@/testing/fixtures'
import { anInterest } from '@/testing/interests'
import { aListing, listingsOf } from '@/testing/listings'
import { aSession, anAccount, listOf, operator } from '@/testing/members'
import { answering, failing, server } from '@/testing/server'
import { aBasis, aBreakdown, aFlow, aFunnel } from '@/testing/statistics'
import { visit } from '@/testing/visit'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'

const ownNeed = aListing({
  id: 'n1',
  kind: 'NEED',
  status: 'PUBLISHED',
  title: '动力电池分选',
  clarity: 62,
})

beforeEach(() => {
  server.use(answering('/api/account', anAccount({ secondFactor: true })))
})

function as(changes: Partial<Session>) {
  server.use(answering('/api/session', aSession(changes)))
  return visit('/me')
}

async function part(name: string) {
  return within((await screen.findByRole('heading', { name })).closest('section')!)
}

function withNeeds(...needs: ReturnType<typeof aListing>[]) {
  server.use(answering('/api/listings', listingsOf(...needs)))
}

test('a company sees who can solve each of its problems and why', async () => {
  withNeeds(ownNeed)

  as({})

  const title = await screen.findByRole('link', { name: '退役动力电池快速分选技术' })
  const answer = within(title.closest('li')!)
  expect(answer.getByText('强相关')).toBeTruthy()
  expect(answer.getByText('44.5')).toBeTruthy()
  expect(answer.getByText('含义接近')).toBeTruthy()
  expect(answer.getByText('留意：TRL 低于要求')).toBeTruthy()
  expect(answer.getByRole('link', { name: /为什么匹配/ }).getAttribute('href')).toBe('/needs/n1/matches/a1')
  expect(answer.getByRole('link', { name: '联系对方' }).getAttribute('href')).toBe(
    '/interests/new?kind=ACHIEVEMENT&listing=a1&brought=n1',
  )
})

test('only the best matches are asked for, so that the others do not count as seen', async () => {
  withNeeds(ownNeed)
  let limit: string | null = ''
  server.use(
    http.get('*/api/needs/n1/matches', ({ request }) => {
      limit = new URL(request.url).searchParams.get('limit')
      return HttpResponse.json(matchesOfNeed())
    }),
  )

  as({})

  await screen.findByRole('link', { name: '退役动力电池快速分选技术' })
  expect(limit).toBe('3')
})

test('several good matches can be compared at once', async () => {
  withNeeds(ownNeed)
  const second = aMatch({ rank: 2, achievement: anAchievement({ id: 'a2', title: '电芯容量估计' }) })
  server.use(answering('/api/needs/n1/matches', matchesOfNeed({ matches: [aMatch(), second] })))

  as({})

  const link = await screen.findByRole('link', { name: '并排比较这 2 项' })
  expect(decodeURIComponent(link.getAttribute('href')!)).toBe('/needs/n1/compare?with=a1,a2')
})

test('a company sees how clear its need is and where to make it clearer', async () => {
  withNeeds(ownNeed)

  as({})

  expect(await screen.findByText('清晰度 62')).toBeTruthy()
  const link = screen.getByRole('link', { name: '补充需求，匹配更准' })
  expect(link.getAttribute('href')).toBe('/workspace/needs/n1/edit')
})

test('a need that nothing answers well says so and what can be done', async () => {
  withNeeds(ownNeed)
  server.use(answering('/api/needs/n1/matches', matchesOfNeed({ matches: [aMatch({ grade: 'WEAK' })] })))

  as({})

  expect(await screen.findByText('还没有合适的成果')).toBeTruthy()
  expect(screen.getByRole('button', { name: '请技术经理人协助' })).toBeTruthy()
  expect(screen.getByRole('link', { name: '把需求写清楚' })).toBeTruthy()
})

test('a need whose matches cannot be loaded does not hide the others', async () => {
  withNeeds(ownNeed, { ...ownNeed, id: 'n2', title: '电芯拆解' })
  server.use(
    failing('/api/needs/n1/matches', 503, '/problems/search-unavailable'),
    answering('/api/needs/n2/matches', matchesOfNeed()),
  )

  as({})

  expect(await screen.findByRole('link', { name: '退役动力电池快速分选技术' })).toBeTruthy()
  expect(within(await screen.findByRole('alert')).getByText('搜索暂时不可用')).toBeTruthy()
})

test('a company without needs is invited to state one', async () => {
  as({})

  expect(await screen.findByRole('heading', { name: '说出您的技术难题' })).toBeTruthy()
  const link = screen.getByRole('link', { name: '发布第一条需求' })
  expect(link.getAttribute('href')).toBe('/workspace/needs/new/edit')
})

test('needs that wait to be published are not forgotten', async () => {
  server.use(answering('/api/listings', { ...listingsOf(), counts: [{ status: 'SUBMITTED', count: 2 }] }))

  as({})

  expect(await screen.findByText(/您有 2 条需求还在草稿或审核中/)).toBeTruthy()
})

function withInterests(...interests: ReturnType<typeof anInterest>[]) {
  const asked: string[][] = []
  server.use(
    http.get('*/api/interests', ({ request }) => {
      const states = new URL(request.url).searchParams.getAll('status')
      asked.push(states)
      return HttpResponse.json(listOf(...interests.filter(({ status }) => states.includes(status))))
    }),
  )
  return asked
}

test('a university sees which of its achievements companies are interested in', async () => {
  const talk = { status: 'NEGOTIATING', daysToAnswer: undefined } as const
  withInterests(anInterest(), anInterest({ id: 'i2', ...talk, expressedAt: '2026-11-02T02:00:00Z' }))
  server.use(
    answering('/api/interests/counts', { counts: [{ role: 'RECEIVED', status: 'EXPRESSED', count: 1 }] }),
  )

  as({ roles: ['UNIVERSITY'] })

  const wanted = await part('哪些成果有企业感兴趣')
  expect(await wanted.findByText('1 条等您答复，逾期会自动失效。')).toBeTruthy()
  const title = await wanted.findByRole('heading', { level: 3 })
  expect(title.textContent).toBe('退役动力电池快速分选技术')
  expect(wanted.getByText(/剩 9 个工作日/)).toBeTruthy()
  expect(wanted.getByRole('link', { name: /去答复/ }).getAttribute('href')).toBe('/interests/i1')
  expect(wanted.getByRole('link', { name: /查看洽谈/ }).getAttribute('href')).toBe('/interests/i2')
})

test('what has to be answered soonest comes first, however late it was expressed', async () => {
  const of = (id: string, changes: Parameters<typeof anInterest>[0]) =>
    anInterest({
      id,
      achievement: { id, title: `成果${id}`, status: 'PUBLISHED', own: true },
      ...changes,
    })
  const talk = of('talk', { status: 'NEGOTIATING', daysToAnswer: undefined })
  withInterests(talk, of('new', { daysToAnswer: 9 }), of('old', { daysToAnswer: 1 }))

  as({ roles: ['UNIVERSITY'] })

  const wanted = await part('哪些成果有企业感兴趣')
  const titles = await wanted.findAllByRole('heading', { level: 3 })
  expect(titles.map(({ textContent }) => textContent)).toEqual(['成果old', '成果new', '成果talk'])
})

test('as many are said to wait for an answer as in the tasks, also where not all are read', async () => {
  withInterests(anInterest())
  server.use(
    answering('/api/interests/counts', { counts: [{ role: 'RECEIVED', status: 'EXPRESSED', count: 130 }] }),
  )

  as({ roles: ['UNIVERSITY'] })

  expect(await screen.findByText('130 条等您答复，逾期会自动失效。')).toBeTruthy()
  expect(await screen.findByRole('link', { name: /130 条合作意向/ })).toBeTruthy()
})

test('only open interests are asked for, those that wait for an answer by themselves', async () => {
  const asked = withInterests()

  as({ roles: ['UNIVERSITY'] })

  expect(await screen.findByRole('heading', { name: '目前没有未结束的合作意向' })).toBeTruthy()
  expect(asked).toEqual([['EXPRESSED'], ['ACCEPTED', 'NEGOTIATING']])
})

test('a university sees new needs that match strongly, by its achievements', async () => {
  const match = { achievement: anAchievement(), grade: 'STRONG', score: 66.6, since: '2026-11-28T02:00:00Z' }
  server.use(
    answering(
      '/api/new-matches',
      listOf(
        { ...match, need: aNeed(), seen: false },
        { ...match, need: aNeed({ id: 'n2', title: '电芯拆解', organization: undefined }), seen: true },
      ),
    ),
  )

  as({ roles: ['UNIVERSITY'] })

  const demand = await part('新出现的强相关需求')
  expect((await demand.findAllByRole('heading', { level: 3 })).length).toBe(1)
  expect(demand.getByRole('link', { name: '电芯拆解' })).toBeTruthy()
  expect(demand.getAllByText('未看').length).toBe(1)
  expect(demand.getByText(/企业名称不公开/)).toBeTruthy()
})

test('a broker sees the most urgent deal first and what nothing answers', async () => {
  const card = (id: string, dueOn: string, overdue: boolean) => ({
    interest: anInterest({
      id,
      role: 'BROKER',
      status: 'NEGOTIATING',
      daysToAnswer: undefined,
      achievement: { id, title: `成果${id}`, status: 'PUBLISHED', own: false },
    }),
    nextStep: { text: '试样', dueOn },
    overdue,
  })
  server.use(
    answering('/api/broker-board', {
      cards: [card('later', '2026-12-20', false), card('late', '2026-11-01', true)],
      requests: [],
      workload: [],
    }),
    answering('/api/gaps/needs', listOf({ need: aNeed(), lacks: [], daysOpen: 12, wantsBroker: true })),
    answering('/api/gaps/achievements', listOf()),
  )

  as({ roles: ['BROKER'] })

  const deals = await part('哪些合作需要我')
  const titles = await deals.findAllByRole('heading', { level: 3 })
  expect(titles.map(({ textContent }) => textContent)).toEqual(['成果late', '成果later'])
  expect(deals.getByText('已逾期')).toBeTruthy()
  const gaps = await part('没有着落的需求')
  expect(await gaps.findByRole('link', { name: aNeed().title })).toBeTruthy()
  expect(gaps.getByRole('link', { name: '1 条需求没有合适成果' }).getAttribute('href')).toBe('/gaps/needs')
})

test('a broker is not told a number of gaps that is not known', async () => {
  server.use(failing('/api/gaps/needs', 503), answering('/api/gaps/achievements', { ...listOf(), total: 4 }))

  as({ roles: ['BROKER'] })

  const gaps = await part('没有着落的需求')
  expect(await gaps.findByRole('link', { name: '4 项成果没有对应需求' })).toBeTruthy()
  expect(await gaps.findByRole('button', { name: '重试' })).toBeTruthy()
  expect(gaps.getByRole('link', { name: '没有合适成果的需求' }).getAttribute('href')).toBe('/gaps/needs')
})

test('a park administrator sees what became of the needs, of what value, and where they get stuck', async () => {
  const { from, to, asOf, scope, scopeName } = aBasis
  server.use(
    answering('/api/statistics/coverage', {
      basis: { from, to, asOf, scope, scopeName },
      listing: 'NEED',
      hidden: false,
      open: 30,
      covered: 24,
      share: 0.8,
      byField: [],
    }),
    answering('/api/statistics/funnel', aFunnel()),
    http.get('*/api/statistics/flow', ({ request }) => {
      const base = new URL(request.url).searchParams.get('base') as 'SIGNED' | 'REGISTERED'
      return HttpResponse.json(aFlow({ basis: { ...aBasis, base } }))
    }),
    answering('/api/statistics/breakdown', aBreakdown('MONTH')),
  )

  as({
    roles: ['PARK_ADMIN'],
    organization: undefined,
    parks: [{ code: 'ZGC', labelZh: '中关村科学城', labelEn: 'Zhongguancun Science City' }],
  })

  expect(await screen.findByText(/占 30 条在架需求的 80%/)).toBeTruthy()
  const signed = screen.getByRole('link', { name: /合同成交额（按签订日期、申报值）/ })
  expect(signed.textContent).toContain('1,600万元')
  expect(signed.textContent).toContain('−20%')
  expect(signed.textContent).toMatch(/按签订日期、申报值，.*，截至/)
  expect(signed.querySelector('[tabindex]')).toBeNull()
  const registered = screen.getByRole('link', { name: /合同成交额（按登记日期、核定值）/ })
  expect(registered.getAttribute('href')).toBe('/statistics?base=REGISTERED&from=2025-01-01&to=2025-12-31')
  expect(screen.getByRole('link', { name: /从发布到签约\s*74 天.*发布，.*，截至/ })).toBeTruthy()
  expect(screen.getByText('最容易卡在“匹配被查看”到“有合作意向”：')).toBeTruthy()
  const steps = screen.getByRole('link', { name: '逐步查看数量和中位天数' })
  expect(steps.getAttribute('href')).toBe('/statistics/funnel')
})

test('the operator sees what waits and whether everything is in step', async () => {
  server.use(
    answering('/api/organizations', { ...listOf({}), total: 3 }),
    answering('/api/operations/mails/health', { waiting: 0, failed: 2 }),
    answering('/api/operations/index', {
      available: true,
      kinds: [],
      lastReconciliation: {
        at: '2026-11-28T19:00:00Z',
        checked: 100,
        missing: 1,
        outdated: 2,
        ghosts: 0,
        ahead: 0,
        repaired: 0,
      },
    }),
  )

  as(operator)

  expect((await screen.findByRole('link', { name: /待核验机构\s*3/ })).getAttribute('href')).toBe(
    '/operations/organizations?status=PENDING',
  )
  expect(await screen.findByRole('link', { name: /发送失败的邮件\s*2/ })).toBeTruthy()
  expect(await screen.findByRole('link', { name: /失败的任务\s*0\s*没有等待处理的/ })).toBeTruthy()
  expect(await screen.findByRole('link', { name: /3 处不一致/ })).toBeTruthy()
})

test('where mails are really sent the number of those that failed leads nowhere', async () => {
  server.use(
    answering('/api/organizations', listOf()),
    answering('/api/operations/mails/health', { waiting: 0, failed: 2 }),
    answering('/api/status', {
      mode: 'production',
      demonstrationData: false,
      searchAvailable: true,
      meaningUsed: true,
    }),
  )

  as(operator)

  expect(await screen.findByRole('link', { name: /待审核内容/ })).toBeTruthy()
  const tile = (await screen.findByText('发送失败的邮件')).closest('.tile')!
  await waitFor(() => expect(tile.textContent).toContain('2'))
  expect(screen.queryByRole('link', { name: /发送失败的邮件/ })).toBeNull()
})

test('a queue that could not be read does not look empty', async () => {
  server.use(answering('/api/organizations', listOf()), failing('/api/operations/mails/health', 500))

  as(operator)

  expect(await screen.findByRole('link', { name: /发送失败的邮件.*暂时无法读取/ })).toBeTruthy()
  expect(screen.getByRole('button', { name: '重试' })).toBeTruthy()
})
