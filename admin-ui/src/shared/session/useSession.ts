import type { Role, Session } from '@/api/client'
import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { changeSession, sessionQuery, visitor } from './session'

/** Who uses the console, and what that person may do. */
export function useSession() {
  const queries = useQueryClient()
  const { data, error, refetch } = useQuery(sessionQuery)
  const session = computed<Session>(() => data.value ?? visitor)

  return {
    session,
    error,
    refetch,
    signedIn: computed(() => session.value.signedIn),
    account: computed(() => session.value.account),
    organization: computed(() => session.value.organization),
    hasRole: (...roles: Role[]) => roles.some((role) => session.value.roles.includes(role)),
    isAdmin: computed(() => session.value.organization?.memberRole === 'ADMIN'),
    change: (next: Session) => changeSession(queries, next),
  }
}
