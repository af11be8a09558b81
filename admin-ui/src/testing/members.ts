import type { Account, Organization, PasswordRules, Session } from '@/api/client'

export const visitor: Session = {
  signedIn: false,
  roles: [],
  parks: [],
  idleMinutes: 30,
  unreadNotifications: 0,
}

export const passwordRules: PasswordRules = { profile: 'ASVS', minLength: 12, maxLength: 128, classes: 0 }

/** Somebody who belongs to a verified company and administers it. */
export function aSession(changes: Partial<Session> = {}): Session {
  return {
    ...visitor,
    signedIn: true,
    account: { id: 'p1', name: '王敏', email: 'wang@example.cn', language: 'zh' },
    roles: ['COMPANY'],
    organization: {
      id: 'o2',
      name: '保定源拓新能源有限公司',
      kind: 'COMPANY',
      status: 'VERIFIED',
      memberRole: 'ADMIN',
    },
    ...changes,
  }
}

export const operator: Partial<Session> = { roles: ['OPERATOR'], organization: undefined }

export function anAccount(changes: Partial<Account> = {}): Account {
  return {
    id: 'p1',
    name: '王敏',
    email: 'wang@example.cn',
    language: 'zh',
    emailConfirmedAt: '2026-11-01T02:05:00Z',
    createdAt: '2026-11-01T02:00:00Z',
    secondFactor: false,
    recoveryCodesLeft: 0,
    passwordChangedAt: '2026-11-01T02:00:00Z',
    version: 1,
    ...changes,
  }
}

export function anOrganization(changes: Partial<Organization> = {}): Organization {
  return {
    id: 'o2',
    name: '保定源拓新能源有限公司',
    kind: 'COMPANY',
    region: '130600',
    highTech: true,
    specialized: false,
    status: 'VERIFIED',
    trusted: false,
    creditCode: '91350100M000100Y43',
    contactName: '王敏',
    ...changes,
  }
}

export function listOf<Item>(...items: Item[]) {
  return { items, page: 0, size: 20, total: items.length }
}
