import { api, bodyOf, done } from '@/api/client'
import { language } from '@/shared/language'
import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

/** The language is part of the key because the server words them. */
export function useNotifications(search: () => { unread?: boolean; page: number }) {
  return useQuery({
    queryKey: ['notifications', computed(search), language],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/notifications', { params: { query: search() }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

export function markRead(id: string) {
  return done(api.POST('/api/notifications/{id}/reading', { params: { path: { id } } }))
}

export function markAllRead() {
  return done(api.POST('/api/notifications/reading'))
}
