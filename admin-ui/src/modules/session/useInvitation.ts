import { api, bodyOf, done, type InvitationPreview, type Schemas } from '@/api/client'
import { takeLinkToken } from '@/shared/session/linkToken'
import { sessionKey } from '@/shared/session/session'
import { labelOf } from '@/shared/useTaxonomies'
import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'

type Details = Omit<Schemas['AcceptanceRequest'], 'token'>

/** An invitation opened from a mail: what it offers, and accepting it. */
export function useInvitation() {
  const { t } = useI18n()
  const queries = useQueryClient()
  const token = takeLinkToken()
  const accepted = ref(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) =>
      bodyOf(api.POST('/api/invitations/preview', { body: { token: token! }, signal })),
    enabled: Boolean(token),
    gcTime: 0,
  })

  async function accept(details: Details = {}) {
    await done(api.POST('/api/invitations/acceptance', { body: { token: token!, ...details } }))
    await queries.invalidateQueries({ queryKey: sessionKey }) // it brings a role
    accepted.value = true
  }

  return {
    invitation: data,
    error,
    refetch,
    isMissing: !token,
    accepted,
    accept,
    offer: computed(() => data.value && offerOf(data.value, t)),
  }
}

function offerOf(invitation: InvitationPreview, t: (key: string, named?: Record<string, string>) => string) {
  if (invitation.operator) return t('session.invitedAsOperator')
  if (invitation.park) return t('session.invitedToPark', { park: labelOf(invitation.park) })
  return t('session.invitedToOrganization', {
    organization: invitation.organization?.name ?? '',
    role: invitation.memberRole ? t(`memberRole.${invitation.memberRole}`) : '',
  })
}
