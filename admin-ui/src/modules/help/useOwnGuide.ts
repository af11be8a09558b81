import { useSession } from '@/shared/session/useSession'
import { computed } from 'vue'
import type { GuideName } from './guides'

const guides: [Parameters<ReturnType<typeof useSession>['hasRole']>[0], GuideName][] = [
  ['OPERATOR', 'operator'],
  ['PARK_ADMIN', 'park'],
  ['UNIVERSITY', 'university'],
  ['COMPANY', 'company'],
  ['BROKER', 'broker'],
]

/** Where somebody finds what is written for them. */
export function useOwnGuide() {
  const { hasRole } = useSession()
  return computed(() => `/help/${guides.find(([role]) => hasRole(role))?.[1] ?? 'visitor'}`)
}
