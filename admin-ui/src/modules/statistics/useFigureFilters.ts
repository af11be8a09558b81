import { useContractRights } from '@/modules/contracts/useContractRights'
import { useSession } from '@/shared/session/useSession'
import { given, useRouteFilters } from '@/shared/useRouteFilters'
import { computed } from 'vue'
import type { LocationQueryRaw } from 'vue-router'
import type { ContractBasis, ContractFigureSearch } from './figures'
import type { Value } from './vocabulary'

const names = [
  'base',
  'value',
  'from',
  'to',
  'asOf',
  'scope',
  'park',
  'organization',
  'side',
  'kind',
  'field',
  'plan',
  'sellerRegion',
  'buyerRegion',
] as const
export type FigureFilters = Record<(typeof names)[number], string>

/** What the figures of contracts are asked for, as the address says it. */
export function useFigureFilters() {
  const list = useRouteFilters(...names)
  const access = useFigureAccess(() => list.filters.value.scope)
  const search = computed(() => given({ ...list.filters.value, value: '' }) as ContractFigureSearch)

  /** Where the contracts behind a figure are: the same filters, and what the mark stands for. */
  function contractsBehind(basis: ContractBasis, changes: LocationQueryRaw = {}) {
    if (!access.opensLists.value) return undefined
    const { base, from, to, asOf } = basis
    return {
      path: '/statistics/contracts',
      query: { ...given(list.filters.value), base, from, to, asOf, ...changes },
    }
  }

  return {
    ...list,
    ...access,
    search,
    value: computed<Value>(() => (list.filters.value.value === 'technology' ? 'technology' : 'total')),
    contractsBehind,
  }
}

/** What somebody sees of a scope: behind figures of the whole market there are no lists. */
export function useFigureAccess(scope: () => string) {
  const { hasRole, session } = useSession()
  const { mayLook } = useContractRights()
  const seesAll = computed(() => hasRole('OPERATOR'))
  return {
    mayLook,
    seesAll,
    /** Counterparts are named to those who see each contract anyway. */
    seesOrganizations: computed(
      () => seesAll.value || (scope() !== 'MARKET' && session.value.roles.includes('PARK_ADMIN')),
    ),
    opensLists: computed(() => scope() !== 'MARKET'),
  }
}
