// Interests, their logs, brokers and the calendar; kept while the mock server runs.
import { ago } from './mock-people.mjs'
import { lists } from './mock-search.mjs'
import * as w from './mock-world.mjs'

const text = '双方约定：仅为评估合作使用对方的保密内容，不向第三方披露，洽谈终止后停止使用。'
const open = ['EXPRESSED', 'ACCEPTED', 'NEGOTIATING']
const talked = ['ACCEPTED', 'NEGOTIATING', 'SIGNED', 'FAILED']
const listings = Object.fromEntries([...lists.achievements, ...lists.needs].map((one) => [one.id, one]))
const inDays = (days) => ago(-days).slice(0, 10)

/** The company o5 is interested in an achievement of the university o1. */
function anInterest(id, status, daysAgo, more = {}) {
  const at = ago(daysAgo)
  return {
    id,
    status,
    targetKind: 'ACHIEVEMENT',
    achievementId: 'a1',
    needId: 'n2',
    senderId: 'o5',
    receiverId: 'o1',
    message: '我公司每年回收约两千吨退役电池，希望了解分选节拍、误判率和改造现有产线的费用。',
    contact: { name: '王敏', phone: '13800005678', email: 'company@demo.example' },
    expressedAt: at,
    answerBy: inDays(15 - daysAgo),
    accepted: [],
    entries: [],
    history: [{ kind: 'EXPRESSED', status: 'EXPRESSED', party: 'SENDER', at }],
    version: 1,
    ...more,
  }
}

function entry(party, kind, words, daysAgo, more = {}) {
  const recordedAt = ago(daysAgo)
  return { id: w.newId(), party, kind, text: words, ownSideOnly: false, done: false, recordedAt, ...more }
}

function invented() {
  return [
    anInterest('i1', 'EXPRESSED', 4, { achievementId: 'a8', needId: undefined }),
    anInterest('i2', 'NEGOTIATING', 30, {
      brokerId: 'p4',
      brokerFor: 'SENDER',
      grade: 'STRONG',
      entries: [
        entry('RECEIVER', 'MEETING', '线上交流：介绍三条同类产线的运行数据。', 24, {
          happenedOn: inDays(-24),
        }),
        entry('SENDER', 'NOTE', '投资控制在三百万元以内。', 20, { ownSideOnly: true }),
        entry('BROKER', 'NEXT_STEP', '提供两种典型电芯的样品各五十只。', 10, { dueOn: inDays(-3) }),
      ],
    }),
    anInterest('i3', 'DECLINED', 40, { reason: 'PRICE_GAP', reasonText: '与预算相差较大' }),
    anInterest('i4', 'LAPSED', 40),
    anInterest('i5', 'ACCEPTED', 9, { wish: { side: 'SENDER', remark: '希望协助商谈试用条件', at: ago(2) } }),
  ]
}

const storeOf = (world) => (world.interests ??= invented())

function partyOf({ account }, interest) {
  if (account.organizationId === interest.senderId) return 'SENDER'
  if (account.organizationId === interest.receiverId) return 'RECEIVER'
  if (account.id === interest.brokerId) return 'BROKER'
  return account.operator ? 'OPERATOR' : undefined
}

function find(call) {
  const found = storeOf(call.world).find(({ id }) => id === call.params.id)
  return found && partyOf(call, found) ? found : w.missing()
}

const acts = {
  EXPRESSED: { SENDER: ['ATTACH', 'WITHDRAW', 'ASK_BROKER'], RECEIVER: ['ACCEPT', 'DECLINE', 'ASK_BROKER'] },
  ACCEPTED: 'talking',
  NEGOTIATING: 'talking',
  SIGNED: { SENDER: ['LOG'], RECEIVER: ['LOG'], BROKER: ['LOG'] },
  LAPSED: { RECEIVER: ['REOPEN'] },
}
const talking = {
  SENDER: ['LOG', 'AGREE', 'FAIL', 'ASK_BROKER'],
  RECEIVER: ['LOG', 'AGREE', 'FAIL', 'ASK_BROKER'],
  BROKER: ['LOG'],
}

function actsOf({ status }, party) {
  const of = acts[status] === 'talking' ? talking : acts[status]
  return of?.[party] ?? []
}

function side({ world }, interest, name, party) {
  const {
    id,
    name: called,
    kind,
    region,
  } = world.organizations.find((one) => one.id === interest[`${name.toLowerCase()}Id`])
  const isOpen = party === name || (talked.includes(interest.status) && party !== 'OPERATOR')
  const contact = name === 'SENDER' ? interest.contact : { name: '陈立', phone: '010-60000001' }
  return { organization: { id, name: called, region }, kind, region, ...(isOpen && { contact }) }
}

function line({ account }, id) {
  if (!id) return undefined
  const { title, organization } = listings[id]
  return { id, title, status: 'PUBLISHED', own: organization?.id === account.organizationId }
}

function view(call, interest) {
  const party = partyOf(call, interest)
  const { id, status, targetKind, answerBy, grade, expressedAt, answeredAt, endedAt } = interest
  const broker = call.world.accounts.find((one) => one.id === interest.brokerId)
  return {
    id,
    status,
    role: party,
    targetKind,
    need: line(call, interest.needId),
    achievement: line(call, interest.achievementId),
    sender: side(call, interest, 'SENDER', party),
    receiver: side(call, interest, 'RECEIVER', party),
    answerBy,
    ...(status === 'EXPRESSED' && { daysToAnswer: 8 }),
    grade,
    ...(broker && {
      broker: { name: broker.name, organization: '津冀技术转移服务中心', forSide: interest.brokerFor },
    }),
    brokerWanted: Boolean(interest.wish),
    expressedAt,
    answeredAt,
    endedAt,
  }
}

function detail(call, interest, status = 200) {
  const { message, attachment, reason, reasonText, history, version } = interest
  const body = {
    interest: view(call, interest),
    message,
    attachment,
    reopened: Boolean(interest.reopened),
    reason,
    reasonText,
    acts: actsOf(interest, partyOf(call, interest)),
    history,
  }
  return { status, body, etag: version }
}

function note(call, interest, kind, more = {}) {
  const by = call.account.name
  interest.version++
  interest.history.push({
    kind,
    status: interest.status,
    party: partyOf(call, interest),
    by,
    at: new Date().toISOString(),
    ...more,
  })
}

function mayDo(call, interest, name) {
  if (!actsOf(interest, partyOf(call, interest)).includes(name))
    w.refuse(409, 'rule-violated', '目前不能这样做。')
}

function act(path, name, status, more = () => ({})) {
  return [
    `POST /api/interests/:id/${path}`,
    (call) => {
      const interest = find(call)
      call.sameVersion(interest)
      mayDo(call, interest, name)
      Object.assign(interest, { status }, more(call))
      note(call, interest, name === 'REOPEN' ? 'REOPENED' : status, { reason: call.body.reason })
      return detail(call, interest)
    },
  ]
}

const answered = () => ({ answeredAt: new Date().toISOString() })
const because = ({ body }) => ({
  reason: body.reason,
  reasonText: body.text,
  endedAt: new Date().toISOString(),
})

function express(call) {
  const { listingId, broughtId, message, contact } = call.body
  const targetKind = listings[listingId]
    ? lists.achievements.includes(listings[listingId])
      ? 'ACHIEVEMENT'
      : 'NEED'
    : ''
  if (!targetKind) w.missing()
  const senderId = call.account.organizationId
  const [achievementId, needId] =
    targetKind === 'ACHIEVEMENT' ? [listingId, broughtId] : [broughtId, listingId]
  const isOpen = storeOf(call.world).some(
    (one) =>
      open.includes(one.status) &&
      one.senderId === senderId &&
      (one.targetKind === 'NEED' ? one.needId : one.achievementId) === listingId,
  )
  if (isOpen) w.refuse(409, 'rule-violated', '已有一条进行中的合作意向。')
  const receiverId = listings[listingId].organization.id
  const content = { targetKind, achievementId, needId, senderId, receiverId, message, contact }
  const interest = anInterest(w.newId(), 'EXPRESSED', 0, content)
  storeOf(call.world).unshift(interest)
  return detail(call, interest, 201)
}

function visible(call) {
  const role = call.query.get('role')
  const statuses = call.query.getAll('status').flatMap((one) => one.split(','))
  return storeOf(call.world)
    .filter((one) => {
      const party = partyOf(call, one)
      return party && (!role || party === (role === 'SENT' ? 'SENDER' : 'RECEIVER'))
    })
    .filter(({ status }) => statuses.length === 0 || statuses.includes(status))
}

function counts(call) {
  const rows = storeOf(call.world).flatMap((one) => {
    const party = partyOf(call, one)
    const role = { SENDER: 'SENT', RECEIVER: 'RECEIVED' }[party]
    return role ? [`${role} ${one.status}`] : []
  })
  return {
    counts: [...new Set(rows)].map((key) => {
      const [role, status] = key.split(' ')
      return { role, status, count: rows.filter((one) => one === key).length }
    }),
  }
}

function seen(call, interest) {
  const party = partyOf(call, interest)
  return interest.entries.filter(
    (one) =>
      !one.ownSideOnly || one.party === party || (party === 'BROKER' && one.party === interest.brokerFor),
  )
}

function write(call, content) {
  const interest = find(call)
  mayDo(call, interest, 'LOG')
  const written = {
    ...entry(partyOf(call, interest), content.kind, content.text, 0, content),
    by: call.account.name,
  }
  interest.entries.push(written)
  for (const one of interest.entries) if (one.id === written.stepId) one.done = true
  if (interest.status === 'ACCEPTED' && !written.ownSideOnly) {
    interest.status = 'NEGOTIATING'
    note(call, interest, 'NEGOTIATING')
  }
  return { status: 201, body: written }
}

function confidentiality(call, interest = find(call)) {
  const party = partyOf(call, interest)
  const isOpen = interest.accepted.length === 2
  return {
    version: '2026-11',
    text,
    mayAccept:
      actsOf(interest, party).includes('AGREE') && !interest.accepted.some((one) => one.side === party),
    accepted: interest.accepted,
    open: isOpen,
    ...(isOpen && party === 'SENDER' && { confidential: '脉冲序列与电压响应的对应关系见附表。' }),
    attachments: [],
  }
}

function board(call) {
  const all = storeOf(call.world)
  const { operator, id, organizationId } = call.account
  const cards = all
    .filter((one) => one.brokerId && (operator || one.brokerId === id))
    .map((one) => {
      const step = one.entries.find(({ kind, done }) => kind === 'NEXT_STEP' && !done)
      const nextStep = step && { text: step.text, dueOn: step.dueOn }
      return { interest: view(call, one), nextStep, overdue: Boolean(step && step.dueOn < inDays(0)) }
    })
  const requests = all
    .filter(({ wish }) => wish && (operator || wish.agencyId === organizationId))
    .map(({ id: interestId, wish, needId, achievementId, senderId, receiverId }) => {
      const asking = wish.side === 'SENDER' ? senderId : receiverId
      const { name, region } = call.world.organizations.find((one) => one.id === asking)
      return {
        interestId,
        need: listings[needId]?.title,
        achievement: listings[achievementId]?.title,
        side: wish.side,
        askedBy: { id: asking, name, region },
        ...(wish.agencyId && { agency: '津冀技术转移服务中心' }),
        remark: wish.remark,
        at: wish.at,
      }
    })
  const mine = all.filter(({ brokerId }) => brokerId === 'p4')
  return {
    cards,
    requests,
    workload: [
      {
        accountId: 'p4',
        name: '赵衡',
        organizationId: 'o9',
        organization: '津冀技术转移服务中心',
        open: mine.filter(({ status }) => open.includes(status)).length,
        total: mine.length,
        overdue: 1,
      },
    ],
  }
}

const years = {
  2026: [
    { day: '2026-10-01', kind: 'HOLIDAY', name: '国庆节' },
    { day: '2026-10-10', kind: 'MAKE_UP', name: '国庆节' },
  ],
}

const list = (call) =>
  w.pageOf(
    visible(call).map((one) => view(call, one)),
    call.query,
  )

export const interestRoutes = [
  ['GET /api/interests', list],
  ['GET /api/statistics/answers/interests', list],
  ['GET /api/statistics/reasons/interests', list],
  ['GET /api/interests/counts', counts],
  ['GET /api/interests/agencies', () => [{ id: 'o9', name: '津冀技术转移服务中心', region: '120103' }]],
  ['POST /api/interests', express, ['COMPANY', 'UNIVERSITY']],
  ['GET /api/interests/:id', (call) => detail(call, find(call))],
  act('acceptance', 'ACCEPT', 'ACCEPTED', answered),
  act('refusal', 'DECLINE', 'DECLINED', because),
  act('withdrawal', 'WITHDRAW', 'WITHDRAWN'),
  act('failure', 'FAIL', 'FAILED', because),
  act('reopening', 'REOPEN', 'EXPRESSED', () => ({ reopened: true, answerBy: inDays(21) })),
  [
    'GET /api/interests/:id/negotiation',
    (call) => {
      const interest = find(call)
      return {
        mayWrite: actsOf(interest, partyOf(call, interest)).includes('LOG'),
        entries: seen(call, interest),
      }
    },
  ],
  ['POST /api/interests/:id/negotiation', (call) => write(call, call.body)],
  ['GET /api/interests/:id/confidentiality', (call) => confidentiality(call)],
  [
    'POST /api/interests/:id/confidentiality',
    (call) => {
      const interest = find(call)
      mayDo(call, interest, 'AGREE')
      const at = new Date().toISOString()
      interest.accepted.push({ side: partyOf(call, interest), version: '2026-11', by: call.account.name, at })
      note(call, interest, 'AGREED')
      return confidentiality(call, interest)
    },
  ],
  [
    'POST /api/interests/:id/broker-request',
    (call) => {
      const interest = find(call)
      call.sameVersion(interest)
      mayDo(call, interest, 'ASK_BROKER')
      interest.wish = {
        side: partyOf(call, interest),
        agencyId: call.body.agencyId,
        remark: call.body.remark,
        at: new Date().toISOString(),
      }
      note(call, interest, 'BROKER_WANTED')
    },
  ],
  [
    'PUT /api/interests/:id/broker',
    (call) => {
      const interest = storeOf(call.world).find(({ id }) => id === call.params.id) ?? w.missing()
      Object.assign(interest, {
        brokerId: call.body.accountId,
        brokerFor: interest.wish?.side,
        wish: undefined,
      })
      note(call, interest, 'BROKER_ASSIGNED')
    },
    ['OPERATOR', 'BROKER'],
  ],
  [
    'DELETE /api/interests/:id/broker',
    (call) => {
      const interest = find(call)
      interest.brokerId = undefined
      note(call, interest, 'BROKER_ENDED')
    },
    ['OPERATOR', 'BROKER'],
  ],
  ['GET /api/broker-board', board, ['OPERATOR', 'BROKER']],
  [
    'GET /api/operations/calendar',
    () => ({
      years: Object.entries(years).map(([year, days]) => ({
        year: Number(year),
        holidays: days.filter(({ kind }) => kind === 'HOLIDAY').length,
        makeUpDays: days.filter(({ kind }) => kind === 'MAKE_UP').length,
      })),
      missing: years[2027] ? [] : [2027],
    }),
    'OPERATOR',
  ],
  [
    'GET /api/operations/calendar/:year',
    ({ params }) => ({
      body: { year: Number(params.year), days: years[params.year] ?? [] },
      etag: (years[params.year]?.length ?? 0) + 1,
    }),
    'OPERATOR',
  ],
  [
    'PUT /api/operations/calendar/:year',
    ({ params, body }) => {
      years[params.year] = body.days
      return { body: { year: Number(params.year), ...body }, etag: body.days.length + 1 }
    },
    'OPERATOR',
  ],
]
