import type { MemberRole, Organization, OrganizationStatus } from '@/api/client'

export const kinds: Organization['kind'][] = [
  'UNIVERSITY',
  'INSTITUTE',
  'COMPANY',
  'AGENCY',
  'PARK_OPERATOR',
  'INDIVIDUAL',
]
export const sizes: NonNullable<Organization['size']>[] = ['LARGE', 'MEDIUM', 'SMALL', 'MICRO']
export const statuses: OrganizationStatus[] = ['PENDING', 'VERIFIED', 'REJECTED', 'SUSPENDED']
export const memberRoles: MemberRole[] = ['ADMIN', 'EDITOR', 'VIEWER']

export const toneOf = {
  PENDING: 'waiting',
  VERIFIED: 'good',
  REJECTED: 'bad',
  SUSPENDED: 'bad',
} as const satisfies Record<OrganizationStatus, string>

/** There is no company or agency without one; universities, institutes and individuals are verified with a note. */
export function needsCreditCode(kind: string) {
  return kind === 'COMPANY' || kind === 'AGENCY'
}
