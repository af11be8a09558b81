// What the mock server knows while it runs, and the rules several operations share.
import { randomBytes } from 'node:crypto'
import { contracts } from './mock-contracts.mjs'
import * as people from './mock-people.mjs'
import { regionRules } from './mock-region-rules.mjs'

export function createWorld() {
  return {
    ...structuredClone({
      accounts: people.accounts,
      organizations: people.organizations,
      parks: people.parks,
      notifications: people.notifications,
      audit: people.audit,
      jobs: people.jobs,
      industries: people.industries,
      regionRules,
      contracts,
    }),
    mails: [],
    links: new Map(),
    invitations: [],
    sessions: new Map(),
    failures: new Map(),
    labels: new Map(),
  }
}

export class Refusal extends Error {
  constructor(status, type, detail = type, errors, headers = {}) {
    super(detail)
    Object.assign(this, { status, type, errors, headers })
  }
}

export const refuse = (...args) => {
  throw new Refusal(...args)
}
export const wrongField = (field, message) => refuse(400, 'invalid-request', message, [{ field, message }])
export const missing = () => refuse(404, 'not-found', '没有找到')
export const newId = () => randomBytes(6).toString('hex')

export function pageOf(items, query) {
  const size = Number(query.get('size') ?? 20)
  const page = Number(query.get('page') ?? 0)
  return { items: items.slice(page * size, (page + 1) * size), page, size, total: items.length }
}

export function rolesOf(world, account) {
  const kind = world.organizations.find(({ id }) => id === account.organizationId)?.kind
  const byKind = {
    UNIVERSITY: 'UNIVERSITY',
    INSTITUTE: 'UNIVERSITY',
    COMPANY: 'COMPANY',
    AGENCY: 'BROKER',
    INDIVIDUAL: 'BROKER',
  }
  return [
    ...(byKind[kind] ? [byKind[kind]] : []),
    ...(account.parks?.length ? ['PARK_ADMIN'] : []),
    ...(account.operator ? ['OPERATOR'] : []),
  ]
}

const label = ({ code, labelZh, labelEn }) => ({ code, labelZh, labelEn })

export function sessionView(world, session) {
  const account = world.accounts.find(({ id }) => id === session?.accountId)
  const nobody = { signedIn: false, roles: [], parks: [], idleMinutes: 30, unreadNotifications: 0 }
  if (!account) return nobody
  if (session.needsCode) return { ...nobody, pending: 'SECOND_FACTOR_CODE' }
  const organization = world.organizations.find(({ id }) => id === account.organizationId)
  return {
    signedIn: true,
    account: { id: account.id, name: account.name, email: account.email, language: account.language },
    roles: rolesOf(world, account),
    ...(organization && {
      organization: {
        id: organization.id,
        name: organization.name,
        kind: organization.kind,
        status: organization.status,
        memberRole: account.memberRole,
      },
    }),
    parks: world.parks.filter(({ code }) => account.parks?.includes(code)).map(label),
    expiresAt: people.ahead(0.5),
    idleMinutes: 30,
    unreadNotifications: world.notifications.filter((one) => one.for === account.id && !one.read).length,
  }
}

export function accountView(world, account) {
  const { id, name, email, memberRole, state, lastSignInAt, disabledReason, createdAt } = account
  const organization = world.organizations.find((one) => one.id === account.organizationId)
  return {
    id,
    name,
    email,
    ...(organization && { organization: { id: organization.id, name: organization.name }, memberRole }),
    roles: rolesOf(world, account),
    state,
    secondFactor: Boolean(account.secret),
    lastSignInAt,
    disabledReason,
    createdAt,
    parks: world.parks.filter(({ code }) => account.parks?.includes(code)).map(label),
  }
}

export function sendMail(world, to, subject, text) {
  world.mails.unshift({ id: newId(), createdAt: new Date().toISOString(), to, subject, text, state: 'KEPT' })
}

/** A link that works once. */
export function linkFor(world, host, page, content) {
  const token = randomBytes(16).toString('base64url')
  world.links.set(token, content)
  return `http://${host}${page}#token=${token}`
}

export function useLink(world, token, kind, keep = false) {
  const content = world.links.get(token)
  if (content?.kind !== kind) refuse(410, 'token-invalid', '链接已失效')
  if (!keep) world.links.delete(token)
  return content
}

export function note(world, by, act, subjectKind, subjectId, before, after) {
  const account = by && { id: by.id, name: by.name }
  const at = new Date().toISOString()
  world.audit.unshift({
    id: newId(),
    at,
    account,
    act,
    subjectKind,
    subjectId,
    address: '127.0.0.1',
    before,
    after,
  })
}

export function endSessions(world, accountId, except) {
  for (const [key, session] of world.sessions) {
    if (session.accountId === accountId && key !== except) world.sessions.delete(key)
  }
}

export function checkPassword(password, field = 'password') {
  if ((password ?? '').length < 12) wrongField(field, '密码至少 12 个字符。')
  if (/^(password|123456)/i.test(password)) wrongField(field, '这是常见的密码，请换一个。')
}
