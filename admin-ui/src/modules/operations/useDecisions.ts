import { api, ifMatch, versioned, type Organization, type Versioned } from '@/api/client'
import { useKnownOrganization } from '@/modules/organizations/useOrganization'
import { useAct } from '@/shared/useAct'
import { useI18n } from 'vue-i18n'

/** What an operator may decide about an organization; every decision names the version it was made about. */
export function useDecisions(organization: () => Versioned<Organization>) {
  const { t } = useI18n()
  const keep = useKnownOrganization()
  const act = useAct('organization')

  function params() {
    const { value, etag } = organization()
    return { path: { id: value.id }, header: ifMatch(etag) }
  }

  function decide(call: () => Promise<Versioned<Organization>>, success: string) {
    return act.run(async () => keep(await call()), t(success))
  }

  return {
    act,
    verify: (note?: string) =>
      decide(
        () =>
          versioned(
            api.POST('/api/organizations/{id}/verification', {
              params: params(),
              body: note?.trim() ? { note: note.trim() } : {},
            }),
          ),
        'operations.verified',
      ),
    reject: (reason: string) =>
      decide(
        () =>
          versioned(api.POST('/api/organizations/{id}/rejection', { params: params(), body: { reason } })),
        'operations.rejected',
      ),
    suspend: (reason: string) =>
      decide(
        () =>
          versioned(api.POST('/api/organizations/{id}/suspension', { params: params(), body: { reason } })),
        'operations.suspended',
      ),
    reinstate: () =>
      decide(
        () => versioned(api.POST('/api/organizations/{id}/reinstatement', { params: params() })),
        'operations.reinstated',
      ),
    changeTrust: (trusted: boolean) =>
      decide(
        () => versioned(api.PUT('/api/organizations/{id}/trust', { params: params(), body: { trusted } })),
        'operations.trustChanged',
      ),
  }
}
