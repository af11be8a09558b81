import type {
  AchievementContent,
  IntellectualProperty,
  ListingAct,
  ListingStatus,
  NeedContent,
  PendingStatus,
} from '@/api/client'

type Given<Content, Name extends keyof Content> = NonNullable<Content[Name]>

export const statuses: ListingStatus[] = [
  'DRAFT',
  'SUBMITTED',
  'CHANGES_REQUESTED',
  'PUBLISHED',
  'EXPIRED',
  'REJECTED',
  'WITHDRAWN',
  'FULFILLED',
]

export const toneOf = {
  DRAFT: 'plain',
  SUBMITTED: 'waiting',
  CHANGES_REQUESTED: 'bad',
  PUBLISHED: 'good',
  EXPIRED: 'waiting',
  REJECTED: 'bad',
  WITHDRAWN: 'plain',
  FULFILLED: 'plain',
} as const satisfies Record<ListingStatus | PendingStatus, string>

/** The acts in the order of their likelihood: the first are offered at once. */
export const actsInOrder: ListingAct[] = [
  'EDIT',
  'SUBMIT',
  'RENEW',
  'CONFIRM',
  'FULFIL',
  'COPY',
  'DISCARD',
  'WITHDRAW',
  'DELETE',
]

export const natures: Given<AchievementContent, 'nature'>[] = ['ORIGINAL', 'ABSORBED', 'REDEVELOPED']
export const stages: Given<AchievementContent, 'stage'>[] = [
  'IN_DEVELOPMENT',
  'SAMPLE',
  'BENCH_TESTED',
  'PILOT_TESTED',
  'MASS_PRODUCIBLE',
]
export const levels: Given<AchievementContent, 'level'>[] = [
  'INTERNATIONAL_LEADING',
  'INTERNATIONAL_ADVANCED',
  'NATIONAL_LEADING',
  'NATIONAL_ADVANCED',
  'NOT_ASSESSED',
]
export const readinessLevels = ['1', '2', '3', '4', '5', '6', '7', '8', '9']
export const transferModes: AchievementContent['transferModes'] = [
  'ASSIGNMENT',
  'EXCLUSIVE_LICENSE',
  'SOLE_LICENSE',
  'ORDINARY_LICENSE',
  'OPEN_LICENSE',
  'EQUITY',
  'JOINT_DEVELOPMENT',
  'SERVICE',
]
export const pricings: Given<AchievementContent, 'pricing'>[] = ['AGREED', 'LISTED', 'AUCTION']
export const wants: AchievementContent['wants'] = ['PILOT_TEST', 'PROOF_OF_CONCEPT']
export const visibilities: AchievementContent['visibility'][] = ['PUBLIC', 'MEMBERS']
export const listFields: Given<AchievementContent, 'listField'>[] = [
  'NEXT_GEN_IT',
  'SMART_EQUIPMENT',
  'NEW_MATERIALS',
  'HEALTH',
  'ENERGY_SAVING',
  'OTHER',
]
export const propertyKinds: Given<IntellectualProperty, 'kind'>[] = [
  'INVENTION',
  'UTILITY_MODEL',
  'DESIGN',
  'SOFTWARE',
  'TRADE_SECRET',
  'IC_LAYOUT',
  'PLANT_VARIETY',
]
export const propertyStatuses: Given<IntellectualProperty, 'status'>[] = ['APPLIED', 'GRANTED', 'LAPSED']
export const needKinds: Given<NeedContent, 'kind'>[] = [
  'PROBLEM',
  'ACQUISITION',
  'JOINT_DEVELOPMENT',
  'OPEN_CALL',
]
export const ownerships: Given<NeedContent, 'ownership'>[] = ['COMPANY', 'SHARED', 'DEVELOPER', 'OPEN']
