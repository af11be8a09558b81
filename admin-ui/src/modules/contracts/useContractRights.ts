import { useSession } from '@/shared/session/useSession'
import { computed } from 'vue'

/** Who looks at contracts at all, and who records them. */
export function useContractRights() {
  const { organization, hasRole } = useSession()

  return {
    mayLook: computed(() => Boolean(organization.value) || hasRole('PARK_ADMIN', 'OPERATOR')),
    /** Editors of an organization that has been verified. */
    mayRecord: computed(
      () => organization.value?.status === 'VERIFIED' && organization.value.memberRole !== 'VIEWER',
    ),
    isMember: computed(() => Boolean(organization.value)),
  }
}
