import type { Schemas } from '@/api/client'

/** A company is interested in an achievement and waits for the university's answer. */
export function anInterest(changes: Partial<Schemas['Interest']> = {}): Schemas['Interest'] {
  return {
    id: 'i1',
    status: 'EXPRESSED',
    role: 'RECEIVER',
    targetKind: 'ACHIEVEMENT',
    need: { id: 'n1', title: '动力电池分选', status: 'PUBLISHED', own: false },
    achievement: { id: 'a1', title: '退役动力电池快速分选技术', status: 'PUBLISHED', own: true },
    sender: {
      organization: { id: 'o2', name: '保定源拓新能源有限公司', region: '130600' },
      kind: 'COMPANY',
      region: '130600',
    },
    receiver: {
      organization: { id: 'o1', name: '滨河理工大学', region: '110108' },
      kind: 'UNIVERSITY',
      region: '110108',
      contact: { name: '李老师', phone: '010-60000001' },
    },
    answerBy: '2026-12-11',
    daysToAnswer: 9,
    brokerWanted: false,
    expressedAt: '2026-11-20T02:00:00Z',
    ...changes,
  }
}

export function anInterestDetail(
  changes: Partial<Schemas['InterestDetail']> = {},
  interest: Partial<Schemas['Interest']> = {},
): Schemas['InterestDetail'] {
  return {
    interest: anInterest(interest),
    message: '希望了解分选节拍',
    reopened: false,
    acts: ['ACCEPT', 'DECLINE', 'ASK_BROKER'],
    history: [{ kind: 'EXPRESSED', status: 'EXPRESSED', party: 'SENDER', at: '2026-11-20T02:00:00Z' }],
    ...changes,
  }
}

export function anEntry(changes: Partial<Schemas['NegotiationEntry']> = {}): Schemas['NegotiationEntry'] {
  return {
    id: 'e1',
    kind: 'NOTE',
    party: 'SENDER',
    ownSideOnly: false,
    text: '已通电话',
    done: false,
    recordedAt: '2026-11-22T02:00:00Z',
    ...changes,
  }
}
