import { api, done, ifMatch, versioned, type Schemas } from '@/api/client'
import { sessionKey } from '@/shared/session/session'
import { useQuery, useQueryClient } from '@tanstack/vue-query'

const key = ['own-account']

export function useOwnAccount() {
  return useQuery({ queryKey: key, queryFn: loadAccount })
}

export function loadAccount() {
  return versioned(api.GET('/api/account'))
}

export function saveAccount(body: Schemas['OwnAccountRequest'], etag: string) {
  return versioned(api.PUT('/api/account', { params: { header: ifMatch(etag) }, body }))
}

export function changePassword(currentPassword: string, newPassword: string) {
  return done(api.PUT('/api/account/password', { body: { currentPassword, newPassword } }))
}

/** After a change that the session tells about too. */
export function useAccountRefresh() {
  const queries = useQueryClient()
  return () =>
    Promise.all([key, sessionKey, ['sessions']].map((queryKey) => queries.invalidateQueries({ queryKey })))
}
