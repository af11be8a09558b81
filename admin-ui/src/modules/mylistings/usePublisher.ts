import { useSession } from '@/shared/session/useSession'
import { computed } from 'vue'

/** What the caller may do for the own organization. */
export function usePublisher() {
  const { organization } = useSession()
  return {
    organization,
    mayWrite: computed(() => Boolean(organization.value && organization.value.memberRole !== 'VIEWER')),
    /** Only verified organizations publish; what is written before waits as a draft. */
    isVerified: computed(() => organization.value?.status === 'VERIFIED'),
  }
}
