import type { Session } from '@/api/client'
import { language } from '@/shared/language'
import { wan } from '@/testing/fixtures'
import { aSession, operator } from '@/testing/members'
import { answering, failing, server } from '@/testing/server'
import {
  aBasis,
  aBreakdown,
  aFigure,
  aFlow,
  aFunnel,
  countedContracts,
  hiddenFigure,
} from '@/testing/statistics'
import { visit } from '@/testing/visit'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { Grouping } from './figures'

const park: Partial<Session> = {
  roles: ['PARK_ADMIN'],
  organization: undefined,
  parks: [{ code: 'ZGC', labelZh: '中关村科学城', labelEn: 'Zhongguancun Science City' }],
}

const cohort = {
  from: aBasis.from,
  to: aBasis.to,
  asOf: aBasis.asOf,
  scope: 'OWN',
  scopeName: '中关村科学城',
}

let breakdowns: Partial<Record<Grouping, ReturnType<typeof aBreakdown>>>

beforeEach(() => {
  breakdowns = {}
  as(park)
  server.use(
    answering('/api/statistics/flow', aFlow()),
    http.get('*/api/statistics/breakdown', ({ request }) => {
      const by = new URL(request.url).searchParams.get('by') as Grouping
      return HttpResponse.json(breakdowns[by] ?? aBreakdown(by))
    }),
    answering('/api/statistics/contracts', countedContracts()),
    answering('/api/statistics/funnel', aFunnel()),
    answering('/api/statistics/coverage', {
      basis: cohort,
      listing: 'NEED',
      open: 30,
      covered: 24,
      share: 0.8,
      byField: [
        { field: 'NEW_ENERGY', hidden: false, open: 20, covered: 15 },
        { field: 'NUCLEAR', hidden: true },
      ],
    }),
    answering('/api/statistics/answers', {
      basis: cohort,
      due: 12,
      answered: 9,
      lapsed: 3,
      share: 0.75,
      medianDays: 4.5,
      byMonth: [{ month: '2025-03', hidden: false, due: 12, answered: 9, share: 0.75, medianDays: 4.5 }],
    }),
    answering('/api/statistics/reasons', {
      basis: cohort,
      rows: [{ reason: 'PRICE_GAP', declined: 5, failed: 2, dismissed: 1, hidden: false }],
    }),
    answering('/api/statistics/stale', {
      basis: cohort,
      rows: [{ what: 'EXPIRED', kind: 'NEED', count: 7, hidden: false }],
    }),
  )
})

function as(changes: Partial<Session>) {
  server.use(answering('/api/session', aSession(changes)))
}

/** What is asked of an address. */
function asked(path: string, body: Parameters<typeof HttpResponse.json>[0]) {
  const queries: URLSearchParams[] = []
  server.use(
    http.get(`*${path}`, ({ request }) => {
      queries.push(new URL(request.url).searchParams)
      return HttpResponse.json(body)
    }),
  )
  return queries
}

async function matrix() {
  return within(await screen.findByRole('region', { name: '流向矩阵' }))
}

/** The address and the filters that a link leads to. */
function target(link: HTMLElement) {
  const { pathname, searchParams } = new URL(link.getAttribute('href')!, location.origin)
  return { path: pathname, ...Object.fromEntries(searchParams) }
}

test('figures say what they count, in which period, for whom and as of when', async () => {
  visit('/statistics')

  expect(
    await screen.findByText('按签订日期、申报值，2025-01 至 2025-12，中关村科学城，截至 2026-01-05 10:00'),
  ).toBeTruthy()
})

test('a cell of the flow matrix opens the contracts behind it, with the filters of the figure', async () => {
  visit('/statistics?kind=LICENSE&park=ZGC')
  const link = (await matrix()).getByRole('link', { name: /北京 → 天津/ })

  expect(link.textContent).toContain('1,500')
  expect(link.title).toBe('15,000,000 元')
  expect(target(link)).toEqual({
    path: '/statistics/contracts',
    base: 'SIGNED',
    from: '2025-01-01',
    to: '2025-12-31',
    asOf: '2026-01-05T02:00:00Z',
    kind: 'LICENSE',
    park: 'ZGC',
    sellerRegion: '110000',
    buyerRegion: '120000',
  })
})

test('what is hidden is neither zero nor a link', async () => {
  visit('/statistics')
  const table = await matrix()
  const [toHebei] = table.getAllByText('已隐藏')

  expect(toHebei?.closest('td')?.textContent?.trim()).toBe('已隐藏')
  expect(toHebei?.title).toContain('少于 3 家')
  expect(table.queryByRole('link', { name: /北京 → 河北/ })).toBeNull()
  expect(screen.getByText('有 1 条流向已隐藏，没有画出。')).toBeTruthy()
})

test('the change on the year before is that of the chosen value', async () => {
  visit('/statistics?value=technology')
  const cell = (await matrix()).getByRole('link', { name: /北京 → 天津/ }).closest('td')!

  expect(cell.textContent).toContain('750')
  expect(cell.textContent).toContain('+50%')
})

test('the flows are drawn, and the year before beside each month', async () => {
  breakdowns.MONTH = aBreakdown('MONTH', [{ key: '2025-03', ...aFigure(12, 1_500 * wan, 1_000 * wan) }])
  visit('/statistics')

  const flows = await screen.findByRole('img', { name: /^流向图/ })
  await waitFor(() => expect(flows.querySelector('svg')?.textContent).toContain('天津'))
  const months = await screen.findByRole('img', { name: /^按月/ })
  await waitFor(() => expect(months.querySelector('svg')?.textContent).toContain('上年同期'))
})

test('a month opens its own contracts only', async () => {
  breakdowns.MONTH = aBreakdown('MONTH', [{ key: '2025-03', ...aFigure(12) }])
  const { user } = visit('/statistics')

  await user.click(await screen.findByText('图中的数据'))
  const link = await screen.findByRole('link', { name: /2025-03/, hidden: true })

  expect(target(link)).toMatchObject({ from: '2025-03-01', to: '2025-03-31' })
})

test('a park opens what it sold, apart from what it bought', async () => {
  breakdowns.SELLER_PARK = aBreakdown('SELLER_PARK', [
    { key: 'ZGC', label: '中关村科学城', ...aFigure(9) },
    { key: 'NONE', ...aFigure(5) },
  ])
  visit('/statistics')
  const table = within(await screen.findByRole('region', { name: '园区输出' }))

  expect(target(table.getByRole('link', { name: /中关村科学城/ }))).toMatchObject({
    park: 'ZGC',
    side: 'SELLER',
  })
  expect(target(table.getByRole('link', { name: /不在园区/ }))).toMatchObject({
    park: 'NONE',
    side: 'SELLER',
  })
})

test('a row that would need two parks at once opens nothing', async () => {
  breakdowns.SELLER_PARK = aBreakdown('SELLER_PARK', [{ key: 'BDA', label: '亦庄', ...aFigure(2) }])
  visit('/statistics?park=ZGC')
  const table = within(await screen.findByRole('region', { name: '园区输出' }))

  expect(table.getByText('亦庄')).toBeTruthy()
  expect(table.queryByRole('link', { name: /亦庄/ })).toBeNull()
})

test('filters live in the address and are asked for', async () => {
  const queries = asked('/api/statistics/flow', aFlow())
  const { address, user } = visit('/statistics')

  await user.selectOptions(await screen.findByLabelText('口径'), 'REGISTERED')
  await waitFor(() => expect(address()).toBe('/statistics?base=REGISTERED'))
  await user.selectOptions(screen.getByLabelText('金额'), 'technology')

  await waitFor(() => expect(address()).toBe('/statistics?base=REGISTERED&value=technology'))
  expect(queries.at(-1)?.get('base')).toBe('REGISTERED')
  expect(queries.at(-1)?.has('value')).toBe(false)
})

test('a day as of which is counted means its end', async () => {
  const { address, user } = visit('/statistics')

  await user.click(await screen.findByText('更多条件'))
  await user.type(screen.getByLabelText('截至日期'), '2025-06-30')
  await user.tab()

  await waitFor(() => expect(address()).toContain('asOf=2025-06-30T15:59:59.000Z'))
  expect(await screen.findByText('截至日期: 2025-06-30 23:59')).toBeTruthy()
})

test('of the whole market there are figures but no lists', async () => {
  visit('/statistics?scope=MARKET')

  expect((await matrix()).queryAllByRole('link')).toHaveLength(0)
  expect(screen.getByText(/全市场数据只有汇总/)).toBeTruthy()
})

test('a list of the whole market leads back to the own figures', async () => {
  const { address, user } = visit('/statistics/contracts?scope=MARKET')

  await user.click(await screen.findByRole('button', { name: '改看本方' }))

  await waitFor(() => expect(address()).toBe('/statistics/contracts'))
  expect(await screen.findByRole('link', { name: '电池分选技术许可合同' })).toBeTruthy()
})

test('operators see the organizations, and all there is without choosing a scope', async () => {
  breakdowns.SELLER = aBreakdown('SELLER', [{ key: 'o1', label: '滨河理工大学', ...aFigure(9) }])
  as(operator)
  visit('/statistics')
  const table = within(await screen.findByRole('region', { name: '输出最多的机构' }))

  expect(target(table.getByRole('link', { name: /滨河理工大学/ }))).toMatchObject({
    organization: 'o1',
    side: 'SELLER',
  })
  expect(screen.queryByLabelText('范围')).toBeNull()
})

test('members see no ranking of organizations', async () => {
  as({})
  visit('/statistics')

  expect(await screen.findByRole('region', { name: '流向矩阵' })).toBeTruthy()
  expect(screen.queryByText('输出最多的机构')).toBeNull()
  expect(screen.getByLabelText('范围')).toBeTruthy()
})

test('that there was nothing the year before is said once', async () => {
  server.use(answering('/api/statistics/flow', aFlow({ total: aFigure(3) })))
  visit('/statistics')

  const value = (await screen.findByText('成交额', { selector: 'dt' })).parentElement!
  expect(value.textContent).toContain('上年为 0')
  expect(value.textContent).not.toContain('比上年同期')
})

test('how a figure has changed says against what', async () => {
  server.use(answering('/api/statistics/flow', aFlow()))
  visit('/statistics')

  const value = (await screen.findByText('成交额', { selector: 'dt' })).parentElement!
  expect(value.textContent).toMatch(/比上年同期\s*▼\s*−20%/)
})

test('an empty period says what to do', async () => {
  const cells = aFlow().cells.map(({ from, to }) => ({ from, to, ...aFigure(0) }))
  server.use(answering('/api/statistics/flow', aFlow({ cells, total: aFigure(0) })))
  visit('/statistics')

  expect(await screen.findByText('这个统计期没有合同')).toBeTruthy()
  expect(screen.getByText(/换一个统计期/)).toBeTruthy()
})

test('what cannot be loaded can be tried again', async () => {
  server.use(failing('/api/statistics/flow', 503))
  const { user } = visit('/statistics')
  const again = await screen.findByRole('button', { name: '重试' })
  server.use(answering('/api/statistics/flow', aFlow()))

  await user.click(again)

  expect(await screen.findByRole('region', { name: '流向矩阵' })).toBeTruthy()
})

test('the list behind a figure shows its count and sums, and each contract opens', async () => {
  const queries = asked('/api/statistics/contracts', countedContracts())
  visit('/statistics/contracts?from=2025-01-01&to=2025-12-31&sellerRegion=110000&value=technology')
  const row = (await screen.findByRole('link', { name: '电池分选技术许可合同' })).closest('tr')!

  expect(screen.getByText('1,600万元')).toBeTruthy()
  expect(screen.getByText('800万元')).toBeTruthy()
  expect(within(row).getByText('1,234.57').title).toBe('12,345,678 元')
  expect(within(row).getByRole('link').getAttribute('href')).toBe('/contracts/c1')
  expect(screen.getByText('输出地区（卖方）: 北京')).toBeTruthy()
  expect(Object.fromEntries(queries.at(-1)!)).toEqual({
    from: '2025-01-01',
    to: '2025-12-31',
    sellerRegion: '110000',
    page: '0',
  })
})

test('a filter of the list can be taken away', async () => {
  const { address, user } = visit('/statistics/contracts?sellerRegion=110000&park=ZGC&side=SELLER')

  await user.click(await screen.findByRole('button', { name: /去掉条件：园区/ }))

  await waitFor(() => expect(address()).toBe('/statistics/contracts?sellerRegion=110000'))
})

test('exports take the filters of the figure', async () => {
  const queries: string[] = []
  server.use(
    http.get('*/api/exports/statistics-flow', ({ request }) => {
      queries.push(new URL(request.url).search)
      return new HttpResponse('x', { headers: { 'Content-Disposition': 'attachment; filename="x.csv"' } })
    }),
  )
  URL.createObjectURL = () => 'blob:x'
  URL.revokeObjectURL = () => {}
  const { user } = visit('/statistics?base=REGISTERED&value=technology')
  const section = (await screen.findByRole('region', { name: '流向矩阵' })).closest('section')!

  await user.click(within(section).getByRole('button', { name: /导出/ }))
  await user.click(within(section).getByRole('button', { name: 'CSV 文件' }))

  await waitFor(() => expect(queries).toEqual(['?base=REGISTERED&format=csv']))
})

test('a list behind a figure is exported as it is asked for', async () => {
  const queries: string[] = []
  server.use(
    answering('/api/statistics/funnel/listings', { items: [], page: 0, size: 20, total: 0 }),
    http.get('*/api/exports/funnel-listings', ({ request }) => {
      queries.push(new URL(request.url).search)
      return new HttpResponse('x', { headers: { 'Content-Disposition': 'attachment; filename="x.csv"' } })
    }),
  )
  URL.createObjectURL = () => 'blob:x'
  URL.revokeObjectURL = () => {}
  const { user } = visit('/statistics/funnel/listings?listing=NEED&step=INTEREST&reached=false&park=ZGC')

  await user.click(await screen.findByRole('button', { name: /导出/ }))
  await user.click(screen.getByRole('button', { name: 'CSV 文件' }))

  await waitFor(() => expect(queries).toHaveLength(1))
  const asked = new URLSearchParams(queries[0])
  expect(Object.fromEntries(asked)).toMatchObject({ step: 'INTEREST', reached: 'false', park: 'ZGC' })
  expect(asked.has('page')).toBe(false)
})

test('each step of the funnel opens those that reached it and those that did not', async () => {
  as(operator)
  visit('/statistics/funnel?park=ZGC')
  const table = within(await screen.findByRole('region', { name: '需求的转化' }))
  const row = within(table.getByRole('rowheader', { name: '有合作意向' }).closest('tr')!)

  expect(row.getByText('25%')).toBeTruthy()
  expect(row.getByText('11.5 天')).toBeTruthy()
  const [reached, missed] = row.getAllByRole('link')
  const common = {
    path: '/statistics/funnel/listings',
    listing: 'NEED',
    from: '2025-01-01',
    to: '2025-12-31',
    asOf: '2026-01-05T02:00:00Z',
    park: 'ZGC',
    step: 'INTEREST',
  }
  expect(reached?.textContent).toContain('5')
  expect(target(reached!)).toEqual({ ...common, reached: 'true' })
  expect(missed?.textContent).toContain('15')
  expect(target(missed!)).toEqual({ ...common, reached: 'false' })
  const hidden = within(table.getByRole('rowheader', { name: '意向被接受' }).closest('tr')!)
  expect(hidden.getAllByText('已隐藏')).toHaveLength(2)
})

test('who administers a park opens what was published, and is told how far it came in sums', async () => {
  visit('/statistics/funnel')
  const table = within(await screen.findByRole('region', { name: '需求的转化' }))
  const linksOf = (step: string) =>
    within(table.getByRole('rowheader', { name: step }).closest('tr')!).queryAllByRole('link').length

  expect(linksOf('已发布')).toBe(1)
  expect(linksOf('有合作意向')).toBe(0)
})

test('achievements have a funnel of their own', async () => {
  const queries = asked('/api/statistics/funnel', { ...aFunnel(), listing: 'ACHIEVEMENT' })
  const { user } = visit('/statistics/funnel')

  await user.click(
    within(await screen.findByRole('navigation', { name: '统计对象' })).getByRole('link', { name: '成果' }),
  )

  expect(await screen.findByRole('region', { name: '成果的转化' })).toBeTruthy()
  await waitFor(() => expect(queries.at(-1)?.get('listing')).toBe('ACHIEVEMENT'))
})

test('a university sees the funnel of its achievements first', async () => {
  as({ roles: ['UNIVERSITY'] })
  const queries = asked('/api/statistics/funnel', { ...aFunnel(), listing: 'ACHIEVEMENT' })

  visit('/statistics/funnel')

  expect(await screen.findByRole('region', { name: '成果的转化' })).toBeTruthy()
  expect(queries.map((query) => query.get('listing'))).toEqual(['ACHIEVEMENT'])
})

test('coverage, answers, reasons and what needs attention stand beside the funnel', async () => {
  visit('/statistics/funnel')

  const coverage = within(await screen.findByRole('region', { name: '匹配覆盖' }))
  expect(coverage.getByText('75%')).toBeTruthy()
  expect(coverage.getAllByText('已隐藏')).toHaveLength(2)
  expect((await screen.findAllByText('4.5 天')).length).toBe(2)
  expect(screen.getByText('其中 3 条逾期未答复，已自动失效。')).toBeTruthy()
  expect(await screen.findByRole('rowheader', { name: '价格差距大' })).toBeTruthy()
  const expired = await screen.findByRole('link', { name: /需求：已过期/ })
  expect(target(expired)).toEqual({ path: '/statistics/stale/listings', what: 'EXPIRED', kind: 'NEED' })
})

test('coverage opens its listings, answers and reasons the talks of those who see each of them', async () => {
  as(operator)
  visit('/statistics/funnel')

  const covered = within(await screen.findByRole('region', { name: '匹配覆盖' }))
  const [ofField] = covered.getAllByRole('link')
  expect(target(ofField!)).toEqual({
    path: '/statistics/coverage/listings',
    listing: 'NEED',
    inField: 'NEW_ENERGY',
    covered: 'true',
  })
  const answers = within(await screen.findByRole('region', { name: '意向的答复' }))
  const common = { from: aBasis.from, to: aBasis.to, asOf: aBasis.asOf }
  expect(target(answers.getAllByRole('link')[0]!)).toEqual({
    ...common,
    path: '/statistics/answers',
    month: '2025-03',
    answered: 'true',
  })
  const reasons = within(await screen.findByRole('region', { name: '没有谈成的原因' }))
  expect(reasons.getAllByRole('link').map(target)).toEqual([
    { ...common, path: '/statistics/reasons', reason: 'PRICE_GAP', ending: 'DECLINED' },
    { ...common, path: '/statistics/reasons', reason: 'PRICE_GAP', ending: 'FAILED' },
    { ...common, path: '/statistics/dismissed', reason: 'PRICE_GAP' },
  ])
})

test('the filter by an organization says its name', async () => {
  as(operator)
  server.use(answering('/api/organizations/o7', { id: 'o7', name: '冀中制造公司' }))
  visit('/statistics/funnel?organization=o7')

  expect(await screen.findByText('机构: 冀中制造公司')).toBeTruthy()
})

test('who administers a park opens no talks', async () => {
  visit('/statistics/funnel')

  const answers = within(await screen.findByRole('region', { name: '意向的答复' }))
  expect(answers.queryByRole('link')).toBeNull()
  const reasons = within(await screen.findByRole('region', { name: '没有谈成的原因' }))
  expect(reasons.queryByRole('link')).toBeNull()
})

test('the interests of a month are those of its days in the period', async () => {
  as(operator)
  const queries = asked('/api/statistics/answers/interests', { items: [], page: 0, size: 20, total: 0 })
  visit('/statistics/answers?from=2025-03-10&to=2025-12-31&month=2025-03&answered=true')

  expect(await screen.findByRole('heading', { name: '已答复的合作意向 · 2025-03' })).toBeTruthy()
  await waitFor(() =>
    expect(Object.fromEntries(queries.at(-1)!)).toMatchObject({
      from: '2025-03-10',
      to: '2025-03-31',
      answered: 'true',
    }),
  )
})

test('dismissed matches name what is still on the market', async () => {
  as(operator)
  const match = {
    needId: 'n1',
    needTitle: '动力电池分选',
    achievementId: 'a1',
    organizationName: '津科智造',
    dismissedAt: '2025-02-11T02:00:00Z',
  }
  server.use(answering('/api/statistics/reasons/matches', { items: [match], page: 0, size: 20, total: 1 }))
  visit('/statistics/dismissed?reason=REGION')

  const row = within((await screen.findByRole('link', { name: '动力电池分选' })).closest('tr')!)

  expect(row.getByText('已下架')).toBeTruthy()
  expect(row.getByText('津科智造')).toBeTruthy()
})

test('the listings behind a step open, anonymous ones without a name', async () => {
  const listing = {
    id: 'n1',
    kind: 'NEED',
    title: '动力电池分选',
    field: 'NEW_ENERGY',
    publishedOn: '2025-02-01',
    reachedAt: '2025-02-11T02:00:00Z',
  }
  const queries = asked('/api/statistics/funnel/listings', { items: [listing], page: 0, size: 20, total: 5 })
  visit('/statistics/funnel/listings?listing=NEED&step=INTEREST&reached=true&from=2025-01-01&to=2025-12-31')
  const row = within((await screen.findByRole('link', { name: '动力电池分选' })).closest('tr')!)

  expect(screen.getByRole('heading', { name: '需求：有合作意向' })).toBeTruthy()
  expect(row.getByText('匿名')).toBeTruthy()
  expect(row.getByText('2025-02-11')).toBeTruthy()
  expect(row.getByRole('link').getAttribute('href')).toBe('/needs/n1')
  expect(Object.fromEntries(queries.at(-1)!)).toMatchObject({ step: 'INTEREST', reached: 'true', page: '0' })
})

test('the pages speak English, with amounts in millions', async () => {
  language.value = 'en'
  visit('/statistics')
  const table = within(await screen.findByRole('region', { name: 'Flow matrix' }))

  const link = table.getByRole('link', { name: /Beijing → Tianjin/ })

  expect(link.firstChild?.textContent).toBe('15')
  expect(link.title).toBe('CNY 15,000,000')
  expect(within(link.closest('td')!).getByText('12 contracts')).toBeTruthy()
})

test('a total may be hidden as well', async () => {
  server.use(answering('/api/statistics/flow', aFlow({ total: hiddenFigure })))
  visit('/statistics')

  expect(await matrix()).toBeTruthy()
  expect(screen.getAllByText('已隐藏').length).toBeGreaterThan(3)
})
