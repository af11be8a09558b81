import type { Schemas } from '@/api/client'
import { Problem } from '@/api/problem'
import type { FieldErrors } from '@/shared/form/useForm'
import { filled } from '@/shared/form/checks'
import { toFen } from '@/shared/moneyInput'
import { checkPrice, newPrice, priceRequest, priceValues, type PriceValues } from './contractPrice'
import type {
  AmendmentRequest,
  Contract,
  ContractKind,
  ContractRequest,
  DealSearch,
  PaymentKind,
  PlanSource,
  Side,
  TransferMode,
} from './useContracts'
import { isLicence } from './vocabulary'

export type OrganizationKind = Schemas['OrganizationKind']

/** What can be amended beside the price. */
export interface AmendableValues {
  number: string
  name: string
  transferMode: TransferMode | ''
  licenceEndsOn: string
  intellectualProperty: string
  beginsOn: string
  endsOn: string
}

export interface TermsValues extends AmendableValues {
  kind: ContractKind | ''
  field: string
  planSource: PlanSource | ''
  signedOn: string
  relatedParty: boolean
}

export interface PartyValues {
  ownSide: Side
  /** Whether the other side is a member; anybody else is described. */
  otherIs: 'MEMBER' | 'OUTSIDE'
  otherOrganization: string
  otherName: string
  otherCreditCode: string
  otherKind: OrganizationKind | ''
  otherRegion: string
}

export interface ContractValues extends TermsValues, PartyValues, PriceValues {
  interestId: string
  achievementId: string
  needId: string
}

export interface AmendmentValues extends AmendableValues, PriceValues {
  reason: string
  effectiveOn: string
}

export function newContract(side: Side = 'SELLER'): ContractValues {
  return {
    ownSide: side,
    otherIs: 'OUTSIDE',
    otherOrganization: '',
    otherName: '',
    otherCreditCode: '',
    otherKind: '',
    otherRegion: '',
    number: '',
    name: '',
    kind: '',
    field: '',
    planSource: '',
    transferMode: '',
    licenceEndsOn: '',
    intellectualProperty: '',
    signedOn: '',
    beginsOn: '',
    endsOn: '',
    relatedParty: false,
    ...newPrice(),
    interestId: '',
    achievementId: '',
    needId: '',
  }
}

/** Companies buy what others have found out. */
export function likelySide(kind?: OrganizationKind): Side {
  return kind === 'COMPANY' ? 'BUYER' : 'SELLER'
}

/** What is known already of a contract that comes of something. */
export function requestValues(request: ContractRequest): ContractValues {
  const { ownSide, other, name, kind, field, transferMode, interestId, achievementId, needId } = request
  return {
    ...newContract(ownSide),
    ...(other?.organizationId && { otherIs: 'MEMBER', otherOrganization: other.organizationId }),
    name: name ?? '',
    kind: kind ?? '',
    field: field ?? '',
    transferMode: transferMode ?? '',
    interestId: interestId ?? '',
    achievementId: achievementId ?? '',
    needId: needId ?? '',
  }
}

export function contractValues(contract: Contract): ContractValues {
  const ownSide = contract.recordedBySide
  const other = ownSide === 'SELLER' ? contract.buyer : contract.seller
  return {
    ownSide,
    otherIs: other?.organizationId ? 'MEMBER' : 'OUTSIDE',
    otherOrganization: other?.organizationId ?? '',
    otherName: other?.organizationId ? '' : (other?.name ?? ''),
    otherCreditCode: other?.organizationId ? '' : (other?.creditCode ?? ''),
    otherKind: other?.organizationId ? '' : (other?.kind ?? ''),
    otherRegion: other?.organizationId ? '' : (other?.region ?? ''),
    ...amendableValues(contract),
    kind: contract.kind ?? '',
    field: contract.field ?? '',
    planSource: contract.planSource ?? '',
    signedOn: contract.signedOn ?? '',
    relatedParty: contract.relatedParty,
    ...priceValues(contract),
    interestId: contract.interestId ?? '',
    achievementId: contract.achievement?.id ?? '',
    needId: contract.need?.id ?? '',
  }
}

function amendableValues(contract: Contract): AmendableValues {
  return {
    number: contract.number ?? '',
    name: contract.name,
    transferMode: contract.transferMode ?? '',
    licenceEndsOn: contract.licenceEndsOn ?? '',
    intellectualProperty: contract.intellectualProperty ?? '',
    beginsOn: contract.beginsOn ?? '',
    endsOn: contract.endsOn ?? '',
  }
}

export function amendmentValues(contract: Contract, effectiveOn: string): AmendmentValues {
  return { reason: '', effectiveOn, ...amendableValues(contract), ...priceValues(contract) }
}

/** What can be compared with other records: a number, or both sides with an amount and a day. */
export function dealOf(values: ContractValues, draft?: string): DealSearch | undefined {
  const other = values.otherIs === 'MEMBER' ? values.otherOrganization : values.otherName.trim()
  const fen = toFen(values.total)
  const isWhole = other !== '' && typeof fen === 'number' && fen > 0 && values.signedOn !== ''
  const number = values.number.trim()
  if (!isWhole && number === '') return undefined
  return {
    ownSide: values.ownSide,
    ...(number && { number }),
    ...(isWhole && {
      [values.otherIs === 'MEMBER' ? 'other' : 'otherName']: other,
      totalFen: String(fen),
      signedOn: values.signedOn,
    }),
    ...(draft && { except: draft }),
  }
}

export function contractRequest(values: ContractValues): ContractRequest {
  const other =
    values.otherIs === 'MEMBER'
      ? { organizationId: values.otherOrganization }
      : {
          name: values.otherName,
          creditCode: values.otherCreditCode,
          kind: values.otherKind,
          region: values.otherRegion,
        }
  const given = filled(other) as ContractRequest['other'] & object
  return {
    ownSide: values.ownSide,
    ...(Object.keys(given).length > 0 && { other: given }),
    ...agreed(values),
    ...(values.kind && { kind: values.kind }),
    ...(values.planSource && { planSource: values.planSource }),
    ...filled({
      field: values.field,
      signedOn: values.signedOn,
      interestId: values.interestId,
      achievementId: values.achievementId,
      needId: values.needId,
    }),
    relatedParty: values.relatedParty,
    ...priceRequest(values),
  }
}

export function amendmentRequest(values: AmendmentValues): AmendmentRequest {
  return {
    reason: values.reason.trim(),
    effectiveOn: values.effectiveOn,
    ...agreed(values),
    name: values.name.trim(),
    ...priceRequest(values),
    paymentKind: values.paymentKind as PaymentKind,
  }
}

/** A licence that is none any more has no end. */
function agreed({ transferMode, licenceEndsOn, ...values }: AmendableValues) {
  const { number, name, intellectualProperty, beginsOn, endsOn } = values
  return {
    ...filled({ number, name, intellectualProperty, beginsOn, endsOn }),
    ...(transferMode && { transferMode }),
    ...(isLicence(transferMode) && licenceEndsOn && { licenceEndsOn }),
  }
}

/** What cannot be in any draft; what else is missing is told on the page of the contract. */
export function checkContract(
  values: ContractValues,
  t: (key: string) => string,
): FieldErrors<ContractValues> {
  return { ...checkDays(values, t), ...checkPrice(values, t) }
}

export function checkAmendment(
  values: AmendmentValues,
  t: (key: string) => string,
): FieldErrors<AmendmentValues> {
  const wanted = (['reason', 'effectiveOn', 'name', 'paymentKind'] as const).filter(
    (name) => !values[name].trim(),
  )
  return {
    ...Object.fromEntries(wanted.map((name) => [name, t('form.required')])),
    ...checkDays(values, t),
    ...checkPrice(values, t),
  }
}

function checkDays({ beginsOn, endsOn }: AmendableValues, t: (key: string) => string) {
  return beginsOn && endsOn && endsOn < beginsOn ? { endsOn: t('contractForm.daysReversed') } : {}
}

const places: Record<string, string> = {
  totalFen: 'total',
  estimateFen: 'estimate',
  'other.organizationId': 'otherOrganization',
  'other.name': 'otherName',
  'other.creditCode': 'otherCreditCode',
  'other.kind': 'otherKind',
  'other.region': 'otherRegion',
}

/** What the field of a form is called that the server names by its place in the request. */
export function fieldAt(place: string): string {
  return places[place] ?? place.replace(/\[.*$/, '')
}

/** Lets a form show at its fields what the server says of the request; several of one field stand together. */
export async function atFields<Result>(call: Promise<Result>): Promise<Result> {
  try {
    return await call
  } catch (error) {
    throw error instanceof Problem ? placed(error) : error
  }
}

function placed({ status, type, detail, errors, retryAt }: Problem) {
  const told = new Map<string, string>()
  for (const { field, message } of errors) {
    const name = fieldAt(field)
    const before = told.get(name)
    if (!before?.includes(message)) told.set(name, before ? `${before} ${message}` : message)
  }
  const placedErrors = [...told].map(([field, message]) => ({ field, message }))
  return new Problem(status, type, detail, placedErrors, retryAt)
}
