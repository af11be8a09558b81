import type { BrokerBoard } from '@/modules/interests/useInterests'

export type Card = BrokerBoard['cards'][number]

const live = ['EXPRESSED', 'ACCEPTED', 'NEGOTIATING']

/** What still can move, by how soon somebody has to: overdue steps, then answers and steps by their day. */
export function byUrgency(cards: Card[]): Card[] {
  return cards
    .filter(({ interest }) => live.includes(interest.status))
    .toSorted((one, other) => rank(one).localeCompare(rank(other)))
}

function rank({ interest, nextStep, overdue }: Card): string {
  const day = interest.status === 'EXPRESSED' ? interest.answerBy : nextStep?.dueOn
  return `${overdue ? 0 : 1} ${day ?? '9999'} ${interest.expressedAt}`
}
