import type { Schemas } from '@/api/client'

export const stages: Schemas['Stage'][] = [
  'IN_DEVELOPMENT',
  'SAMPLE',
  'BENCH_TESTED',
  'PILOT_TESTED',
  'MASS_PRODUCIBLE',
]
export const needKinds: Schemas['NeedKind'][] = ['PROBLEM', 'ACQUISITION', 'JOINT_DEVELOPMENT', 'OPEN_CALL']
export const transferModes: Schemas['TransferMode'][] = [
  'ASSIGNMENT',
  'EXCLUSIVE_LICENSE',
  'SOLE_LICENSE',
  'ORDINARY_LICENSE',
  'OPEN_LICENSE',
  'EQUITY',
  'JOINT_DEVELOPMENT',
  'SERVICE',
]
export const priceBuckets = [
  'UNDER_100K',
  'FROM_100K',
  'FROM_500K',
  'FROM_1M',
  'OVER_5M',
  'NEGOTIABLE',
] as const
export const readinessLevels = ['1', '2', '3', '4', '5', '6', '7', '8', '9']
export const orders = ['RELEVANCE', 'DATE', 'TRL'] as const
