import type { Role, Session } from '@/api/client'
import type { QueryClient } from '@tanstack/vue-query'
import type { RouteLocationNormalized, Router } from 'vue-router'
import { knownSession, sessionQuery } from './session'

declare module 'vue-router' {
  interface RouteMeta {
    /** Only for those who have signed in. */
    members?: boolean
    /** Only for those who have one of these roles. */
    roles?: Role[]
    /** Of no use to those who have signed in. */
    visitors?: boolean
  }
}

const duties: Partial<Record<NonNullable<Session['pending']>, string>> = {
  SECOND_FACTOR_SETUP: '/account/second-factor',
  PASSWORD_CHANGE: '/account/password',
}

/** What must be done before anything else. */
export function dutyOf(session?: Session): string | undefined {
  return session?.pending && duties[session.pending]
}

/** Only addresses of this console: a link to the sign-in page must not lead elsewhere. */
export function returnAddress(value: unknown): string {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : '/me'
}

export function guardRoutes(router: Router, queries: QueryClient) {
  router.beforeEach(async (to) => {
    const session = await sessionAtLast(queries)
    return session ? redirection(to, session) : true
  })
}

/** Without an answer the page itself says what is wrong. */
async function sessionAtLast(queries: QueryClient) {
  return knownSession(queries) ?? (await queries.fetchQuery(sessionQuery).catch(() => undefined))
}

function redirection(to: RouteLocationNormalized, session: Session) {
  if (to.meta.members && !session.signedIn) {
    return { path: '/sign-in', query: { return: to.fullPath } }
  }
  if (to.meta.visitors && session.signedIn) {
    return returnAddress(to.query.return)
  }
  const duty = dutyOf(session)
  return to.meta.members && duty && to.path !== duty ? duty : true
}
