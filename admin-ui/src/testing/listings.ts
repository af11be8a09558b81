import type {
  AchievementContent,
  AchievementDraft,
  ListingSummary,
  NeedContent,
  NeedDraft,
  SubmissionCheck,
} from '@/api/client'
import { wan } from './fixtures'

export function achievementContent(changes: Partial<AchievementContent> = {}): AchievementContent {
  return {
    title: '退役动力电池快速分选技术',
    inventors: ['陈静'],
    summary: '三分钟内估计电芯剩余容量。',
    keywords: ['动力电池'],
    field: 'NEW_ENERGY.BATTERIES_STORAGE',
    industries: [],
    indicators: [],
    stage: 'PILOT_TESTED',
    intellectualProperty: [],
    transferModes: ['EXCLUSIVE_LICENSE'],
    price: { minFen: 50 * wan, maxFen: 120 * wan, negotiable: false },
    wants: [],
    allowedRegions: [],
    visibility: 'PUBLIC',
    attachments: [],
    ...changes,
  }
}

export function needContent(changes: Partial<NeedContent> = {}): NeedContent {
  return {
    title: '动力电池快速分选',
    kind: 'PROBLEM',
    field: 'NEW_ENERGY.BATTERIES_STORAGE',
    industries: [],
    keywords: [],
    problem: '逐只充放电太慢。',
    indicators: [],
    transferModes: [],
    preferredRegions: [],
    excludedRegions: [],
    wantsBroker: false,
    anonymous: false,
    visibility: 'PUBLIC',
    attachments: [],
    ...changes,
  }
}

export function anAchievementDraft(changes: Partial<AchievementDraft> = {}): AchievementDraft {
  return {
    id: 'l1',
    status: 'DRAFT',
    content: achievementContent(),
    contact: { name: '陈静' },
    attachments: [],
    missing: [],
    createdAt: '2026-11-01T02:00:00Z',
    changedAt: '2026-11-20T02:00:00Z',
    acts: ['EDIT', 'SUBMIT', 'COPY', 'DELETE'],
    ...changes,
  }
}

export function aNeedDraft(changes: Partial<NeedDraft> = {}): NeedDraft {
  return {
    id: 'l2',
    status: 'DRAFT',
    content: needContent(),
    contact: { name: '王敏' },
    attachments: [],
    missing: [],
    clarity: 30,
    createdAt: '2026-11-01T02:00:00Z',
    changedAt: '2026-11-20T02:00:00Z',
    acts: ['EDIT', 'SUBMIT', 'COPY', 'DELETE'],
    ...changes,
  }
}

export function aListing(changes: Partial<ListingSummary> = {}): ListingSummary {
  return {
    id: 'l1',
    kind: 'ACHIEVEMENT',
    title: '退役动力电池快速分选技术',
    owner: { id: 'o2', name: '保定源拓新能源有限公司' },
    status: 'DRAFT',
    anonymous: false,
    inContact: false,
    contracted: false,
    changedAt: '2026-11-20T02:00:00Z',
    acts: ['EDIT', 'SUBMIT', 'COPY', 'DELETE'],
    ...changes,
  }
}

export function listingsOf(...items: ListingSummary[]) {
  const counts = [...new Set(items.map(({ status }) => status))].map((status) => ({
    status,
    count: items.filter((one) => one.status === status).length,
  }))
  return { items, page: 0, size: 20, total: items.length, counts, editCounts: [] }
}

export function aSubmissionCheck(changes: Partial<SubmissionCheck> = {}): SubmissionCheck {
  return { missing: [], warnings: [], duplicates: [], goesLive: false, ...changes }
}
