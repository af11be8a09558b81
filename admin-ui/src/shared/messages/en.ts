import { contracts } from './en/contracts'
import { exports } from './en/exports'
import { help } from './en/help'
import { homes } from './en/homes'
import { imports } from './en/imports'
import { interests } from './en/interests'
import { listings } from './en/listings'
import { matching } from './en/matching'
import { members } from './en/members'
import { mylistings } from './en/mylistings'
import { organizations } from './en/organizations'
import { regionRules } from './en/regionRules'
import { reports } from './en/reports'
import { reviews } from './en/reviews'
import { searches } from './en/searches'
import { searchIndex } from './en/searchIndex'
import { statistics } from './en/statistics'
import type { Messages } from './zh'

export const en: Messages = {
  app: {
    name: 'TechBridge',
    latin: '科桥',
    fullName: 'TechBridge · Technology transfer for Beijing, Tianjin and Hebei',
    skipToContent: 'Skip to content',
    mainNavigation: 'Main',
    demonstration: 'Demonstration data: everything here is invented',
    footer: 'Technology transfer for Beijing, Tianjin and Hebei',
    achievements: 'Achievements',
    needs: 'Needs',
  },
  theme: { label: 'Appearance', system: 'As the system', light: 'Light', dark: 'Dark' },
  common: {
    notGiven: 'not given',
    retry: 'Try again',
    loading: 'Loading',
    aside: ' ({text})',
    sentenceGap: ' ',
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
    listSeparator: ', ',
    backHome: 'Back to the home page',
    pages: 'Pages',
    previousPage: 'Previous',
    nextPage: 'Next',
    pageOf: 'Page {page} of {pages}',
  },
  failure: {
    pageMissing: 'This page did not load',
    partMissing: 'This part did not load',
    pageMissingHint:
      'The connection may have broken, or the platform has just been updated. Load it again to go on; save or copy first what you have typed on this page.',
    reload: 'Load again',
    title: 'This could not be loaded',
    network: 'The server cannot be reached. Check your connection and try again.',
    server: 'Something went wrong on the server. Please try again later.',
    tryAgainIn: 'Please try again in {left}.',
    tryAgainNow: 'You can try again now.',
    minutes: '{minutes} min {seconds} s',
    seconds: '{seconds} s',
    searchAway: 'Search is away for the moment',
    searchAwayHint: 'The search service is coming back; what is published is safe. Please try again later.',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address may be wrong, or the listing was withdrawn. You can start again from the search.',
  },
  home: {
    title: 'Where research meets the problems of industry',
    lead: 'TechBridge is the technology-transfer marketplace of Beijing, Tianjin and Hebei: universities publish achievements, companies state needs, and every match says who should talk to whom, and why.',
    searchLabel: 'Search for',
    searchIn: 'Search in',
    placeholder: 'e.g. battery recycling',
    members: '{research} universities and institutes and {companies} companies in {cities} cities take part',
    forWhom: 'What you can do here',
    register: 'Create an account',
    toDesk: 'Go to my desk',
    for: {
      company: 'Companies: find who can solve it',
      companyText:
        'State the problem and the figures to reach, and see at once which achievements could solve it, how well, and why. A need can keep its company unnamed.',
      university: 'Universities: be found by those who need it',
      universityText:
        'Fill in a form or import a whole list. You are told of new needs that match strongly, and follow each interest to the contract.',
      broker: 'Brokers and parks: see where it gets stuck',
      brokerText:
        'Which needs have no answer, which deals wait, what has been signed: the main figures open the list behind them.',
    },
    figures: 'On the platform now',
    achievementCount: 'achievements on offer',
    needCount: 'needs to be met',
    newestAchievements: 'Newest achievements',
    newestNeeds: 'Newest needs',
    allAchievements: 'All achievements',
    allNeeds: 'All needs',
    none: 'Nothing has been published yet.',
  },
  matches: {
    ofNeed: 'Matching achievements',
    ofNeedLead: 'By grade, then by score; every point has its reason.',
    ofAchievement: 'Needs it could answer',
    ofAchievementLead: 'By grade, then by score; every point has its reason.',
    rank: 'Rank {rank}',
    grade: 'Grade',
    score: 'Match score',
    composition: 'How the score is made up',
    strongest: 'Main reasons',
    showAll: 'Show all reasons ({count})',
    showLess: 'Show fewer reasons',
    legend: 'Legend',
    showWeak: 'Show weaker matches ({count})',
    hideWeak: 'Hide weaker matches',
    weakTitle: 'Weaker matches',
    wordsOnly: 'Meaning could not be compared: only words were, so the order may be less accurate.',
    noneForNeed: 'No suitable achievement yet',
    noneForNeedHint:
      'The more precise the need, the better the matches: say what the problem is, what was tried, and which indicators must be reached, with numbers and units. Or browse the achievements of the same field.',
    noneForAchievement: 'No suitable need yet',
    noneBeforePublication: 'An achievement is matched with needs once it is approved and published.',
    noneForAchievementHint:
      'Applications and keywords help companies find this achievement. Or browse the needs of the same field.',
    browseAchievements: 'Browse achievements',
    browseNeeds: 'Browse needs',
    backToAchievements: 'All achievements',
    backToNeeds: 'All needs',
  },
  grade: { STRONG: 'Strong', FAIR: 'Fair', WEAK: 'Weak' },
  rule: {
    words: 'Words',
    meaning: 'Meaning',
    field: 'Field',
    indicators: 'Indicators',
    region: 'Region',
    maturity: 'Maturity',
    modes: 'Ways of working',
    money: 'Price',
    time: 'Time',
    responsiveness: 'Responsiveness',
    limit: 'Limit',
    other: 'Other',
  },
  stage: {
    IN_DEVELOPMENT: 'In development',
    SAMPLE: 'Sample exists',
    BENCH_TESTED: 'Bench tested',
    PILOT_TESTED: 'Pilot tested',
    MASS_PRODUCIBLE: 'Ready for series production',
  },
  transferMode: {
    ASSIGNMENT: 'Assignment',
    EXCLUSIVE_LICENSE: 'Exclusive licence',
    SOLE_LICENSE: 'Sole licence',
    ORDINARY_LICENSE: 'Ordinary licence',
    OPEN_LICENSE: 'Open licence',
    EQUITY: 'Equity contribution',
    JOINT_DEVELOPMENT: 'Joint development',
    SERVICE: 'Technical service',
  },
  listField: {
    NEXT_GEN_IT: 'Next-generation IT',
    SMART_EQUIPMENT: 'Smart equipment',
    NEW_MATERIALS: 'New materials',
    HEALTH: 'Medicine and health',
    ENERGY_SAVING: 'Energy saving and environment',
    OTHER: 'Other',
  },
  needKind: {
    PROBLEM: 'Technical problem',
    ACQUISITION: 'Acquisition of results',
    JOINT_DEVELOPMENT: 'Joint development',
    OPEN_CALL: 'Open call',
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
