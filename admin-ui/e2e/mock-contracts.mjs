// Contracts: one in each state, between two of the invented organizations. For looking at the pages.
import * as w from './mock-world.mjs'

const wan = 1_000_000
const then = '2026-11-20T02:00:00Z'

const party = ({ organizations }, id) => {
  const { name, kind, region, park, creditCode } = organizations.find((one) => one.id === id)
  return { organizationId: id, name, kind, region, park, creditCode }
}

const outside = { name: '唐山某机械厂', kind: 'COMPANY', region: '130200' }

function event(act, status, side = 'SELLER', remark) {
  return { at: then, effectiveOn: '2026-11-20', side, act, status, remark }
}

function aContract(id, status, content) {
  return {
    id,
    status,
    recordedBySide: 'SELLER',
    number: `HT-2026-${id}`,
    name: '超声辅助焊接装置技术许可合同',
    kind: 'LICENSE',
    field: 'ADVANCED_MANUFACTURING',
    planSource: 'UNPLANNED',
    transferMode: 'EXCLUSIVE_LICENSE',
    licenceEndsOn: '2031-11-30',
    intellectualProperty: '发明专利 2 项，软件著作权 1 项',
    signedOn: '2026-11-18',
    beginsOn: '2026-12-01',
    endsOn: '2027-11-30',
    relatedParty: false,
    buyerId: 'o5',
    paymentKind: 'MIXED',
    totalFen: 150 * wan,
    estimateFen: 30 * wan,
    deductions: [{ kind: 'EQUIPMENT', remark: '试验台架', fen: 20 * wan }],
    instalments: [
      { sequence: 1, term: '合同签订后 10 个工作日内', dueOn: '2026-11-25', fen: 50 * wan },
      { sequence: 2, term: '中试验收合格后', dueOn: '2027-06-30', fen: 70 * wan },
    ],
    payments: [],
    amendments: [],
    documents: [],
    registration: { status: 'NOT_FILED', events: [] },
    history: [event('CREATED', 'DRAFT')],
    missing: [],
    version: 1,
    createdAt: then,
    changedAt: then,
    ...content,
  }
}

const paid = {
  id: 'p1',
  kind: 'PAYMENT',
  sequence: 1,
  reversed: false,
  fen: 50 * wan,
  paidOn: '2026-11-22',
  voucher: 'PZ-0112',
  bookedBy: 'BUYER',
  recordedAt: then,
}

export const contracts = [
  aContract('1', 'DRAFT', {
    recordedBySide: 'BUYER',
    kind: undefined,
    number: undefined,
    instalments: [],
    missing: [
      { field: 'kind', message: '请选择合同类别。' },
      { field: 'instalments', message: '各期合计 0 元，应等于固定部分 1,200,000 元。' },
    ],
  }),
  aContract('2', 'PROPOSED', { history: [event('PROPOSED', 'PROPOSED'), event('CREATED', 'DRAFT')] }),
  aContract('3', 'SIGNED', {
    payments: [
      paid,
      { ...paid, id: 'p2', sequence: undefined, fen: 4_200_050, voucher: 'PZ-0113', reversed: true },
      {
        ...paid,
        id: 'p3',
        kind: 'REVERSAL',
        sequence: undefined,
        reversesId: 'p2',
        fen: 4_200_050,
        remark: '重复入账',
      },
    ],
    documents: [
      {
        id: 'd1',
        kind: 'CONTRACT',
        name: '技术许可合同（双方盖章）.pdf',
        mediaType: 'application/pdf',
        size: 1_250_000,
        side: 'SELLER',
        addedAt: then,
      },
    ],
    amendments: [
      {
        id: 'm1',
        field: 'endsOn',
        oldValue: '2027-09-30',
        newValue: '2027-11-30',
        reason: '补充协议一：延长中试期',
        effectiveOn: '2026-11-20',
        by: 'SELLER',
        recordedAt: then,
      },
    ],
    registration: {
      status: 'ACCEPTED',
      dueOn: '2027-01-08',
      events: [
        { recordedAt: then, on: '2026-11-20', act: 'ACCEPT', status: 'ACCEPTED', dueOn: '2027-01-08' },
        { recordedAt: then, on: '2026-11-19', act: 'FILE', status: 'FILED' },
      ],
    },
    history: [
      event('PAID', 'SIGNED', 'BUYER', String(50 * wan)),
      event('CONFIRMED', 'SIGNED', 'BUYER'),
      event('PROPOSED', 'PROPOSED'),
      event('CREATED', 'DRAFT'),
    ],
  }),
  aContract('4', 'PERFORMED', {
    kind: 'DEVELOPMENT',
    name: '在线检测系统技术开发合同',
    registration: {
      status: 'REGISTERED',
      number: '2026120000001234',
      registeredOn: '2026-11-19',
      totalFen: 150 * wan,
      technologyFen: 128 * wan,
      events: [
        {
          recordedAt: then,
          on: '2026-11-19',
          act: 'REGISTER',
          status: 'REGISTERED',
          number: '2026120000001234',
          totalFen: 150 * wan,
          technologyFen: 128 * wan,
        },
      ],
    },
  }),
  aContract('5', 'TERMINATED', {
    recordedBySide: 'BUYER',
    seller: outside,
    history: [event('TERMINATED', 'TERMINATED', 'BUYER', '对方停业'), event('RECORDED', 'SIGNED', 'BUYER')],
  }),
]

const steps = {
  NOT_FILED: ['FILE'],
  FILED: ['ACCEPT'],
  ACCEPTED: ['REQUEST_CORRECTION', 'REGISTER', 'REFUSE'],
  CORRECTION: ['RESUBMIT'],
  REGISTERED: ['AMEND', 'CANCEL'],
  REFUSED: [],
  CANCELLED: [],
}

const wasSigned = ({ status }) => status !== 'DRAFT' && status !== 'PROPOSED'

function sidesOf(world, contract) {
  return {
    seller: contract.seller ?? party(world, 'o1'),
    buyer: party(world, contract.buyerId),
  }
}

function sideOf(world, contract, { organizationId }) {
  const { seller, buyer } = sidesOf(world, contract)
  if (!organizationId) return undefined
  if (seller.organizationId === organizationId) return 'SELLER'
  return buyer.organizationId === organizationId ? 'BUYER' : undefined
}

function mayRead({ world, account }, contract) {
  const own = sideOf(world, contract, account)
  if (own) return own === contract.recordedBySide || contract.status !== 'DRAFT'
  const { seller, buyer } = sidesOf(world, contract)
  const isOfPark = [seller, buyer].some(({ park }) => park && account.parks?.includes(park))
  return (account.operator && contract.status !== 'DRAFT') || (isOfPark && wasSigned(contract))
}

function actsOf(contract, own) {
  if (!own) return []
  const wrote = own === contract.recordedBySide
  if (contract.status === 'DRAFT') return wrote ? ['EDIT', 'ATTACH', 'PROPOSE', 'DELETE'] : []
  if (contract.status === 'PROPOSED') return ['ATTACH', ...(wrote ? [] : ['CONFIRM', 'DISPUTE'])]
  return [
    ...(contract.status === 'SIGNED' ? ['AMEND', 'PERFORM', 'TERMINATE'] : []),
    'PAY',
    'REGISTER',
    'ATTACH',
  ]
}

const sum = (rows) => rows.reduce((all, { fen }) => all + fen, 0)

function view({ world, account }, contract) {
  const own = sideOf(world, contract, account)
  const counted = contract.payments.filter(({ kind, reversed }) => kind === 'PAYMENT' && !reversed)
  const paidOf = (sequence) => sum(counted.filter((one) => one.sequence === sequence))
  const mayNote = (own || account.operator) && wasSigned(contract)
  return {
    ...contract,
    ...sidesOf(world, contract),
    ownSide: own,
    fixedFen: contract.totalFen - contract.estimateFen,
    technologyFen: contract.totalFen - sum(contract.deductions),
    instalments: contract.instalments.map((one) => ({
      ...one,
      paidFen: paidOf(one.sequence),
      overdue: false,
    })),
    paidFen: sum(counted),
    royaltiesFen: paidOf(undefined),
    beyondEstimateFen: 0,
    registration: { ...contract.registration, acts: mayNote ? steps[contract.registration.status] : [] },
    acts: actsOf(contract, own),
  }
}

function listed(call, contract) {
  const { id, status, number, name, kind, field, signedOn, changedAt, registration, ...shown } = view(
    call,
    contract,
  )
  return {
    id,
    status,
    number,
    name,
    kind,
    field,
    seller: shown.seller.name,
    sellerRegion: shown.seller.region,
    buyer: shown.buyer.name,
    buyerRegion: shown.buyer.region,
    signedOn,
    totalFen: shown.totalFen,
    technologyFen: shown.technologyFen,
    registration: registration.status,
    registrationNumber: registration.number,
    changedAt,
  }
}

function list(call) {
  const { world, query } = call
  const all = world.contracts.filter((one) => mayRead(call, one))
  const isWanted = (one) =>
    (!query.get('status') || one.status === query.get('status')) &&
    (!query.get('kind') || one.kind === query.get('kind'))
  const found = all.filter(isWanted).map((one) => listed(call, one))
  const statuses = ['DRAFT', 'PROPOSED', 'SIGNED', 'PERFORMED', 'TERMINATED']
  return {
    ...w.pageOf(found, query),
    totalFen: found.reduce((sum, { totalFen }) => sum + totalFen, 0),
    technologyFen: found.reduce((sum, { technologyFen }) => sum + technologyFen, 0),
    counts: statuses.map((status) => ({
      status,
      count: all.filter((one) => one.status === status).length,
    })),
  }
}

function find(call) {
  const contract = call.world.contracts.find(({ id }) => id === call.params.id)
  return contract && mayRead(call, contract) ? contract : w.missing()
}

const tagged = (call, contract, status = 200) => ({
  status,
  body: view(call, contract),
  etag: contract.version,
})

function changed(call, changes, happened) {
  const contract = find(call)
  call.sameVersion(contract)
  Object.assign(contract, changes, { version: contract.version + 1 })
  contract.history.unshift(event(happened, contract.status, sideOf(call.world, contract, call.account)))
  return tagged(call, contract)
}

function contentOf({ body, account }) {
  const { ownSide, other, ...content } = body
  return {
    ...content,
    name: body.name ?? '',
    recordedBySide: ownSide,
    buyerId: ownSide === 'BUYER' ? account.organizationId : (other?.organizationId ?? 'o5'),
    ...(ownSide === 'BUYER' && other && !other.organizationId && { seller: other }),
  }
}

function create(call) {
  const contract = aContract(w.newId(), 'DRAFT', contentOf(call))
  call.world.contracts.unshift(contract)
  return tagged(call, contract, 201)
}

export const contractRoutes = [
  ['GET /api/contracts', list],
  ['POST /api/contracts', create, ['COMPANY', 'UNIVERSITY', 'BROKER']],
  ['GET /api/contracts/prefilled', () => ({ ownSide: 'BUYER', other: { organizationId: 'o1' } })],
  ['GET /api/contracts/:id', (call) => tagged(call, find(call))],
  ['PUT /api/contracts/:id', (call) => changed(call, contentOf(call), 'EDITED')],
  ['GET /api/contracts/:id/doubles', (call) => (find(call).id === '1' ? [listed(call, contracts[2])] : [])],
  ['POST /api/contracts/:id/proposal', (call) => changed(call, { status: 'PROPOSED' }, 'PROPOSED')],
  ['POST /api/contracts/:id/confirmation', (call) => changed(call, { status: 'SIGNED' }, 'CONFIRMED')],
  ['POST /api/contracts/:id/dispute', (call) => changed(call, { status: 'DRAFT' }, 'DISPUTED')],
]
