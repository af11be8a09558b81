import type { Direction, EntryKind, InterestStatus, Reason } from './useInterests'

export const statuses: InterestStatus[] = [
  'EXPRESSED',
  'ACCEPTED',
  'NEGOTIATING',
  'SIGNED',
  'DECLINED',
  'WITHDRAWN',
  'LAPSED',
  'FAILED',
]

export const directions: Direction[] = ['RECEIVED', 'SENT']

export const reasons: Reason[] = [
  'IMMATURE',
  'BENEFIT_UNCLEAR',
  'DESCRIPTION_UNCLEAR',
  'NOT_RELEVANT',
  'PRICE_GAP',
  'REGION',
  'SOLVED_OTHERWISE',
  'NO_RESOURCES',
  'OTHER',
]

/** What can be written; a step is marked as done where it stands. */
export const written: EntryKind[] = ['NOTE', 'MEETING', 'NEXT_STEP', 'FILE']

export const tones: Record<InterestStatus, 'good' | 'waiting' | 'bad' | 'plain'> = {
  EXPRESSED: 'waiting',
  ACCEPTED: 'good',
  NEGOTIATING: 'good',
  SIGNED: 'good',
  DECLINED: 'bad',
  WITHDRAWN: 'plain',
  LAPSED: 'plain',
  FAILED: 'bad',
}
