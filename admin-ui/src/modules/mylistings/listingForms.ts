import type { AchievementContent, NeedContent } from '@/api/client'
import * as fields from './contentFields'
import type { FieldOf, Mistake } from './contentFields'

/** A field for everything that a listing can say, and for its contact. */
type FormOf<Content> = Record<keyof Content | 'contact', object>

export const achievementForm = {
  title: fields.title,
  inventors: fields.several(),
  summary: fields.text(fields.longestSummary),
  description: fields.text(),
  keywords: fields.several(),
  field: fields.text(),
  listField: fields.choice<NonNullable<AchievementContent['listField']>>(),
  industries: fields.several(),
  indicators: fields.indicators,
  advantages: fields.text(),
  applications: fields.text(),
  nature: fields.choice<NonNullable<AchievementContent['nature']>>(),
  stage: fields.choice<NonNullable<AchievementContent['stage']>>(),
  trl: fields.level,
  trlEvidence: fields.text(),
  level: fields.choice<NonNullable<AchievementContent['level']>>(),
  intellectualProperty: fields.properties,
  transferModes: fields.several<AchievementContent['transferModes'][number]>(),
  tryBeforePay: fields.perhaps,
  price: fields.moneyRange,
  pricing: fields.choice<NonNullable<AchievementContent['pricing']>>(),
  publicNotice: fields.publicNotice,
  wants: fields.several<AchievementContent['wants'][number]>(),
  allowedRegions: fields.several(),
  visibility: fields.always<AchievementContent['visibility']>('PUBLIC'),
  confidential: fields.text(),
  attachments: fields.several(),
  contact: fields.contact,
} satisfies FormOf<AchievementContent>

export const needForm = {
  title: fields.title,
  kind: fields.choice<NonNullable<NeedContent['kind']>>(),
  field: fields.text(),
  listField: fields.choice<NonNullable<NeedContent['listField']>>(),
  industries: fields.several(),
  keywords: fields.several(),
  problem: fields.text(),
  tried: fields.text(),
  basis: fields.text(),
  indicators: fields.indicators,
  deadline: fields.text(),
  budget: fields.moneyRange,
  rewardFen: fields.amount,
  conditions: fields.text(),
  transferModes: fields.several<NeedContent['transferModes'][number]>(),
  minTrl: fields.level,
  preferredRegions: fields.several(),
  excludedRegions: fields.several(),
  ownership: fields.choice<NonNullable<NeedContent['ownership']>>(),
  wantsBroker: fields.yesOrNo,
  anonymous: fields.yesOrNo,
  visibility: fields.always<NeedContent['visibility']>('PUBLIC'),
  attachments: fields.several(),
  contact: fields.contact,
} satisfies FormOf<NeedContent>

type Form = typeof achievementForm | typeof needForm
export type ValuesOf<F extends Form> = {
  -readonly [Name in keyof F]: F[Name] extends { read: (stored: never) => infer Typed } ? Typed : never
}
export type AchievementValues = ValuesOf<typeof achievementForm>
export type NeedValues = ValuesOf<typeof needForm>

/** The content and the contact of a listing, side by side. */
export type Stored = Record<string, unknown>

export interface Written {
  stored: Stored
  /** By field: why it cannot be saved as it was typed. */
  mistakes: Record<string, Mistake>
}

type AnyField = FieldOf<unknown, unknown>

export function read<F extends Form>(form: F, stored: Stored): ValuesOf<F> {
  return Object.fromEntries(
    Object.entries(form).map(([name, field]) => [name, (field as AnyField).read(stored[name])]),
  ) as ValuesOf<F>
}

/** What can be saved of what was typed; a field that cannot keeps the value it had. */
export function write<F extends Form>(form: F, values: ValuesOf<F>, before: Stored): Written {
  const written: Written = { stored: {}, mistakes: {} }
  for (const [name, field] of Object.entries(form)) {
    const { stored, mistake } = (field as AnyField).write(values[name as keyof ValuesOf<F>])
    if (mistake) written.mistakes[name] = mistake
    const value = mistake ? before[name] : stored
    if (value !== undefined) written.stored[name] = value
  }
  return written
}
