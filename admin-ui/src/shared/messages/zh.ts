import { contracts } from './zh/contracts'
import { exports } from './zh/exports'
import { help } from './zh/help'
import { homes } from './zh/homes'
import { imports } from './zh/imports'
import { interests } from './zh/interests'
import { listings } from './zh/listings'
import { matching } from './zh/matching'
import { members } from './zh/members'
import { mylistings } from './zh/mylistings'
import { organizations } from './zh/organizations'
import { regionRules } from './zh/regionRules'
import { reports } from './zh/reports'
import { reviews } from './zh/reviews'
import { searches } from './zh/searches'
import { searchIndex } from './zh/searchIndex'
import { statistics } from './zh/statistics'

export const zh = {
  app: {
    name: '科桥',
    latin: 'TechBridge',
    fullName: '科桥 · 京津冀科技成果转化平台',
    skipToContent: '跳到正文',
    mainNavigation: '主导航',
    demonstration: '演示数据：机构与内容均为虚构',
    footer: '京津冀科技成果转化平台',
    achievements: '成果',
    needs: '需求',
  },
  theme: { label: '外观', system: '跟随系统', light: '浅色', dark: '深色' },
  common: {
    notGiven: '未说明',
    retry: '重试',
    loading: '正在加载',
    aside: '（{text}）',
    listSeparator: '、',
    backHome: '回到首页',
    pages: '分页',
    previousPage: '上一页',
    nextPage: '下一页',
    pageOf: '第 {page} / {pages} 页',
  },
  failure: {
    pageMissing: '这一页没有加载出来',
    partMissing: '这一部分没有加载出来',
    pageMissingHint:
      '可能是网络断了，也可能是平台刚刚更新。重新加载即可继续；本页有没保存的内容，请先保存或复制。',
    reload: '重新加载',
    title: '没有加载成功',
    network: '连接不上服务器，请检查网络后重试。',
    server: '服务器出了问题，请稍后重试。',
    tryAgainIn: '请在 {left} 后再试。',
    tryAgainNow: '现在可以再试。',
    minutes: '{minutes} 分 {seconds} 秒',
    seconds: '{seconds} 秒',
    searchAway: '搜索暂时不可用',
    searchAwayHint: '检索服务正在恢复，已发布的内容不受影响。请稍后重试。',
  },
  notFound: {
    title: '没有这一页',
    text: '地址可能写错了，或者内容已经撤下。可以从搜索重新开始。',
  },
  home: {
    title: '让高校的成果，找到企业的难题',
    lead: '科桥是京津冀的技术转移平台：高校发布科研成果，企业说出技术需求，系统逐条说明谁该与谁谈、为什么。',
    searchLabel: '搜索内容',
    searchIn: '搜索范围',
    placeholder: '例如：微流控芯片、电池回收、焊缝检测',
    members: '{research} 家高校院所、{companies} 家企业已入驻，分布在 {cities} 个城市',
    forWhom: '您能在这里做什么',
    register: '注册账号',
    toDesk: '去工作台',
    for: {
      company: '企业：找到能解决问题的人',
      companyText: '说出难题和指标，马上看到哪些成果能解决、匹配程度如何、依据是什么；可以匿名发布。',
      university: '高校院所：让成果被需要的企业看到',
      universityText: '表单填写或整张清单导入，新的强相关需求出现时通知您，意向、洽谈、合同一路可查。',
      broker: '技术经理人与园区：看清哪里卡住了',
      brokerText: '哪些需求没有着落、哪些合作等着推进、成交多少，主要数字都能打开背后的清单。',
    },
    figures: '平台现有',
    achievementCount: '项成果在库',
    needCount: '条需求待解',
    newestAchievements: '最新成果',
    newestNeeds: '最新需求',
    allAchievements: '全部成果',
    allNeeds: '全部需求',
    none: '还没有发布的内容。',
  },
  matches: {
    ofNeed: '匹配的成果',
    ofNeedLead: '按技术相关程度排序，每一分都有依据。',
    ofAchievement: '可能用得上的需求',
    ofAchievementLead: '按技术相关程度排序，每一分都有依据。',
    rank: '第 {rank} 名',
    grade: '匹配程度',
    score: '匹配分',
    composition: '得分构成',
    strongest: '主要依据',
    showAll: '查看全部依据（{count}）',
    showLess: '收起依据',
    legend: '图例',
    showWeak: '再看 {count} 条较弱的匹配',
    hideWeak: '收起较弱的匹配',
    weakTitle: '较弱的匹配',
    wordsOnly: '语义比较暂不可用，这里只比较了文字，排序可能不够准确。',
    noneForNeed: '还没有合适的成果',
    noneForNeedHint:
      '把需求说得更具体，匹配会更准：写清要解决的问题、试过的办法，以及带数值和单位的技术指标。也可以先浏览同领域的成果。',
    noneForAchievement: '还没有合适的需求',
    noneBeforePublication: '成果审核通过、公开之后，才会与需求匹配。',
    noneForAchievementHint: '补充应用场景和关键词，能让企业更容易找到这项成果。也可以先浏览同领域的需求。',
    browseAchievements: '浏览成果',
    browseNeeds: '浏览需求',
    backToAchievements: '全部成果',
    backToNeeds: '全部需求',
  },
  grade: { STRONG: '强相关', FAIR: '较强', WEAK: '弱' },
  rule: {
    words: '文字',
    meaning: '语义',
    field: '领域',
    indicators: '技术指标',
    region: '地区',
    maturity: '成熟度',
    modes: '合作方式',
    money: '价格',
    time: '时间',
    responsiveness: '答复情况',
    limit: '封顶保底',
    other: '其他',
  },
  stage: {
    IN_DEVELOPMENT: '正在研发',
    SAMPLE: '已有样品',
    BENCH_TESTED: '通过小试',
    PILOT_TESTED: '通过中试',
    MASS_PRODUCIBLE: '可以量产',
  },
  transferMode: {
    ASSIGNMENT: '转让',
    EXCLUSIVE_LICENSE: '独占许可',
    SOLE_LICENSE: '排他许可',
    ORDINARY_LICENSE: '普通许可',
    OPEN_LICENSE: '开放许可',
    EQUITY: '作价投资',
    JOINT_DEVELOPMENT: '合作开发',
    SERVICE: '技术服务',
  },
  listField: {
    NEXT_GEN_IT: '新一代信息技术',
    SMART_EQUIPMENT: '智能装备',
    NEW_MATERIALS: '新材料',
    HEALTH: '医药健康',
    ENERGY_SAVING: '节能环保',
    OTHER: '其他',
  },
  needKind: {
    PROBLEM: '技术攻关',
    ACQUISITION: '成果引进',
    JOINT_DEVELOPMENT: '合作开发',
    OPEN_CALL: '揭榜挂帅',
  },
  ...contracts,
  ...exports,
  ...help,
  ...homes,
  ...imports,
  ...interests,
  ...listings,
  ...matching,
  ...members,
  ...mylistings,
  ...organizations,
  ...regionRules,
  ...reports,
  ...reviews,
  ...searches,
  ...searchIndex,
  ...statistics,
}

export type Messages = typeof zh
