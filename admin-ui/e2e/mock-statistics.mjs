// Figures of invented contracts and listings, counted as they are asked for. For looking at the pages.
import { achievements, needs } from './mock-data.mjs'
import * as w from './mock-world.mjs'

const wan = 1_000_000
const groups = ['110000', '120000', '130000', 'OTHER']
const kinds = ['DEVELOPMENT', 'DEVELOPMENT', 'SERVICE', 'LICENSE', 'TRANSFER', 'CONSULTING']
const plans = ['UNPLANNED', 'UNPLANNED', 'UNPLANNED', 'NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'MINISTERIAL']
const fields = [
  'ADVANCED_MANUFACTURING',
  'NEW_ENERGY',
  'ELECTRONIC_INFORMATION',
  'BIOMEDICINE',
  'ENVIRONMENT',
]

const party = (id, name, region, park) => ({ id, name, region, park })
const sellers = [
  party('o1', '滨河理工大学', '110108', 'ZGC_SCIENCE_CITY'),
  party('o2', '燕岭大学', '110114'),
  party('s3', '京西智能技术研究院', '110107', 'BDA'),
  party('o3', '海津工业大学', '120104', 'BINHAI_ZGC'),
  party('o4', '太行材料研究院', '130100'),
  party('s6', '江左科技大学', '320100'),
]
const buyers = [
  party('o5', '天津市津科智造有限公司', '120116', 'BINHAI_ZGC'),
  party('o6', '保定源拓新能源有限公司', '130600', 'BAODING_ZGC'),
  party('o7', '廊坊朗泰检测设备有限公司', '131000'),
  party('b4', '北京衡川装备有限公司', '110115', 'BDA'),
  party('b5', '唐山远钢机械有限公司', '130200'),
  party('b6', '天津滨泽生物科技有限公司', '120116', 'BINHAI_ZGC'),
  party('b7', '济水环保有限公司', '370100'),
]

/** The same numbers with every start. */
function numbers(seed) {
  let state = seed
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((state / 4_294_967_296) * below)
  }
}

const iso = (date) => date.toISOString().slice(0, 10)
const day = 86_400_000

const counted = (() => {
  const next = numbers(20)
  return Array.from({ length: 320 }, (_, index) => {
    const signedOn = iso(new Date(Date.now() - Math.floor(1_120 * (next(1000) / 1000) ** 1.3) * day))
    const totalFen = (8 + next(240) + (next(9) === 0 ? next(900) : 0)) * wan + next(4) * 123_456
    return {
      contractId: String(3 + (index % 2)),
      number: `HT-${signedOn.slice(0, 4)}-${String(index + 1).padStart(3, '0')}`,
      name: `${['快速检测', '在线监测', '轻量化结构', '余热利用', '智能分选'][next(5)]}技术${['开发', '服务', '许可'][next(3)]}合同`,
      kind: kinds[next(6)],
      field: fields[next(next(2) ? 5 : 2)],
      planSource: plans[next(7)],
      seller: sellers[next(next(2) ? 3 : 6)],
      buyer: buyers[next(7)],
      signedOn,
      registeredOn: next(4) ? iso(new Date(Date.parse(signedOn) + (20 + next(50)) * day)) : undefined,
      totalFen,
      technologyFen: totalFen - (next(3) ? 0 : Math.floor(totalFen / 10)),
    }
  })
})()

const groupOf = (region) => groups.find((code) => code.slice(0, 2) === region.slice(0, 2)) ?? 'OTHER'

function yearBefore(date) {
  return `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`.replace('-02-29', '-02-28')
}

function lastTwelveMonths() {
  const now = new Date(Date.now() + 8 * 3_600_000)
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()]
  return { from: iso(new Date(Date.UTC(year - 1, month, 1))), to: iso(new Date(Date.UTC(year, month, 0))) }
}

function scopeNameOf({ world, account, english }) {
  if (account.operator) return undefined
  const organization = world.organizations.find(({ id }) => id === account.organizationId)
  return (
    organization?.name ??
    world.parks
      .filter(({ code }) => account.parks?.includes(code))
      .map((park) => (english ? park.labelEn : park.labelZh))
      .join(english ? ', ' : '、')
  )
}

function basisOf(call) {
  const { query } = call
  const usual = lastTwelveMonths()
  const [from, to] = [query.get('from') ?? usual.from, query.get('to') ?? usual.to]
  const scope = query.get('scope') ?? 'OWN'
  return {
    base: query.get('base') ?? 'SIGNED',
    from,
    to,
    previousFrom: yearBefore(from),
    previousTo: yearBefore(to),
    asOf: query.get('asOf') ?? new Date().toISOString(),
    scope,
    ...(scope === 'OWN' && { scopeName: scopeNameOf(call) }),
  }
}

function isSeen({ query, account }, { seller, buyer }) {
  if (query.get('scope') === 'MARKET' || account.operator) return true
  const parks = account.parks ?? []
  return [seller, buyer].some(({ id, park }) => id === account.organizationId || parks.includes(park))
}

function isWanted({ query }, one) {
  const side = query.get('side')
  const parties = [...(side === 'BUYER' ? [] : [one.seller]), ...(side === 'SELLER' ? [] : [one.buyer])]
  const same = (name, value) => !query.get(name) || query.get(name) === value
  return (
    same('kind', one.kind) &&
    same('field', one.field) &&
    same('plan', one.planSource) &&
    same('sellerRegion', groupOf(one.seller.region)) &&
    same('buyerRegion', groupOf(one.buyer.region)) &&
    parties.some(({ park }) => same('park', park ?? 'NONE')) &&
    parties.some(({ id }) => same('organization', id))
  )
}

const countedOn = ({ base }, one) => (base === 'SIGNED' ? one.signedOn : one.registeredOn)

function contractsOf(call, basis, from, to) {
  return counted.filter((one) => {
    const on = countedOn(basis, one)
    return on && on >= from && on <= to && isSeen(call, one) && isWanted(call, one)
  })
}

function sumOf(rows) {
  const sum = (name) => rows.reduce((all, row) => all + row[name], 0)
  return { contracts: rows.length, totalFen: sum('totalFen'), technologyFen: sum('technologyFen') }
}

function isSmall({ query }, rows) {
  const few = (side) => new Set(rows.map((row) => row[side].id)).size < 3
  return query.get('scope') === 'MARKET' && rows.length > 0 && (few('seller') || few('buyer'))
}

function figures(call) {
  const basis = basisOf(call)
  const current = contractsOf(call, basis, basis.from, basis.to)
  const previous = contractsOf(call, basis, basis.previousFrom, basis.previousTo)
  const figure = (test = () => true) => {
    const now = current.filter((row) => test(row, false))
    const hidden = isSmall(call, now)
    return hidden
      ? { hidden, current: null, previous: null }
      : { hidden, current: sumOf(now), previous: sumOf(previous.filter((row) => test(row, true))) }
  }
  return { basis, current, figure }
}

function flow(call) {
  const { basis, figure } = figures(call)
  const isFrom = (group, one) => groupOf(one.seller.region) === group
  const isTo = (group, one) => groupOf(one.buyer.region) === group
  return {
    basis,
    cells: groups.flatMap((from) =>
      groups.map((to) => ({ from, to, ...figure((one) => isFrom(from, one) && isTo(to, one)) })),
    ),
    outputs: groups.map((region) => ({ region, ...figure((one) => isFrom(region, one)) })),
    intakes: groups.map((region) => ({ region, ...figure((one) => isTo(region, one)) })),
    total: figure(),
  }
}

const keyBy = {
  KIND: ({ kind }) => kind,
  FIELD: ({ field }) => field,
  PLAN_SOURCE: ({ planSource }) => planSource,
  SELLER_PARK: ({ seller }) => seller.park ?? 'NONE',
  BUYER_PARK: ({ buyer }) => buyer.park ?? 'NONE',
  SELLER: ({ seller }) => seller.id,
  BUYER: ({ buyer }) => buyer.id,
  MONTH: (_, on) => on.slice(0, 7),
  QUARTER: (_, on) => `${on.slice(0, 4)}-Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`,
  YEAR: (_, on) => on.slice(0, 4),
}

function breakdown(call) {
  const { basis, current, figure } = figures(call)
  const by = call.query.get('by')
  const isPeriod = ['MONTH', 'QUARTER', 'YEAR'].includes(by)
  const keyOf = (one, isPrevious) => {
    const on = countedOn(basis, one)
    return keyBy[by](one, isPrevious ? `${Number(on.slice(0, 4)) + 1}${on.slice(4)}` : on)
  }
  const keys = isPeriod ? periodsOf(basis, by) : [...new Set(current.map((one) => keyOf(one, false)))]
  const names = new Map([
    ...[...sellers, ...buyers].map(({ id, name }) => [id, name]),
    ...call.world.parks.map(({ code, labelZh, labelEn }) => [code, call.english ? labelEn : labelZh]),
  ])
  const rows = keys.map((key) => ({
    key,
    label: names.get(key) ?? null,
    ...figure((one, isPrevious) => keyOf(one, isPrevious) === key),
  }))
  if (!isPeriod) rows.sort((a, b) => (b.current?.totalFen ?? 0) - (a.current?.totalFen ?? 0))
  return { basis, by, rows, total: figure(), complete: true }
}

function periodsOf({ from, to }, by) {
  const keys = new Set()
  for (let time = Date.parse(from); time <= Date.parse(to); time += day)
    keys.add(keyBy[by](undefined, iso(new Date(time))))
  return [...keys]
}

function contracts(call) {
  const { basis, current } = figures(call)
  if (basis.scope === 'MARKET') w.refuse(403, 'forbidden', '全市场数据不提供清单。')
  const items = current
    .toSorted((a, b) => countedOn(basis, b).localeCompare(countedOn(basis, a)))
    .map((one) => ({
      ...one,
      sellerName: one.seller.name,
      sellerRegion: one.seller.region,
      buyerName: one.buyer.name,
      buyerRegion: one.buyer.region,
      countedOn: countedOn(basis, one),
      contracts: 1,
    }))
  return { basis, ...w.pageOf(items, call.query), sum: sumOf(current) }
}

const steps = [
  ['PUBLISHED', 1, 0],
  ['STRONG_MATCH', 0.83, 0.5],
  ['VIEWED', 0.61, 4],
  ['INTEREST', 0.34, 11.5],
  ['ACCEPTED', 0.22, 17],
  ['SIGNED', 0.09, 74],
]

function cohortOf(call) {
  const { from, to, asOf, scope, scopeName } = basisOf(call)
  return { from, to, asOf, scope, scopeName }
}

const isNeed = ({ query }) => query.get('listing') !== 'ACHIEVEMENT'
const ownShare = ({ account, query }) => (account.operator || query.get('scope') === 'MARKET' ? 1 : 0.2)
const publishedIn = (call) => Math.round((isNeed(call) ? 86 : 143) * ownShare(call))

function funnel(call) {
  const published = publishedIn(call)
  return {
    basis: cohortOf(call),
    listing: isNeed(call) ? 'NEED' : 'ACHIEVEMENT',
    steps: steps.map(([step, share, medianDays]) => {
      const listings = Math.round(published * share)
      return { step, hidden: false, listings, share: published ? listings / published : null, medianDays }
    }),
  }
}

function someListings({ query }, count, isOfNeeds, reached) {
  const all = isOfNeeds ? needs : achievements
  const items = Array.from({ length: count }, (_, index) => {
    const { id, title, organization, field, publishedOn } = all[index % all.length]
    return {
      id,
      kind: isOfNeeds ? 'NEED' : 'ACHIEVEMENT',
      title,
      organizationName: organization?.name ?? null,
      field: field?.split('.')[0],
      publishedOn,
      reachedAt: reached ? `${publishedOn}T08:00:00Z` : null,
    }
  })
  return w.pageOf(items, query)
}

function funnelListings(call) {
  const reached = call.query.get('reached') !== 'false'
  const published = publishedIn(call)
  const [, share] = steps.find(([step]) => step === call.query.get('step')) ?? steps[0]
  const count = Math.round(published * share)
  return someListings(call, reached ? count : published - count, isNeed(call), reached)
}

function coverage(call) {
  const byField = fields.map((field, index) => {
    const hidden = index === 4 && !call.account.operator
    const open = 9 + 4 * index
    return {
      field,
      hidden,
      open: hidden ? null : open,
      covered: hidden ? null : Math.round(open * (0.9 - index / 9)),
    }
  })
  const open = byField.reduce((sum, row) => sum + (row.open ?? 0), 0) + 5
  const covered = byField.reduce((sum, row) => sum + (row.covered ?? 0), 0) + 2
  return {
    basis: cohortOf(call),
    listing: isNeed(call) ? 'NEED' : 'ACHIEVEMENT',
    open,
    covered,
    share: covered / open,
    byField,
  }
}

function answers(call) {
  const basis = cohortOf(call)
  const byMonth = periodsOf(basis, 'MONTH').map((month, index) => {
    const due = 4 + ((index * 7) % 9)
    const answered = due - (index % 3)
    return { month, hidden: false, due, answered, share: answered / due, medianDays: 3 + (index % 5) }
  })
  const sum = (name) => byMonth.reduce((all, row) => all + row[name], 0)
  const [due, answered] = [sum('due'), sum('answered')]
  return { basis, due, answered, lapsed: due - answered, share: answered / due, medianDays: 4.5, byMonth }
}

function reasons(call) {
  const rows = ['IMMATURE', 'PRICE_GAP', 'NOT_RELEVANT', 'SOLVED_OTHERWISE', 'OTHER'].map((reason, index) => {
    const hidden = index === 4 && !call.account.operator
    const counts = { declined: 9 - index, failed: 6 - index, dismissed: 3 * index + 2 }
    return { reason, hidden, ...(hidden ? { declined: null, failed: null, dismissed: null } : counts) }
  })
  return { basis: cohortOf(call), rows }
}

const staleCounts = { EXPIRED: 7, EXPIRING: 4, UNCONFIRMED: 12, NEVER_MATCHED: 9, ORPHANED: 0 }

function stale(call) {
  const rows = Object.entries(staleCounts).flatMap(([what, count]) =>
    ['NEED', 'ACHIEVEMENT'].map((kind, index) => ({ what, kind, count: count * (index + 1), hidden: false })),
  )
  return { basis: cohortOf(call), rows }
}

function staleListings(call) {
  const isOfNeeds = call.query.get('kind') !== 'ACHIEVEMENT'
  return someListings(
    call,
    (staleCounts[call.query.get('what')] ?? 0) * (isOfNeeds ? 1 : 2),
    isOfNeeds,
    false,
  )
}

function coverageListings(call) {
  const { byField, open, covered } = coverage(call)
  const row = byField.find(({ field }) => field === call.query.get('field')) ?? { open, covered }
  return someListings(
    call,
    call.query.get('covered') === 'true' ? row.covered : row.open,
    isNeed(call),
    false,
  )
}

function dismissed(call) {
  const items = needs.slice(0, 6).map((need, index) => ({
    needId: need.id,
    needTitle: need.title,
    achievementId: achievements[index % achievements.length].id,
    achievementTitle: index % 4 ? achievements[index % achievements.length].title : undefined,
    organizationName: buyers[index % buyers.length].name,
    dismissedAt: '2026-09-01T02:00:00Z',
  }))
  return w.pageOf(items, call.query)
}

export const statisticsRoutes = [
  ['GET /api/statistics/flow', flow],
  ['GET /api/statistics/breakdown', breakdown],
  ['GET /api/statistics/contracts', contracts],
  ['GET /api/statistics/funnel', funnel],
  ['GET /api/statistics/funnel/listings', funnelListings],
  ['GET /api/statistics/coverage', coverage],
  ['GET /api/statistics/coverage/listings', coverageListings],
  ['GET /api/statistics/reasons/matches', dismissed],
  ['GET /api/statistics/answers', answers],
  ['GET /api/statistics/reasons', reasons],
  ['GET /api/statistics/stale', stale],
  ['GET /api/statistics/stale/listings', staleListings],
]
