import type { AchievementContent, ListingKind, NeedContent } from '@/api/client'

const achievementTexts: (keyof AchievementContent)[] = [
  'summary',
  'description',
  'advantages',
  'applications',
  'indicators',
]
const needTexts: (keyof NeedContent)[] = ['problem', 'tried', 'basis', 'indicators', 'conditions']
const achievementFacts: (keyof AchievementContent)[] = [
  'field',
  'listField',
  'industries',
  'keywords',
  'inventors',
  'stage',
  'trl',
  'trlEvidence',
  'nature',
  'level',
  'intellectualProperty',
  'transferModes',
  'tryBeforePay',
  'price',
  'pricing',
  'publicNotice',
  'wants',
  'allowedRegions',
  'visibility',
]
const needFacts: (keyof NeedContent)[] = [
  'kind',
  'field',
  'listField',
  'industries',
  'keywords',
  'rewardFen',
  'budget',
  'deadline',
  'minTrl',
  'transferModes',
  'ownership',
  'preferredRegions',
  'excludedRegions',
  'visibility',
]

/** What others read as text, and as facts beside it, in their order. */
export const textsOf: Record<ListingKind, string[]> = { ACHIEVEMENT: achievementTexts, NEED: needTexts }
export const factsOf: Record<ListingKind, string[]> = { ACHIEVEMENT: achievementFacts, NEED: needFacts }

/** Facts whose entries are too long for one line. */
export const lineByLine = ['industries', 'intellectualProperty', 'publicNotice']

/** What only the own organization and the operator see. */
export const ownOnly = ['confidential', 'contact', 'wantsBroker', 'anonymous']
