import { language } from '@/shared/language'
import createClient from 'openapi-fetch'
import type { components, paths } from './generated/schema'
import { toProblem } from './problem'
import { fetchInSession } from './renewal'

export type Schemas = components['schemas']
export type AchievementDetail = Schemas['AchievementDetail']
export type AchievementSummary = Schemas['AchievementSummary']
export type Grade = Schemas['Grade']
export type MoneyRange = Schemas['MoneyRange']
export type NeedDetail = Schemas['NeedDetail']
export type NeedSummary = Schemas['NeedSummary']
export type OrganizationReference = Schemas['OrganizationReference']
export type ScoreComponent = Schemas['ScoreComponent']
export type TaxonomyEntry = Schemas['TaxonomyEntry']
export type AchievementContent = Schemas['AchievementContent']
export type AchievementDraft = Schemas['AchievementDraft']
export type NeedContent = Schemas['NeedContent']
export type NeedDraft = Schemas['NeedDraft']
export type ListingSummary = Schemas['ListedListing']
export type ListingKind = ListingSummary['kind']
export type ListingStatus = ListingSummary['status']
export type PendingStatus = NonNullable<ListingSummary['pendingStatus']>
export type ListingAct = ListingSummary['acts'][number]
export type Attachment = Schemas['Attachment']
export type Change = Schemas['Change']
export type Contact = NonNullable<AchievementDraft['contact']>
export type Duplicate = Schemas['Duplicate']
export type Indicator = AchievementContent['indicators'][number]
export type IntellectualProperty = AchievementContent['intellectualProperty'][number]
export type SubmissionCheck = Schemas['SubmissionCheck']
export type Import = Schemas['ImportDetail']
export type ListKind = Import['kind']
export type ImportSummary = Import | Schemas['ImportSummary']
export type ImportOutcome = Schemas['ImportRow']['outcome']
export type ImportRow = Schemas['ImportRow']
export type Account = Schemas['OwnAccount']
export type AccountSummary = Schemas['ListedAccount']
export type AuditEntry = Schemas['AuditEntry']
export type Invitation = Schemas['Invitation']
export type InvitationPreview = Schemas['InvitationPreview']
export type Member = Schemas['Member']
export type MemberRole = Schemas['MemberRole']
export type Notification = Schemas['Notification']
export type Organization = Schemas['Organization']
export type OrganizationRequest = Schemas['OrganizationRequest']
export type OrganizationStatus = Schemas['OrganizationStatus']
export type OrganizationSummary = Schemas['ListedOrganization']
export type Park = Schemas['Park']
export type PasswordRules = Schemas['PasswordRules']
export type Role = Schemas['Role']
export type Session = Schemas['Session']

export const api = createClient<paths>({ baseUrl: location.origin, fetch: fetchInSession })

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
    throw toProblem(response, error)
  }
  return data
}

/** For answers without a body. */
export async function done(call: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await call
  if (!response.ok) {
    throw toProblem(response, error)
  }
}

/** A resource together with the version that a change of it must name. */
export interface Versioned<T> {
  value: T
  etag: string
}

export async function versioned<T>(call: Promise<Answer<T>>): Promise<Versioned<T>> {
  const { response } = await call
  return { value: await bodyOf(call), etag: response.headers.get('ETag') ?? '*' }
}

export function ifMatch(etag: string) {
  return { 'If-Match': etag }
}
