import type { FieldErrors } from '@/shared/form/useForm'
import type { RegionRule, RuleKind, RuleRequest } from './useRegionRules'

/** What the form of a rule holds; what was not chosen is an empty text. */
export interface RuleValues {
  park: string
  kind: RuleKind
  nameZh: string
  nameEn: string
  fromRegions: string[]
  fromParks: string[]
  toRegions: string[]
  toParks: string[]
  fields: string[]
  points: string
  validFrom: string
  validTo: string
  priority: string
  enabled: boolean
}

export const kinds: RuleKind[] = ['BOOST', 'PRIORITY_FIELD', 'PROXIMITY', 'RESTRICT']

export function newRule(park = ''): RuleValues {
  return {
    park,
    kind: park ? 'PRIORITY_FIELD' : 'BOOST',
    nameZh: '',
    nameEn: '',
    fromRegions: [],
    fromParks: [],
    toRegions: [],
    toParks: [],
    fields: [],
    points: '2',
    validFrom: '',
    validTo: '',
    priority: '0',
    enabled: true,
  }
}

export function ruleValues({ park, content }: RegionRule): RuleValues {
  return {
    ...content,
    park: park ?? '',
    fromRegions: [...content.fromRegions],
    fromParks: [...content.fromParks],
    toRegions: [...content.toRegions],
    toParks: [...content.toParks],
    fields: [...content.fields],
    points: content.points ? String(content.points) : '',
    validFrom: content.validFrom ?? '',
    validTo: content.validTo ?? '',
    priority: String(content.priority),
  }
}

/** What was chosen for another kind before stays in the form but is not sent. */
export function ruleRequest(values: RuleValues): RuleRequest {
  const { kind, park, validFrom, validTo } = values
  return {
    ...(park && { park }),
    kind,
    nameZh: values.nameZh.trim(),
    nameEn: values.nameEn.trim(),
    fromRegions: values.fromRegions,
    fromParks: values.fromParks,
    toRegions: park ? [] : values.toRegions,
    toParks: park ? [] : values.toParks,
    fields: kind === 'PRIORITY_FIELD' ? values.fields : [],
    ...(givesPoints(kind) && values.points !== '' && { points: Number(values.points) }),
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    priority: Number(values.priority) || 0,
    enabled: values.enabled,
  }
}

export function givesPoints(kind: RuleKind) {
  return kind !== 'RESTRICT'
}

export function checkRule(values: RuleValues, t: (key: string) => string): FieldErrors<RuleValues> {
  const missing = (['nameZh', 'nameEn'] as const).filter((name) => !values[name].trim())
  const needsFrom = values.kind === 'BOOST' || values.kind === 'RESTRICT'
  const isAnywhere = values.fromRegions.length + values.fromParks.length === 0
  const needsPoints = values.kind === 'BOOST' || values.kind === 'PRIORITY_FIELD'
  return {
    ...Object.fromEntries(missing.map((name) => [name, t('form.required')])),
    ...(needsFrom && isAnywhere && { fromRegions: t('regionRules.fromNeeded') }),
    ...(values.kind === 'PRIORITY_FIELD' &&
      !values.fields.length && { fields: t('regionRules.fieldsNeeded') }),
    ...(needsPoints && !Number(values.points) && { points: t('regionRules.pointsNeeded') }),
    ...(values.validFrom &&
      values.validTo &&
      values.validTo < values.validFrom && { validTo: t('regionRules.daysWrong') }),
  }
}
