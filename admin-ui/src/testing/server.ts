import { http, HttpResponse, type JsonBodyType } from 'msw'
import { setupServer } from 'msw/node'
import { aNeed, anAchievement, matchesOfNeed, pageOf, taxonomies } from './fixtures'
import { contractsOf } from './contracts'
import { listingsOf } from './listings'
import { listOf, passwordRules, visitor } from './members'

export const server = setupServer(
  answering('/api/status', {
    mode: 'local',
    demonstrationData: true,
    searchAvailable: true,
    meaningUsed: true,
  }),
  answering('/api/session', visitor),
  answering('/api/password-rules', passwordRules),
  answering('/api/taxonomies', taxonomies),
  answering('/api/reviews', listOf()),
  answering('/api/operations/index', { available: true, kinds: [] }),
  answering('/api/operations/jobs', listOf()),
  answering('/api/operations/mails/health', { waiting: 0, failed: 0 }),
  answering('/api/operations/match-runs', {
    ...listOf(),
    lists: 0,
    needs: 0,
    queue: { waiting: 0, failing: 0 },
  }),
  answering('/api/achievements', pageOf(anAchievement())),
  answering('/api/achievements/suggestions', { suggestions: [] }),
  answering('/api/achievements/a1', anAchievement()),
  answering('/api/achievements/a1/similar', { items: [] }),
  answering('/api/achievements/a1/matches', { ...matchesOfNeed(), achievementId: 'a1', matches: [] }),
  answering('/api/organizations/figures', { research: 14, companies: 30, cities: 9 }),
  answering('/api/interests', listOf()),
  answering('/api/interests/counts', { counts: [] }),
  answering('/api/new-matches', listOf()),
  answering('/api/contracts', contractsOf()),
  answering('/api/contracts/doubles', []),
  answering('/api/broker-board', { cards: [], requests: [], workload: [] }),
  answering('/api/listings', listingsOf()),
  answering('/api/imports', listOf()),
  answering('/api/needs', pageOf(aNeed())),
  answering('/api/needs/suggestions', { suggestions: [] }),
  answering('/api/needs/n1', aNeed()),
  answering('/api/needs/n1/similar', { items: [] }),
  answering('/api/needs/n1/matches', matchesOfNeed()),
)

export function answering(path: string, body: JsonBodyType) {
  return http.get(`*${path}`, () => HttpResponse.json(body))
}

export function failing(path: string, status: number, type = 'about:blank', detail?: string) {
  return http.get(`*${path}`, () =>
    HttpResponse.json(
      { type, title: 'Failed', status, detail },
      { status, headers: { 'content-type': 'application/problem+json' } },
    ),
  )
}

/** Keeps the bodies of what is sent to a path. */
export function recording(
  method: 'post' | 'put' | 'delete',
  path: string,
  body?: JsonBodyType,
  status = 200,
) {
  const sent: unknown[] = []
  server.use(
    http[method](`*${path}`, async ({ request }) => {
      sent.push(await request.json().catch(() => undefined))
      return body === undefined
        ? new HttpResponse(null, { status: 204 })
        : HttpResponse.json(body, { status })
    }),
  )
  return sent
}

export function refusing(
  method: 'post' | 'put' | 'delete' | 'get',
  path: string,
  status: number,
  problem: { type?: string; detail?: string; errors?: { field: string; message: string }[] } = {},
  headers: Record<string, string> = {},
) {
  return http[method](`*${path}`, () =>
    HttpResponse.json({ type: 'about:blank', title: 'Refused', status, ...problem }, { status, headers }),
  )
}
