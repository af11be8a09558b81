import { api, bodyOf, type Session } from '@/api/client'
import { queryOptions, type QueryClient } from '@tanstack/vue-query'
import { endSession } from './expiry'

export const visitor: Session = {
  signedIn: false,
  roles: [],
  parks: [],
  idleMinutes: 30,
  unreadNotifications: 0,
}

export const sessionKey = ['session']

export const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: async ({ client, signal }): Promise<Session> => {
    const session = await bodyOf(api.GET('/api/session', { signal }))
    const believed = knownSession(client)
    if (believed?.signedIn && !session.signedIn && (await endSession(client))) {
      return knownSession(client) ?? session
    }
    return session
  },
  staleTime: 60_000,
  refetchOnWindowFocus: true,
})

export function knownSession(queries: QueryClient): Session | undefined {
  return queries.getQueryData<Session>(sessionKey)
}

/** Whoever comes or goes: nothing the one before has seen stays. */
export function changeSession(queries: QueryClient, session: Session) {
  queries.setQueryData(sessionKey, session)
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0], type: 'inactive' })
  void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] })
}
