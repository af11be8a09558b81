import { api, bodyOf, done, type Member, type MemberRole } from '@/api/client'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

export function useMembers(id: () => string) {
  return useQuery({
    queryKey: ['members', computed(id)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/organizations/{id}/members', { params: { path: { id: id() } }, signal })),
  })
}

export function useInvitations(id: () => string) {
  return useQuery({
    queryKey: ['invitations', computed(id)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/organizations/{id}/invitations', { params: { path: { id: id() } }, signal })),
  })
}

export function changeMember(id: string, { accountId }: Member, memberRole: MemberRole) {
  return bodyOf(
    api.PUT('/api/organizations/{id}/members/{accountId}', {
      params: { path: { id, accountId } },
      body: { memberRole },
    }),
  )
}

export function removeMember(id: string, { accountId }: Member) {
  return done(
    api.DELETE('/api/organizations/{id}/members/{accountId}', { params: { path: { id, accountId } } }),
  )
}

export function inviteMember(id: string, email: string, memberRole: MemberRole) {
  return bodyOf(
    api.POST('/api/organizations/{id}/invitations', {
      params: { path: { id } },
      body: { email, memberRole },
    }),
  )
}

export function resendInvitation(id: string, invitationId: string) {
  return done(
    api.POST('/api/organizations/{id}/invitations/{invitationId}/mail', {
      params: { path: { id, invitationId } },
    }),
  )
}

export function withdrawInvitation(id: string, invitationId: string) {
  return done(
    api.DELETE('/api/organizations/{id}/invitations/{invitationId}', {
      params: { path: { id, invitationId } },
    }),
  )
}
