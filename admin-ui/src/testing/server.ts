import { http, HttpResponse, type JsonBodyType } from 'msw'
import { setupServer } from 'msw/node'
import { aNeed, anAchievement, matchesOfNeed, pageOf, taxonomies } from './fixtures'

export const server = setupServer(
  answering('/api/status', {
    mode: 'local',
    demonstrationData: true,
    searchAvailable: true,
    meaningUsed: true,
  }),
  answering('/api/taxonomies', taxonomies),
  answering('/api/achievements', pageOf(anAchievement())),
  answering('/api/achievements/a1', anAchievement()),
  answering('/api/achievements/a1/matches', { ...matchesOfNeed(), achievementId: 'a1', matches: [] }),
  answering('/api/needs', pageOf(aNeed())),
  answering('/api/needs/n1', aNeed()),
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
