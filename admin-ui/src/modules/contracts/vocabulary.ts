import type { OrganizationKind } from './contractForm'
import type {
  ContractKind,
  ContractStatus,
  DeductionKind,
  DocumentKind,
  PaymentKind,
  PlanSource,
  RefusalReason,
  RegistrationStatus,
  Side,
  TransferMode,
} from './useContracts'

export const statuses: ContractStatus[] = ['DRAFT', 'PROPOSED', 'SIGNED', 'PERFORMED', 'TERMINATED']
export const sides: Side[] = ['SELLER', 'BUYER']
export const kinds: ContractKind[] = ['DEVELOPMENT', 'TRANSFER', 'LICENSE', 'CONSULTING', 'SERVICE']
export const planSources: PlanSource[] = ['NATIONAL', 'MINISTERIAL', 'PROVINCIAL', 'MUNICIPAL', 'UNPLANNED']
export const paymentKinds: PaymentKind[] = ['LUMP_SUM', 'INSTALMENTS', 'ROYALTY', 'MIXED']
export const deductionKinds: DeductionKind[] = ['EQUIPMENT', 'INSTRUMENTS', 'PARTS', 'RAW_MATERIALS']
export const documentKinds: DocumentKind[] = ['CONTRACT', 'AMENDMENT', 'VOUCHER', 'CERTIFICATE', 'OTHER']

export const transferModes: TransferMode[] = [
  'ASSIGNMENT',
  'EXCLUSIVE_LICENSE',
  'SOLE_LICENSE',
  'ORDINARY_LICENSE',
  'OPEN_LICENSE',
  'EQUITY',
  'JOINT_DEVELOPMENT',
  'SERVICE',
]

export const registrationStatuses: RegistrationStatus[] = [
  'NOT_FILED',
  'FILED',
  'ACCEPTED',
  'CORRECTION',
  'REGISTERED',
  'REFUSED',
  'CANCELLED',
]

export const refusalReasons: RefusalReason[] = [
  'PARTIES_UNCLEAR',
  'SUBJECT_UNCLEAR',
  'PRICE_UNCLEAR',
  'UNLAWFUL_CLAUSE',
  'EVIDENCE_MISMATCH',
  'SEAL_MISMATCH',
]

export const partyKinds: OrganizationKind[] = [
  'COMPANY',
  'UNIVERSITY',
  'INSTITUTE',
  'AGENCY',
  'PARK_OPERATOR',
  'INDIVIDUAL',
]

type Tone = 'good' | 'waiting' | 'bad' | 'plain'

export const toneOf: Record<ContractStatus, Tone> = {
  DRAFT: 'plain',
  PROPOSED: 'waiting',
  SIGNED: 'good',
  PERFORMED: 'good',
  TERMINATED: 'bad',
}

export const registrationToneOf: Record<RegistrationStatus, Tone> = {
  NOT_FILED: 'plain',
  FILED: 'waiting',
  ACCEPTED: 'waiting',
  CORRECTION: 'waiting',
  REGISTERED: 'good',
  REFUSED: 'bad',
  CANCELLED: 'bad',
}

/** Where rights pass, the contract says how. */
export function wantsTransferMode(kind: string) {
  return kind === 'TRANSFER' || kind === 'LICENSE'
}

export function isLicence(transferMode: string) {
  return transferMode.endsWith('_LICENSE')
}

/** Whether a part of the total is only estimated. */
export function isEstimated(paymentKind?: string) {
  return paymentKind === 'ROYALTY' || paymentKind === 'MIXED'
}

export function otherSide(side: Side): Side {
  return side === 'SELLER' ? 'BUYER' : 'SELLER'
}
