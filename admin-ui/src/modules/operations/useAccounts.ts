import { api, bodyOf, done, type Role, type Schemas } from '@/api/client'
import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

type AccountState = Schemas['AccountState']

export const roles: Role[] = ['UNIVERSITY', 'COMPANY', 'BROKER', 'PARK_ADMIN', 'OPERATOR']
export const accountStates: AccountState[] = ['UNCONFIRMED', 'ACTIVE', 'DISABLED', 'ERASED']
export const accountTones = {
  UNCONFIRMED: 'waiting',
  ACTIVE: 'good',
  DISABLED: 'bad',
  ERASED: 'plain',
} as const satisfies Record<AccountState, string>

interface AccountSearch {
  q?: string
  role?: string
  state?: string
  page?: number
}

export function useAccounts(search: () => AccountSearch) {
  return useQuery({
    queryKey: ['accounts', computed(search)],
    queryFn: ({ signal }) => {
      const { role, state, ...query } = search()
      return bodyOf(
        api.GET('/api/accounts', {
          params: { query: { ...query, role: role as Role, state: state as AccountState } },
          signal,
        }),
      )
    },
    placeholderData: keepPreviousData,
  })
}

export function useAccount(id: () => string) {
  return useQuery({
    queryKey: ['account', computed(id)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/accounts/{id}', { params: { path: { id: id() } }, signal })),
  })
}

export function accountActs(id: string) {
  const params = { path: { id } }
  return {
    disable: (reason: string) =>
      bodyOf(api.POST('/api/accounts/{id}/disabling', { params, body: { reason } })),
    enable: () => bodyOf(api.POST('/api/accounts/{id}/enabling', { params })),
    unlock: () => done(api.POST('/api/accounts/{id}/unlocking', { params })),
    resetSecondFactor: (reason: string) =>
      done(api.POST('/api/accounts/{id}/second-factor-reset', { params, body: { reason } })),
  }
}
