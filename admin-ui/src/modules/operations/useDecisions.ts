import { api, ifMatch, versioned, type Organization, type Versioned } from '@/api/client'
import { useKnownOrganization } from '@/modules/organizations/useOrganization'
import { useAct } from '@/shared/useAct'
import { useQueryClient } from '@tanstack/vue-query'
import { useI18n } from 'vue-i18n'

/** What an operator may decide about an organization; every decision names the version it was made about. */
export function useDecisions(organization: () => Versioned<Organization>) {
  const { t } = useI18n()
  const keep = useKnownOrganization()
  const queries = useQueryClient()
  const act = useAct()

  function params() {
    const { value, etag } = organization()
    return { path: { id: value.id }, header: ifMatch(etag) }
  }

  /** A decision about an older version is refused; the reader then sees the current one before deciding again. */
  async function decide(call: () => Promise<Versioned<Organization>>, success: string) {
    const decided = await act.run(async () => keep(await call()), t(success))
    if (!decided) await queries.invalidateQueries({ queryKey: ['organization'] })
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
