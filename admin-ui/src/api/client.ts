import { language } from '@/shared/language'
import createClient from 'openapi-fetch'
import type { components, paths } from './generated/schema'
import { toProblem } from './problem'

type Schemas = components['schemas']
export type AchievementDetail = Schemas['AchievementDetail']
export type AchievementSummary = Schemas['AchievementSummary']
export type Grade = Schemas['Grade']
export type MoneyRange = Schemas['MoneyRange']
export type NeedDetail = Schemas['NeedDetail']
export type NeedSummary = Schemas['NeedSummary']
export type OrganizationReference = Schemas['OrganizationReference']
export type ScoreComponent = Schemas['ScoreComponent']
export type TaxonomyEntry = Schemas['TaxonomyEntry']

export const api = createClient<paths>({ baseUrl: location.origin })

api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', language.value)
  },
})

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

/** The body of a good answer; anything else is thrown as a `Problem`. */
export async function bodyOf<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call
  if (data === undefined) {
    throw toProblem(response.status, error)
  }
  return data
}
