// Every page there is, by who opens it: the walks look at them, and the pictures are taken of them.
import { base, unknownAddress, usesMock } from './walk.mjs'

const visitorPages = {
  home: '/',
  achievements: '/achievements',
  needs: '/needs',
  empty: '/achievements?q=qqqqqzzzzz',
  404: unknownAddress,
  help: '/help/university',
  'sign-in': '/sign-in',
  register: '/register',
  'forgot-password': '/forgot-password',
  'link-useless': '/reset-password',
  'invitation-useless': '/invitation',
  'unsubscribe-useless': '/unsubscribe',
}

const companyPages = {
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
  'need-of-company': '/workspace/needs/new/edit',
  'no-permission': '/operations',
}

const universityPages = {
  'desk-of-university': '/me',
  'my-achievements': '/workspace/achievements',
  'my-needs': '/workspace/needs',
  'new-achievement': '/workspace/achievements/new/edit',
  'new-need': '/workspace/needs/new/edit',
  imports: '/workspace/imports',
  'new-import': '/workspace/imports/new',
  'new-contract-import': '/workspace/imports/new?kind=CONTRACT',
  statistics: '/statistics',
  funnel: '/statistics/funnel',
  'funnel-listings': '/statistics/funnel/listings?listing=ACHIEVEMENT&step=PUBLISHED&reached=true',
  'stale-listings': '/statistics/stale/listings?kind=ACHIEVEMENT&what=UNCONFIRMED',
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
  'whole-statistics': '/statistics',
  'whole-funnel': '/statistics/funnel',
  operators: '/operations/operators',
  audit: '/operations/audit',
  mails: '/operations/mails',
  jobs: '/operations/jobs',
}

/** Pages of which the mock server knows nothing. */
const served = usesMock
  ? { company: {}, university: {}, operator: {}, park: {} }
  : {
      company: {
        searches: '/searches',
        'new-search': '/searches/new/achievements',
        marks: '/workspace/marks',
      },
      university: { reports: '/statistics/reports' },
      park: { 'reports-of-park': '/statistics/reports' },
      operator: {
        'match-runs': '/operations/matches',
        gaps: '/gaps/needs',
        'achievement-gaps': '/gaps/achievements',
      },
    }

/** The pages of each role, their names with their addresses; the ones of single things as somebody's window finds them. */
export async function pagesOf({ company, university, operator, park, broker }) {
  const { organization } = await read(company, '/api/session')
  const { parks } = await read(park, '/api/session')
  const [achievement] = (await read(company, '/api/achievements')).items
  const [need] = (await read(company, '/api/needs')).items
  const [account] = (await read(operator, '/api/accounts?q=company')).items
  const [waiting] = (await read(operator, '/api/organizations?size=1')).items
  const [review] = (await read(operator, '/api/reviews?size=1')).items
  const { items: interests } = await read(company, '/api/interests?size=100')
  const { cards } = await read(broker, '/api/broker-board')
  return {
    visitor: {
      ...visitorPages,
      achievement: `/achievements/${achievement.id}`,
      need: `/needs/${need.id}`,
      'public-profile': `/organizations/${organization.id}`,
    },
    company: {
      ...companyPages,
      ...served.company,
      ...(!usesMock && (await pagesOfMatch(company))),
      ...(await pagesOfContracts(company)),
      express: `/interests/new?kind=ACHIEVEMENT&listing=${achievement.id}`,
      ...Object.fromEntries(oneOfEach(interests).map(({ id, status }) => [status, `/interests/${id}`])),
    },
    university: {
      ...universityPages,
      ...served.university,
      ...(!usesMock &&
        (await pageOfFirst(university, '/api/statistics/reports', 'report', '/statistics/reports/'))),
      ...(await pageOfFirst(university, '/api/imports', 'import', '/workspace/imports/')),
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
      'statistics-of-park': '/statistics',
      'market-statistics': '/statistics?scope=MARKET',
      ...served.park,
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

/** The pages of an own need and of why its best match is the best; none where there is no match. */
async function pagesOfMatch(page) {
  const { items } = await read(page, '/api/listings?kind=NEED&status=PUBLISHED')
  for (const { id } of items) {
    const [best, second] = (await read(page, `/api/needs/${id}/matches`)).matches
    if (best) {
      return {
        'need-with-matches': `/needs/${id}`,
        explanation: `/needs/${id}/matches/${best.achievement.id}`,
        comparison: `/needs/${id}/compare?with=${best.achievement.id}${second ? `,${second.achievement.id}` : ''}`,
        'nothing-to-compare': `/needs/${id}/compare`,
      }
    }
  }
  return {}
}

/** The page of the first of a list, if it has any. */
async function pageOfFirst(page, list, name, path) {
  const [first] = (await read(page, `${list}?size=1`)).items
  return first ? { [name]: path + first.id } : {}
}

async function read(page, path) {
  return (await page.request.get(base + path)).json()
}
