// Serves the built console with invented listings, so that the pages can be looked at before the application runs:
// npm run build && npm run mock
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { achievements, needs } from './mock-data.mjs'
import { createMembers } from './mock-members.mjs'
import { markRoutes } from './mock-marks.mjs'
import { matchesOf, matchesOfAchievement } from './mock-matching.mjs'
import { lists, searchRoutes } from './mock-search.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const site = join(here, '../target/classes/static')
const taxonomies = join(here, '../../marketplace-api/src/main/resources/taxonomies')

export const contentPolicy =
  "default-src 'self'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'"

const types = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.svg': 'image/svg+xml' }

const calculated = {
  calculatedAt: '2026-11-20T09:30:00+08:00',
  weightsVersion: 'mock',
  rulesVersion: 'mock',
  meaningUsed: true,
  kept: true,
  own: false,
  dismissed: [],
}

const routes = [
  ...markRoutes,
  [
    /^\/api\/status$/,
    () => ({ mode: 'local', demonstrationData: true, searchAvailable: true, meaningUsed: true }),
  ],
  [
    /^\/api\/taxonomies$/,
    async (_, { world }) => ({
      fields: relabelled(await taxonomy('fields'), world),
      regions: relabelled(await taxonomy('regions'), world),
      industries: relabelled(world.industries, world),
      parks: world.parks,
    }),
  ],
  ...searchRoutes,
  [
    /^\/api\/needs\/([^/]+)\/matches$/,
    ([, id], { english, query, world }) => {
      const need = one(lists.needs, id) ?? ownNeed(world, id)
      return (
        need && {
          needId: id,
          ...calculated,
          brokerAsked: false,
          matches: matchesOf(need, achievements, english).slice(0, query.get('limit') ?? 50),
        }
      )
    },
  ],
  [
    /^\/api\/achievements\/([^/]+)\/matches$/,
    ([, id], { english }) => {
      const achievement = one(lists.achievements, id)
      return (
        achievement && {
          achievementId: id,
          ...calculated,
          matches: matchesOfAchievement(achievement, needs, english),
        }
      )
    },
  ],
]

export function startMock(port = 0) {
  const members = createMembers()
  const server = createServer((request, response) => {
    answer(request, response, members).catch((error) => {
      console.error(error)
      response.writeHead(500).end(String(error))
    })
  })
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)))
}

async function answer(request, response, members) {
  const url = new URL(request.url, 'http://localhost')
  response.setHeader('Content-Security-Policy', contentPolicy)
  if (!url.pathname.startsWith('/api/')) {
    return sendFile(url.pathname, response)
  }
  const answered = await members.answer(request, url)
  if (answered?.file) {
    const { name, type, content } = answered.file
    response.writeHead(200, {
      ...answered.headers,
      'Content-Type': type,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    })
    return response.end(content)
  }
  if (answered) {
    const type = answered.status < 400 ? 'application/json' : 'application/problem+json'
    return send(response, answered.status, type, answered.body, answered.headers)
  }
  const english = request.headers['accept-language'] === 'en'
  const found = routes.find(([pattern]) => pattern.test(url.pathname))
  const body = await found?.[1](url.pathname.match(found[0]), {
    query: url.searchParams,
    english,
    world: members.world,
    account: members.callerOf(request),
  })
  if (!body) {
    return send(response, 404, 'application/problem+json', {
      type: '/problems/not-found',
      title: 'Not found',
      status: 404,
    })
  }
  send(response, 200, 'application/json', body)
}

function send(response, status, type, body, headers = {}) {
  response.writeHead(status, { 'Content-Type': type, ...headers })
  response.end(status === 204 || body === undefined ? undefined : JSON.stringify(body))
}

function relabelled(entries, { labels }) {
  return entries.map((entry) => ({ ...entry, ...labels.get(entry.code) }))
}

async function sendFile(path, response) {
  const file = extname(path) ? normalize(path) : '/index.html' // every route of the console opens directly
  const content = await readFile(join(site, file)).catch(() => undefined)
  response.writeHead(content ? 200 : 404, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
  })
  response.end(content)
}

/** What members publish is in no search list, but has matches. */
function ownNeed({ listings }, id) {
  const own = listings?.find((listing) => listing.id === id && listing.kind === 'NEED')
  return own && { id, region: '120000', ...own.content }
}

function one(listings, id) {
  return listings.find((listing) => listing.id === id)
}

async function taxonomy(name) {
  const [, ...rows] = (await readFile(join(taxonomies, `${name}.csv`), 'utf8')).trim().split('\n')
  return rows.map((row) => {
    const [code, parentCode, labelZh, labelEn] = row
      .match(/("[^"]*"|[^,]+)/g)
      .map((cell) => cell.replaceAll('"', ''))
    return { code, labelZh, labelEn, ...(parentCode !== 'NULL' && { parentCode }) }
  })
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const server = await startMock(Number(process.env.PORT ?? 8081))
  console.log(`The console with invented data: http://127.0.0.1:${server.address().port}`)
}
