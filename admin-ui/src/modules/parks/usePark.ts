import { api, bodyOf, done } from '@/api/client'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

export function useParks() {
  return useQuery({
    queryKey: ['parks'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/parks', { signal })),
  })
}

export function useParkAdministrators(code: () => string) {
  return useQuery({
    queryKey: ['park-administrators', computed(code)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/parks/{code}/administrators', { params: { path: { code: code() } }, signal })),
  })
}

export function parkActs(code: string) {
  return {
    invite: (email: string) =>
      bodyOf(api.POST('/api/parks/{code}/invitations', { params: { path: { code } }, body: { email } })),
    withdrawInvitation: (id: string) =>
      done(api.DELETE('/api/parks/{code}/invitations/{id}', { params: { path: { code, id } } })),
    withdrawAdministrator: (accountId: string) =>
      done(
        api.DELETE('/api/parks/{code}/administrators/{accountId}', { params: { path: { code, accountId } } }),
      ),
  }
}
