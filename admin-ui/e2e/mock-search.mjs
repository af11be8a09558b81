// The public search over the invented listings: facets, highlights, suggestions, pages by cursor.
import { achievements, needs } from './mock-data.mjs'

const wan = 1_000_000
const nothing = {
  inventors: [],
  keywords: [],
  industries: [],
  indicators: [],
  intellectualProperty: [],
  transferModes: [],
  wants: [],
  allowedRegions: [],
  preferredRegions: [],
  excludedRegions: [],
  visibility: 'PUBLIC',
  attachments: [],
  wantsBroker: false,
  anonymous: false,
  hasConfidentialPart: false,
  own: false,
  status: 'PUBLISHED',
}

/** Enough of them to turn pages: the same again, a little older. */
const archive = Array.from({ length: 40 }, (_, index) => {
  const model = achievements[index % achievements.length]
  const day = new Date(Date.parse('2026-10-10') - index * 86_400_000).toISOString().slice(0, 10)
  return { ...model, id: `b${index}`, title: `${model.title}（第 ${index + 2} 代）`, publishedOn: day }
})

export const lists = {
  achievements: [...achievements, ...archive].map((one) => ({ ...nothing, ...one })),
  needs: needs.map((one) => ({ ...nothing, region: one.organization?.region, ...one })),
}

const top = (code) => code?.split('.')[0]
const province = (code) => (code ? `${code.slice(0, 2)}0000` : undefined)
const regionOf = ({ organization, region }) => organization?.region ?? region
const moneyOf = ({ price, budget }) => price ?? budget

const buckets = [
  ['UNDER_100K', 0, 10 * wan],
  ['FROM_100K', 10 * wan, 50 * wan],
  ['FROM_500K', 50 * wan, 100 * wan],
  ['FROM_1M', 100 * wan, 500 * wan],
  ['OVER_5M', 500 * wan, Infinity],
]

function bucketsOf(range) {
  if (!range) return []
  const { minFen = 0, maxFen = range.negotiable ? -1 : Infinity } = range
  const hit = buckets.filter(([, from, to]) => minFen < to && maxFen >= from).map(([name]) => name)
  return range.negotiable ? [...hit, 'NEGOTIABLE'] : hit
}

/** The values by which each facet knows a listing; fields and regions on both levels. */
const facets = {
  field: ({ field }) => (field ? [top(field), field] : []),
  listField: ({ listField }) => [listField],
  region: (one) => [province(regionOf(one)), regionOf(one)],
  park: ({ park }) => [park],
  stage: ({ stage }) => [stage],
  kind: ({ kind }) => [kind],
  trl: ({ trl, minTrl }) => [trl ?? minTrl].filter(Boolean).map(String),
  mode: ({ transferModes }) => transferModes,
  price: (one) => bucketsOf(moneyOf(one)),
  owner: ({ organization }) => [organization?.id],
}

const valuesOf = (name, one) => [...new Set(facets[name](one).filter(Boolean))]

function fits(one, query, except) {
  const words = query.get('q') ?? ''
  const level = one.trl ?? one.minTrl
  return (
    textOf(one).includes(words) &&
    (except === 'trl' || !query.get('trlFrom') || level >= Number(query.get('trlFrom'))) &&
    (except === 'trl' || !query.get('trlTo') || level <= Number(query.get('trlTo'))) &&
    Object.keys(facets).every((name) => {
      const wanted = query.getAll(name)
      return (
        name === except || wanted.length === 0 || valuesOf(name, one).some((value) => wanted.includes(value))
      )
    })
  )
}

const textOf = ({ title, summary, problem }) => `${title}\n${summary ?? problem ?? ''}`

function count(name, listings, query) {
  const counts = new Map()
  for (const one of listings.filter((candidate) => fits(candidate, query, name))) {
    for (const value of valuesOf(name, one)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const labels = new Map(listings.map(({ organization }) => [organization?.id, organization?.name]))
  const values = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([value, hits]) => ({ value, count: hits, ...(name === 'owner' && { label: labels.get(value) }) }))
  return { name, values }
}

function segments(text, words) {
  const at = words ? text.indexOf(words) : -1
  if (at < 0) return [{ text, marked: false }]
  return [
    { text: text.slice(0, at), marked: false },
    { text: words, marked: true },
    { text: text.slice(at + words.length), marked: false },
  ].filter((segment) => segment.text)
}

const orders = {
  DATE: (a, b) => b.publishedOn.localeCompare(a.publishedOn),
  TRL: (a, b) => (b.trl ?? b.minTrl ?? 0) - (a.trl ?? a.minTrl ?? 0),
}

function search(listings, query) {
  const found = listings.filter((one) => fits(one, query))
  const order = orders[query.get('sort') ?? (query.get('q') ? '' : 'DATE')]
  const sorted = order ? found.toSorted(order) : found
  const [start, size] = [Number(query.get('cursor') ?? 0), Number(query.get('size') ?? 20)]
  const items = sorted.slice(start, start + size)
  const words = query.get('q')
  return {
    items,
    total: found.length,
    totalExact: true,
    ...(start + size < found.length && { nextCursor: String(start + size) }),
    facets: Object.keys(facets).map((name) => count(name, listings, query)),
    highlights: words
      ? items.map(({ id, title, summary, problem }) => ({
          id,
          title: segments(title, words),
          excerpt: segments(summary ?? problem ?? '', words),
        }))
      : [],
  }
}

function suggest(listings, query) {
  const q = query.get('q')
  const keywords = [...new Set(listings.flatMap((one) => one.keywords))].filter((word) => word.includes(q))
  const titles = listings.filter(({ title }) => title.includes(q))
  const owners = new Map(
    listings.flatMap(({ organization }) => (organization ? [[organization.id, organization.name]] : [])),
  )
  return {
    suggestions: [
      ...keywords.slice(0, 3).map((text) => ({ text, kind: 'KEYWORD' })),
      ...titles.slice(0, 4).map(({ id, title }) => ({ text: title, kind: 'TITLE', id })),
      ...[...owners]
        .filter(([, name]) => name.includes(q))
        .slice(0, 2)
        .map(([id, text]) => ({ text, kind: 'OWNER', id })),
    ],
  }
}

/** Contacts are for those who have signed in, half hidden. */
function open(listings, id, account) {
  const found = listings.find((one) => one.id === id)
  if (!found) return undefined
  const { contact, ...open } = found
  return { ...open, ...(account && { contact }) }
}

function similar(listings, id) {
  const one = listings.find((candidate) => candidate.id === id)
  const items = listings
    .filter((other) => other.id !== id && top(other.field) === top(one?.field))
    .slice(0, 6)
  return { items }
}

function routesOf(name) {
  const listings = lists[name]
  const at = (rest) => new RegExp(`^/api/${name}${rest}$`)
  return [
    [at(''), (_, { query }) => search(listings, query)],
    [at('/suggestions'), (_, { query }) => suggest(listings, query)],
    [at('/([^/]+)/similar'), ([, id]) => similar(listings, id)],
    [at('/([^/]+)'), ([, id], { account }) => open(listings, id, account)],
  ]
}

export const searchRoutes = [...routesOf('achievements'), ...routesOf('needs')]
