import type { Organization, OrganizationRequest } from '@/api/client'
import { filled, isEmail } from '@/shared/form/checks'
import type { FieldErrors } from '@/shared/form/useForm'
import { creditCodeError, normalCreditCode } from './creditCode'
import { needsCreditCode } from './vocabulary'

type Texts = Exclude<keyof OrganizationRequest, 'highTech' | 'specialized' | 'kind' | 'size'>

/** An organization as it is typed: what was not given is an empty text. */
export type OrganizationValues = Record<Texts, string> & {
  kind: OrganizationRequest['kind'] | ''
  size: NonNullable<OrganizationRequest['size']> | ''
  highTech: boolean
  specialized: boolean
}

export const noValues: OrganizationValues = {
  name: '',
  nameEn: '',
  kind: '',
  creditCode: '',
  region: '',
  park: '',
  industry: '',
  size: '',
  highTech: false,
  specialized: false,
  contactName: '',
  contactPhone: '',
  contactEmail: '',
  website: '',
  introduction: '',
}

export function toValues(organization: Organization): OrganizationValues {
  const names = Object.keys(noValues) as (keyof OrganizationValues)[]
  return Object.fromEntries(
    names.map((name) => [name, organization[name] ?? noValues[name]]),
  ) as OrganizationValues
}

export function toRequest(values: OrganizationValues): OrganizationRequest {
  const isCompany = values.kind === 'COMPANY'
  return filled({
    ...values,
    creditCode: normalCreditCode(values.creditCode),
    size: isCompany ? values.size : '',
    highTech: isCompany && values.highTech,
    specialized: isCompany && values.specialized,
  }) as OrganizationRequest
}

type TextFields = 'name' | 'kind' | 'region' | 'contactName' | 'creditCode'
type Say = (key: string, named?: Record<string, string | number>) => string

export function checkOrganization(values: OrganizationValues, t: Say): FieldErrors<OrganizationValues> {
  const wanted: TextFields[] = ['name', 'kind', 'region', 'contactName']
  if (needsCreditCode(values.kind)) wanted.push('creditCode')
  const missing = wanted.filter((name) => !values[name].trim())
  const code = values.creditCode.trim() ? creditCodeError(values.creditCode) : undefined
  return {
    ...Object.fromEntries(missing.map((name) => [name, t('form.required')])),
    ...(code && { creditCode: t(...code) }),
    ...(values.contactEmail && !isEmail(values.contactEmail) && { contactEmail: t('form.emailWanted') }),
    ...(values.website &&
      !/^https?:\/\/\S+$/.test(values.website) && { website: t('organization.websiteWanted') }),
  }
}
