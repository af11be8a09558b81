// Invented drafts and publications of the university and the company that the mock server knows.
import { ago, ahead } from './mock-people.mjs'

const wan = 1_000_000
const date = (instant) => instant.slice(0, 10)

const nothing = {
  ACHIEVEMENT: {
    title: '',
    inventors: [],
    keywords: [],
    industries: [],
    indicators: [],
    intellectualProperty: [],
    transferModes: [],
    wants: [],
    allowedRegions: [],
    visibility: 'PUBLIC',
    attachments: [],
  },
  NEED: {
    title: '',
    industries: [],
    keywords: [],
    indicators: [],
    transferModes: [],
    preferredRegions: [],
    excludedRegions: [],
    wantsBroker: false,
    anonymous: false,
    visibility: 'PUBLIC',
    attachments: [],
  },
}

function listing(id, owner, kind, status, content, more = {}) {
  const isPublished = ['PUBLISHED', 'EXPIRED'].includes(status)
  return {
    id,
    owner,
    kind,
    status,
    content: { ...nothing[kind], ...content },
    contact: { name: '陈立', phone: '13800005678', email: 'chen@binhe.example' },
    attachments: [],
    createdAt: ago(80),
    changedAt: ago(3),
    version: 3,
    ...(status !== 'DRAFT' && { submittedAt: ago(70) }),
    ...(isPublished && { publishedOn: date(ago(68)), expiresOn: date(ahead(297)) }),
    history: [
      ...(isPublished
        ? [
            {
              at: ago(68),
              act: 'PUBLISHED',
              status,
              scores: { substance: 4, clarity: 4, cooperation: 3, form: 4 },
              by: '运营小组',
            },
          ]
        : []),
      ...(status === 'DRAFT' ? [] : [{ at: ago(70), act: 'SUBMITTED', status: 'SUBMITTED', by: '陈立' }]),
      { at: ago(80), act: 'CREATED', status: 'DRAFT', by: '陈立' },
    ],
    ...more,
  }
}

const sorting = {
  title: '退役动力电池快速分选与梯次利用技术',
  inventors: ['陈静', '刘文博'],
  summary: '用脉冲响应代替完整充放电，三分钟内估计电芯剩余容量和内阻，误差不超过 5%。',
  description:
    '传统办法要把电芯完整充放一次，每只约两小时。本技术施加一组短脉冲，由电压响应估计剩余容量与内阻，再按用途聚类分级。\n样机已在一条中试线上连续运行六个月，累计分选电芯四万余只。',
  advantages: '单只检测时间由两小时缩短到三分钟，设备投资约为分选柜的三分之一。',
  applications: '电池回收企业的分选线；储能电站的电芯重组。',
  keywords: ['动力电池', '梯次利用', '快速分选'],
  field: 'NEW_ENERGY.BATTERIES_STORAGE',
  listField: 'ENERGY_SAVING',
  industries: ['C38'],
  indicators: [
    { name: '单只检测时间', operator: 'LE', value: 3, unit: 'min' },
    { name: '剩余容量误差', operator: 'LE', value: 5, unit: '%' },
    { name: '适用方形与圆柱电芯' },
  ],
  nature: 'ORIGINAL',
  stage: 'PILOT_TESTED',
  trl: 7,
  trlEvidence: '中试线运行记录与第三方检测报告。',
  level: 'NATIONAL_LEADING',
  intellectualProperty: [
    { kind: 'INVENTION', number: 'ZL202310123456.7', status: 'GRANTED', holder: '滨河理工大学' },
    { kind: 'SOFTWARE', number: '2024SR0123456', holder: '滨河理工大学' },
  ],
  transferModes: ['EXCLUSIVE_LICENSE', 'JOINT_DEVELOPMENT'],
  tryBeforePay: false,
  price: { minFen: 50 * wan, maxFen: 120 * wan, negotiable: false },
  pricing: 'AGREED',
  publicNotice: { from: date(ago(100)), to: date(ago(80)), objections: '公示期内无异议。' },
  wants: ['PILOT_TEST'],
  allowedRegions: ['110000', '120000', '130000'],
  confidential: '脉冲参数与聚类阈值见附件。',
}

const attachments = [
  {
    id: 'f1',
    name: '检测报告.pdf',
    mediaType: 'application/pdf',
    size: 1_480_000,
    confidential: false,
    addedAt: ago(79),
  },
  {
    id: 'f2',
    name: '脉冲参数.xlsx',
    mediaType: 'application/xlsx',
    size: 48_000,
    confidential: true,
    addedAt: ago(79),
  },
]

export const listings = [
  listing(
    'l1',
    'o1',
    'ACHIEVEMENT',
    'PUBLISHED',
    { ...sorting, attachments: ['f1', 'f2'] },
    {
      externalId: 'BH-2026-017',
      attachments,
      pending: {
        status: 'CHANGES_REQUESTED',
        content: {
          ...nothing.ACHIEVEMENT,
          ...sorting,
          attachments: ['f1', 'f2'],
          description: sorting.description.replace('六个月', '十四个月').replace('四万余只', '十一万余只'),
          trl: 8,
          keywords: ['动力电池', '梯次利用', '储能'],
        },
      },
      review: { decision: 'CHANGES_REQUESTED', comment: '请补充十四个月运行的证明材料。', at: ago(2) },
    },
  ),
  listing('l2', 'o1', 'ACHIEVEMENT', 'DRAFT', { title: '电池热失控早期气体预警传感器', field: 'NEW_ENERGY' }),
  listing('l3', 'o1', 'ACHIEVEMENT', 'DRAFT', {}),
  listing('l4', 'o1', 'ACHIEVEMENT', 'SUBMITTED', { ...sorting, title: '低温锂电池电解液配方' }),
  listing(
    'l5',
    'o1',
    'ACHIEVEMENT',
    'CHANGES_REQUESTED',
    { ...sorting, title: '面向薄板焊缝的在线视觉检测' },
    {
      review: {
        decision: 'CHANGES_REQUESTED',
        comment: '简介里的检出率没有说明测试条件，请补充样本数量和来源。',
        at: ago(4),
      },
    },
  ),
  listing(
    'l6',
    'o1',
    'ACHIEVEMENT',
    'PUBLISHED',
    { ...sorting, title: '设施番茄病害的叶片图像早期诊断', field: 'AGRICULTURE' },
    {
      expiresOn: date(ahead(12)),
    },
  ),
  listing(
    'l7',
    'o1',
    'ACHIEVEMENT',
    'EXPIRED',
    { ...sorting, title: '高盐废水零排放膜浓缩工艺', field: 'ENVIRONMENT' },
    {
      expiresOn: date(ago(9)),
    },
  ),
  listing(
    'l8',
    'o1',
    'ACHIEVEMENT',
    'REJECTED',
    { ...sorting, title: '提高电池寿命的方法' },
    {
      review: { decision: 'REJECTED', comment: '没有具体的技术内容。', at: ago(30) },
    },
  ),
  listing('l9', 'o5', 'NEED', 'PUBLISHED', {
    title: '车身薄板焊缝在线检测',
    kind: 'ACQUISITION',
    field: 'ADVANCED_MANUFACTURING.INSPECTION_INSTRUMENTS',
    problem: '人工抽检漏检率高，需要在产线节拍内对薄板焊缝逐条检测，识别气孔与咬边。',
    keywords: ['焊缝检测', '在线检测'],
    indicators: [{ name: '检出率', operator: 'GE', value: 98, unit: '%', importance: 'MUST' }],
    budget: { maxFen: 100 * wan, negotiable: false },
    deadline: date(ahead(120)),
    transferModes: ['ORDINARY_LICENSE'],
    minTrl: 7,
    anonymous: true,
  }),
  listing('l10', 'o5', 'NEED', 'DRAFT', {
    title: '高强钢冲压回弹的快速补偿',
    kind: 'OPEN_CALL',
    problem: '换一次材料批次就要重新修模。',
    rewardFen: 200 * wan,
    conditions: '有同类零件的量产案例。',
  }),
]
