import type { Schemas } from '@/api/client'
import { wan } from './fixtures'

/** A university licenses to a company, which has proposed nothing: the university's own draft, complete. */
export function aContract(changes: Partial<Schemas['ContractDetail']> = {}): Schemas['ContractDetail'] {
  return {
    id: 'c1',
    status: 'DRAFT',
    ownSide: 'SELLER',
    recordedBySide: 'SELLER',
    number: 'HT-2026-01',
    name: '电池分选技术许可合同',
    kind: 'LICENSE',
    field: 'NEW_ENERGY.BATTERIES_STORAGE',
    planSource: 'UNPLANNED',
    transferMode: 'ORDINARY_LICENSE',
    signedOn: '2026-11-20',
    relatedParty: false,
    seller: {
      organizationId: 'o1',
      name: '滨河理工大学',
      kind: 'UNIVERSITY',
      region: '110108',
    },
    buyer: {
      organizationId: 'o2',
      name: '保定源拓新能源有限公司',
      kind: 'COMPANY',
      region: '130600',
    },
    paymentKind: 'INSTALMENTS',
    totalFen: 100 * wan,
    estimateFen: 0,
    fixedFen: 100 * wan,
    technologyFen: 90 * wan,
    deductions: [{ kind: 'EQUIPMENT', fen: 10 * wan }],
    instalments: [
      { sequence: 1, term: '合同签订后', dueOn: '2026-11-25', fen: 40 * wan, paidFen: 0, overdue: false },
      { sequence: 2, term: '验收后', fen: 60 * wan, paidFen: 0, overdue: false },
    ],
    paidFen: 0,
    royaltiesFen: 0,
    beyondEstimateFen: 0,
    payments: [],
    amendments: [],
    registration: { status: 'NOT_FILED', acts: [], events: [] },
    documents: [],
    history: [
      {
        at: '2026-11-20T02:00:00Z',
        effectiveOn: '2026-11-20',
        side: 'SELLER',
        act: 'CREATED',
        status: 'DRAFT',
      },
    ],
    interestId: 'i1',
    achievement: { id: 'a1', title: '退役动力电池快速分选技术' },
    missing: [],
    acts: ['EDIT', 'DELETE', 'PROPOSE', 'ATTACH'],
    createdAt: '2026-11-20T02:00:00Z',
    changedAt: '2026-11-20T02:00:00Z',
    ...changes,
  }
}

/** In force, with all that its sides can do then. */
export function aSignedContract(changes: Partial<Schemas['ContractDetail']> = {}): Schemas['ContractDetail'] {
  return aContract({
    status: 'SIGNED',
    acts: ['AMEND', 'PAY', 'PERFORM', 'TERMINATE', 'REGISTER', 'ATTACH'],
    registration: { status: 'NOT_FILED', acts: ['FILE'], events: [] },
    ...changes,
  })
}

export function aListedContract(changes: Partial<Schemas['ListedContract']> = {}): Schemas['ListedContract'] {
  return {
    id: 'c1',
    status: 'SIGNED',
    number: 'HT-2026-01',
    name: '电池分选技术许可合同',
    kind: 'LICENSE',
    field: 'NEW_ENERGY.BATTERIES_STORAGE',
    seller: '滨河理工大学',
    sellerRegion: '110108',
    buyer: '保定源拓新能源有限公司',
    buyerRegion: '130600',
    signedOn: '2026-11-20',
    totalFen: 100 * wan,
    technologyFen: 90 * wan,
    registration: 'NOT_FILED',
    changedAt: '2026-11-20T02:00:00Z',
    ...changes,
  }
}

export function contractsOf(...items: Schemas['ListedContract'][]): Schemas['ContractPage'] {
  const sum = (field: 'totalFen' | 'technologyFen') => items.reduce((all, item) => all + item[field], 0)
  const statuses = ['DRAFT', 'PROPOSED', 'SIGNED', 'PERFORMED', 'TERMINATED'] as const
  return {
    items,
    page: 0,
    size: 20,
    total: items.length,
    totalFen: sum('totalFen'),
    technologyFen: sum('technologyFen'),
    counts: statuses.map((status) => ({
      status,
      count: items.filter((item) => item.status === status).length,
    })),
  }
}
