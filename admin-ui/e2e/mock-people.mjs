// Invented people and organisations; the mock server keeps them in memory and forgets them when it ends.

const day = 86_400_000
export const ago = (days) => new Date(Date.now() - days * day).toISOString()
export const ahead = (days) => new Date(Date.now() + days * day).toISOString()

export const demoPassword = 'correct horse battery'

export const parks = [
  [
    'ZGC_SCIENCE_CITY',
    '中关村科学城',
    'Zhongguancun Science City',
    '110108',
    ['ELECTRONIC_INFORMATION', 'BIOMEDICINE'],
  ],
  [
    'BDA',
    '北京经济技术开发区',
    'Beijing Economic-Technological Development Area',
    '110115',
    ['ADVANCED_MANUFACTURING'],
  ],
  [
    'BINHAI_ZGC',
    '天津滨海中关村科技园',
    'Tianjin Binhai Zhongguancun Science Park',
    '120116',
    ['ADVANCED_MANUFACTURING', 'NEW_ENERGY'],
  ],
  ['BAODING_ZGC', '保定·中关村创新中心', 'Baoding Zhongguancun Innovation Centre', '130600', ['NEW_ENERGY']],
].map(([code, labelZh, labelEn, region, leadingFields]) => ({
  code,
  labelZh,
  labelEn,
  region,
  leadingFields,
  version: 1,
}))

export const industries = [
  { code: 'C', labelZh: '制造业', labelEn: 'Manufacturing' },
  { code: 'C35', parentCode: 'C', labelZh: '专用设备制造业', labelEn: 'Special equipment' },
  { code: 'C38', parentCode: 'C', labelZh: '电气机械和器材制造业', labelEn: 'Electrical machinery' },
  { code: 'I', labelZh: '信息传输、软件和信息技术服务业', labelEn: 'Information technology' },
  { code: 'M', labelZh: '科学研究和技术服务业', labelEn: 'Scientific research and technical services' },
]

function organization(id, name, kind, region, more = {}) {
  return {
    id,
    name,
    kind,
    region,
    highTech: false,
    specialized: false,
    status: 'VERIFIED',
    trusted: false,
    contactName: '联系人',
    contactPhone: '138****5678',
    registeredAt: ago(60),
    version: 1,
    ...more,
  }
}

export const organizations = [
  organization('o1', '滨河理工大学', 'UNIVERSITY', '110108', {
    nameEn: 'Binhe University of Technology',
    park: 'ZGC_SCIENCE_CITY',
    website: 'https://binhe.example',
    introduction: '以能源材料、智能制造和生物医药见长，设有技术转移中心，与京津冀两百多家企业有合作。',
    trusted: true,
  }),
  organization('o2', '燕岭大学', 'UNIVERSITY', '110114'),
  organization('o3', '海津工业大学', 'UNIVERSITY', '120104'),
  organization('o4', '太行材料研究院', 'INSTITUTE', '130100'),
  organization('o5', '天津市津科智造有限公司', 'COMPANY', '120116', {
    park: 'BINHAI_ZGC',
    industry: 'C35',
    size: 'MEDIUM',
    highTech: true,
    creditCode: '91350100M000100Y43',
  }),
  organization('o6', '保定源拓新能源有限公司', 'COMPANY', '130600', {
    park: 'BAODING_ZGC',
    industry: 'C38',
    size: 'SMALL',
    specialized: true,
  }),
  organization('o7', '廊坊朗泰检测设备有限公司', 'COMPANY', '131000'),
  organization('o8', '雄安清澜环境科技有限公司', 'COMPANY', '133100', {
    status: 'PENDING',
    registeredAt: ago(1),
    park: 'BINHAI_ZGC',
  }),
  organization('o9', '津冀技术转移服务中心', 'AGENCY', '120103'),
  organization('o10', '石家庄拓远材料有限公司', 'COMPANY', '130100', {
    status: 'REJECTED',
    decision: {
      status: 'REJECTED',
      reason: '营业执照上的名称与登记名称不一致，请更正后重新提交。',
      at: ago(2),
    },
  }),
  organization('o11', '中关村园区运营有限公司', 'PARK_OPERATOR', '110108'),
]

function account(id, name, email, more = {}) {
  return {
    id,
    name,
    email,
    password: demoPassword,
    language: 'zh',
    state: 'ACTIVE',
    operator: false,
    createdAt: ago(90),
    emailConfirmedAt: ago(90),
    passwordChangedAt: ago(30),
    lastSignInAt: ago(1),
    recoveryCodes: [],
    choices: { ORGANIZATION: 'IMMEDIATE', MEMBERS: 'DAILY', OPERATIONS: 'WEEKLY' },
    version: 1,
    ...more,
  }
}

export const accounts = [
  account('p1', '运营小组', 'operator@demo.example', { operator: true }),
  account('p2', '陈立', 'university@demo.example', { organizationId: 'o1', memberRole: 'ADMIN' }),
  account('p3', '王敏', 'company@demo.example', { organizationId: 'o5', memberRole: 'ADMIN' }),
  account('p4', '赵衡', 'broker@demo.example', { organizationId: 'o9', memberRole: 'ADMIN' }),
  account('p5', '孙园', 'park@demo.example', { parks: ['BINHAI_ZGC', 'BAODING_ZGC'] }),
  account('p6', '李可', 'li@demo.example', { organizationId: 'o5', memberRole: 'EDITOR' }),
  account('p7', '周停', 'zhou@demo.example', { state: 'DISABLED', disabledReason: '离职' }),
]

export const notifications = [
  {
    id: 'n1',
    for: 'p3',
    at: ago(0.2),
    kind: 'MEMBER_JOINED',
    title: ['李可加入了机构', 'Li Ke has joined'],
    text: ['李可接受了邀请，角色为编辑。', 'Li Ke has accepted the invitation as editor.'],
    link: '/organization/members',
    read: false,
  },
  {
    id: 'n2',
    for: 'p3',
    at: ago(20),
    kind: 'ORGANIZATION_VERIFIED',
    title: ['机构已通过核验', 'Your organization is verified'],
    text: ['现在可以代表机构发布内容。', 'You may now publish in its name.'],
    link: '/organization',
    read: true,
  },
  {
    id: 'n3',
    for: 'p1',
    at: ago(1),
    kind: 'ORGANIZATION_REGISTERED',
    title: ['有新的机构等待核验', 'An organization is waiting'],
    text: ['雄安清澜环境科技有限公司提交了登记。', '雄安清澜环境科技有限公司 has registered.'],
    link: '/operations/organizations/o8',
    read: false,
  },
]

export const audit = [
  {
    id: 'a1',
    at: ago(1),
    account: { id: 'p3', name: '王敏' },
    act: 'organization.updated',
    subjectKind: 'organization',
    subjectId: 'o5',
    address: '10.0.0.8',
    before: { size: 'SMALL', website: '' },
    after: { size: 'MEDIUM', website: 'https://jinke.example' },
  },
  {
    id: 'a2',
    at: ago(2),
    account: { id: 'p1', name: '运营小组' },
    act: 'organization.rejected',
    subjectKind: 'organization',
    subjectId: 'o10',
    address: '10.0.0.2',
    before: { status: 'PENDING' },
    after: { status: 'REJECTED' },
  },
  {
    id: 'a3',
    at: ago(3),
    act: 'account.locked',
    subjectKind: 'account',
    subjectId: 'p4',
    address: '203.0.113.9',
  },
]

export const jobs = [
  {
    id: 'j1',
    job: 'notification-digest',
    startedAt: ago(0.3),
    endedAt: ago(0.299),
    outcome: 'DONE',
    message: '发出 3 封通知汇总。',
  },
  {
    id: 'j2',
    job: 'audit-retention',
    startedAt: ago(1),
    endedAt: ago(0.99),
    outcome: 'FAILED',
    message: 'lock wait timeout',
  },
  { id: 'j3', job: 'index-reconcile', startedAt: ago(0.01), outcome: 'RUNNING' },
]
