import { api, bodyOf, done, ifMatch, versioned, type Schemas } from '@/api/client'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

export type RegionRule = Schemas['RegionRule']
export type RuleContent = Schemas['RegionRuleContent']
export type RuleKind = RuleContent['kind']
export type RuleRequest = Schemas['RegionRuleRequest']
export type RuleVersion = Schemas['RegionRuleVersion']

const whileApplying = 1_000

export function isApplying({ application }: Pick<RegionRule, 'application'>) {
  return application?.state === 'WAITING' || application?.state === 'RUNNING'
}

/** The rules one may read; with a park, those that hold for the needs of its companies. */
export function useRegionRules(park: () => string | undefined) {
  return useQuery({
    queryKey: ['region-rules', computed(park)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/region-rules', { params: { query: { park: park() } }, signal })),
    refetchInterval: ({ state }) => state.data?.some(isApplying) && whileApplying,
  })
}

/** One rule, read again and again as long as its latest change is being applied. */
export function useRegionRule(id: () => string) {
  return useQuery({
    queryKey: ['region-rule', computed(id)],
    queryFn: () => loadRule(id()),
    refetchInterval: ({ state }) => state.data && isApplying(state.data.value) && whileApplying,
  })
}

export function useRuleHistory(id: () => string) {
  return useQuery({
    queryKey: ['region-rule-history', computed(id)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/region-rules/{id}/history', { params: { path: { id: id() } }, signal })),
  })
}

export function loadRule(id: string) {
  return versioned(api.GET('/api/region-rules/{id}', { params: { path: { id } } }))
}

export function createRule(body: RuleRequest) {
  return bodyOf(api.POST('/api/region-rules', { body }))
}

export function changeRule(id: string, body: RuleRequest, etag: string) {
  return versioned(
    api.PUT('/api/region-rules/{id}', { params: { path: { id }, header: ifMatch(etag) }, body }),
  )
}

export function deleteRule(id: string, etag: string) {
  return done(api.DELETE('/api/region-rules/{id}', { params: { path: { id }, header: ifMatch(etag) } }))
}

/** Switches a rule on or off, whatever else it says by now. */
export async function switchRule(id: string, enabled: boolean) {
  const { value, etag } = await loadRule(id)
  return changeRule(id, { ...value.content, enabled }, etag)
}
