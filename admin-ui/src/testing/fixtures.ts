import type {
  AchievementDetail,
  AchievementSummary,
  NeedDetail,
  NeedSummary,
  ScoreComponent,
} from '@/api/client'
import type { components } from '@/api/generated/schema'

type Schemas = components['schemas']

export const wan = 1_000_000

export function anAchievement(
  changes: Partial<AchievementDetail> = {},
): AchievementSummary & AchievementDetail {
  return {
    id: 'a1',
    title: '退役动力电池快速分选技术',
    organization: { id: 'o1', name: '滨河理工大学', region: '110108' },
    summary: '三分钟内估计电芯剩余容量。',
    inventors: ['李研'],
    keywords: ['动力电池'],
    field: 'NEW_ENERGY.BATTERIES_STORAGE',
    industries: [],
    indicators: [],
    intellectualProperty: [],
    wants: [],
    allowedRegions: [],
    visibility: 'PUBLIC',
    attachments: [],
    hasConfidentialPart: false,
    own: false,
    status: 'PUBLISHED',
    stage: 'PILOT_TESTED',
    trl: 7,
    transferModes: ['EXCLUSIVE_LICENSE'],
    price: { minFen: 50 * wan, maxFen: 120 * wan, negotiable: false },
    publishedOn: '2026-11-12',
    inContact: false,
    contracted: false,
    ...changes,
  }
}

export function aNeed(changes: Partial<NeedDetail> = {}): NeedSummary & NeedDetail {
  return {
    id: 'n1',
    title: '动力电池分选,每只不超过五分钟',
    organization: { id: 'o2', name: '保定源拓新能源有限公司', region: '130600' },
    kind: 'PROBLEM',
    problem: '逐只充放电太慢。',
    indicators: [{ name: '单只检测时间', operator: 'LE', value: 5, unit: '分钟' }],
    industries: [],
    wantsBroker: false,
    anonymous: false,
    visibility: 'PUBLIC',
    attachments: [],
    region: '130600',
    own: false,
    status: 'PUBLISHED',
    keywords: ['动力电池'],
    field: 'NEW_ENERGY.BATTERIES_STORAGE',
    minTrl: 6,
    transferModes: ['JOINT_DEVELOPMENT'],
    budget: { maxFen: 150 * wan, negotiable: false },
    preferredRegions: ['110000'],
    excludedRegions: [],
    publishedOn: '2026-11-14',
    inContact: false,
    contracted: false,
    ...changes,
  }
}

export const threeReasons: ScoreComponent[] = [
  { rule: 'words', points: 30, reason: '共同的词:动力电池、分选' },
  { rule: 'meaning', points: 20.5, reason: '含义接近' },
  { rule: 'maturity', points: -6, reason: 'TRL 低于要求' },
]

export function aMatch(changes: Partial<Schemas['MatchedAchievement']> = {}): Schemas['MatchedAchievement'] {
  return {
    rank: 1,
    achievement: anAchievement(),
    grade: 'STRONG',
    score: 44.5,
    components: threeReasons,
    matchedWords: ['动力电池', '分选'],
    indicators: [],
    ...changes,
  }
}

export function matchesOfNeed(changes: Partial<Schemas['NeedMatches']> = {}): Schemas['NeedMatches'] {
  return {
    needId: 'n1',
    calculatedAt: '2026-11-20T09:30:00+08:00',
    weightsVersion: '1',
    rulesVersion: '1',
    kept: true,
    own: false,
    brokerAsked: false,
    meaningUsed: true,
    matches: [aMatch()],
    dismissed: [],
    ...changes,
  }
}

export function pageOf<Item>(...items: Item[]) {
  return { items, total: items.length, totalExact: true, facets: [], highlights: [] }
}

export const taxonomies: Schemas['Taxonomies'] = {
  fields: [
    { code: 'NEW_ENERGY', labelZh: '新能源与高效节能', labelEn: 'New energy' },
    { code: 'NUCLEAR', labelZh: '核应用', labelEn: 'Nuclear applications' },
    {
      code: 'NEW_ENERGY.BATTERIES_STORAGE',
      parentCode: 'NEW_ENERGY',
      labelZh: '电池与储能',
      labelEn: 'Batteries',
    },
  ],
  regions: [
    { code: '110000', labelZh: '北京市', labelEn: 'Beijing' },
    { code: '110108', parentCode: '110000', labelZh: '海淀区', labelEn: 'Haidian' },
    { code: '130000', labelZh: '河北省', labelEn: 'Hebei' },
    { code: '130600', parentCode: '130000', labelZh: '保定市', labelEn: 'Baoding' },
  ],
  industries: [
    { code: 'C', labelZh: '制造业', labelEn: 'Manufacturing' },
    { code: 'C38', parentCode: 'C', labelZh: '电气机械和器材制造业', labelEn: 'Electrical machinery' },
  ],
  parks: [
    {
      code: 'ZGC',
      labelZh: '中关村科学城',
      labelEn: 'Zhongguancun Science City',
      region: '110108',
      leadingFields: [],
    },
  ],
}
