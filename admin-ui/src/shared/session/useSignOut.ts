import { api, done } from '@/api/client'
import { visitor } from './session'
import { useSession } from './useSession'
import { useRouter } from 'vue-router'

/** Leaves the members' pages first, so that unsaved text is asked about while its owner is still signed in. */
export function useSignOut() {
  const router = useRouter()
  const { change } = useSession()

  return async () => {
    const stayed = await router.push('/')
    if (stayed && router.currentRoute.value.path !== '/') return
    await done(api.DELETE('/api/session'))
    change(visitor)
  }
}
