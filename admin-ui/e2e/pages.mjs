// Every page of the members' part: at three widths and in both languages with LOOKS=all, else at the two at which pages
// most often break: the words of English on a phone, and the usual screen of an office.
import { accessible, base, look, open, step, usesMock } from './walk.mjs'

const phone = { width: 390, height: 844 }
const office = { width: 1366, height: 768 }
const large = { width: 1920, height: 1080 }

const looks =
  process.env.LOOKS === 'all'
    ? ['zh', 'en'].flatMap((language) => [phone, office, large].map((viewport) => ({ viewport, language })))
    : [
        { viewport: phone, language: 'en' },
        { viewport: office, language: 'zh' },
      ]

const visitorPages = {
  'sign-in': '/sign-in',
  register: '/register',
  'forgot-password': '/forgot-password',
  'link-useless': '/reset-password',
  'invitation-useless': '/invitation',
  'unsubscribe-useless': '/unsubscribe',
}

const memberPages = {
  desk: '/me',
  profile: '/account',
  password: '/account/password',
  'second-factor': '/account/second-factor',
  sessions: '/account/sessions',
  choices: '/account/notifications',
  data: '/account/data',
  organization: '/organization',
  members: '/organization/members',
  notifications: '/notifications',
  interests: '/interests',
  'interests-answered': '/interests?role=SENT&status=NEGOTIATING',
  contracts: '/contracts',
  'new-contract': '/contracts/new',
  statistics: '/statistics',
  'no-permission': '/operations',
}

const operatorPages = {
  'desk-of-operator': '/me',
  operations: '/operations',
  reviews: '/operations/reviews',
  index: '/operations/index',
  organizations: '/operations/organizations',
  accounts: '/operations/accounts',
  parks: '/operations/parks',
  'new-park': '/operations/parks/new',
  'region-rules': '/operations/region-rules',
  'new-region-rule': '/operations/region-rules/new',
  'region-rule': '/operations/region-rules/1',
  taxonomies: '/operations/taxonomies',
  calendar: '/operations/calendar',
  'calendar-year': '/operations/calendar/2026',
  'new-calendar-year': '/operations/calendar/2031',
  'all-interests': '/operations/interests',
  'whole-board': '/broker-board',
  'all-contracts': '/contracts',
  'counted-contracts': '/statistics/contracts?sellerRegion=110000',
  operators: '/operations/operators',
  audit: '/operations/audit',
  mails: '/operations/mails',
  jobs: '/operations/jobs',
}

/** Pages of which the mock server knows nothing. */
const served = usesMock
  ? { company: {}, operator: {} }
  : {
      company: {
        searches: '/searches',
        'new-search': '/searches/new/achievements',
        marks: '/workspace/marks',
      },
      operator: {
        'match-runs': '/operations/matches',
        gaps: '/gaps/needs',
        'achievement-gaps': '/gaps/achievements',
      },
    }

/** Signs in once for each role and carries the cookies over, so that no rate limit is in the way. */
export async function lookAtPages({ company, operator, park, broker }) {
  const [account] = (await read(operator, '/api/accounts?q=company')).items
  const [waiting] = (await read(operator, '/api/organizations?size=1')).items
  const [review] = (await read(operator, '/api/reviews?size=1')).items
  const match = await aMatchOf(company)
  const { organization } = await read(company, '/api/session')
  const { parks } = await read(park, '/api/session')
  const [achievement] = (await read(company, '/api/achievements')).items
  const { items: interests } = await read(company, '/api/interests?size=100')
  const { cards } = await read(broker, '/api/broker-board')
  const contractPages = await pagesOfContracts(company)
  const states = {
    visitor: undefined,
    company: await company.context().storageState(),
    operator: await operator.context().storageState(),
    park: await park.context().storageState(),
    broker: await broker.context().storageState(),
  }
  const pages = {
    visitor: { ...visitorPages, 'public-profile': `/organizations/${organization.id}` },
    company: {
      ...memberPages,
      ...served.company,
      ...match,
      ...contractPages,
      express: `/interests/new?kind=ACHIEVEMENT&listing=${achievement.id}`,
      ...Object.fromEntries(oneOfEach(interests).map(({ id, status }) => [status, `/interests/${id}`])),
    },
    operator: {
      ...operatorPages,
      ...served.operator,
      'account-page': `/operations/accounts/${account.id}`,
      'organization-page': `/operations/organizations/${waiting.id}`,
      ...(review && { 'review-page': `/operations/reviews/${review.id}` }),
      'park-page': `/operations/parks/${parks[0].code}`,
    },
    park: {
      'desk-of-park': '/me',
      'contracts-of-park': '/contracts',
      'market-statistics': '/statistics?scope=MARKET',
      'park-manage': `/parks/${parks[0].code}/manage`,
      'park-rules': `/parks/${parks[0].code}/rules`,
      'new-park-rule': `/parks/${parks[0].code}/rules/new`,
    },
    broker: {
      'desk-of-broker': '/me',
      board: '/broker-board',
      ...(cards.length > 0 && { mediated: `/interests/${cards[0].interest.id}` }),
    },
  }
  for (const { viewport, language } of looks) {
    for (const role of Object.keys(pages)) {
      await step(`the pages of a ${role} fit ${viewport.width} px in ${language}`, () =>
        lookAs(states[role], pages[role], viewport, language),
      )
    }
  }
}

/** An interest in each state there is, called as its state. */
function oneOfEach(interests) {
  return interests.filter(
    ({ status }, index) => interests.findIndex((one) => one.status === status) === index,
  )
}

/** A contract in each state there is, and the forms that change it. */
async function pagesOfContracts(page) {
  const { items } = await read(page, '/api/contracts?size=100')
  const byState = new Map(items.map(({ id, status }) => [status, `/contracts/${id}`]))
  const forms = { DRAFT: 'edit', SIGNED: 'amend' }
  return Object.fromEntries(
    [...byState].flatMap(([status, path]) => [
      [`contract-${status}`, path],
      ...(forms[status] ? [[`contract-${forms[status]}`, `${path}/${forms[status]}`]] : []),
    ]),
  )
}

async function lookAs(storageState, paths, viewport, language) {
  const page = await open(viewport, storageState)
  await page.addInitScript((chosen) => localStorage.setItem('techbridge.language', chosen), language)
  for (const [name, path] of Object.entries(paths)) {
    await page.goto(base + path)
    await page.locator('main h1').first().waitFor()
    await page.waitForFunction(() => !document.querySelector('.skeletons'))
    await look(page, `${name}-${viewport.width}-${language}`)
    await accessible(page)
  }
  await page.context().close()
}

/** The pages of an own need and of why its best match is the best; none where there is no match. */
async function aMatchOf(page) {
  const { items } = await read(page, '/api/listings?kind=NEED&status=PUBLISHED')
  for (const { id } of items) {
    const [best] = (await read(page, `/api/needs/${id}/matches`)).matches
    if (best) {
      return {
        'need-with-matches': `/needs/${id}`,
        explanation: `/needs/${id}/matches/${best.achievement.id}`,
      }
    }
  }
  return {}
}

async function read(page, path) {
  return (await page.request.get(base + path)).json()
}
