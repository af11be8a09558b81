import { api, done } from '@/api/client'
import { useRouter } from 'vue-router'
import { leavePage } from './leave'
import { visitor } from './session'
import { useSession } from './useSession'

/** Leaves the members' pages first, so that unsaved text is asked about while its owner is still signed in. */
export function useSignOut() {
  const router = useRouter()
  const { change } = useSession()

  return async () => {
    if (!(await leavePage(router))) return
    await done(api.DELETE('/api/session'))
    change(visitor)
  }
}
