import type { ListingKind, Schemas } from '@/api/client'
import { useInterests, type Interest, type InterestStatus } from '@/modules/interests/useInterests'
import { computed } from 'vue'

const open: InterestStatus[] = ['EXPRESSED', 'ACCEPTED', 'NEGOTIATING']
const atOnce = 50

export interface Wanted {
  listing: Schemas['ListingLine']
  interests: Interest[]
}

/** Which listings of the own organization somebody is interested in, the latest interest first. */
export function useOpenInterests(kind: () => ListingKind) {
  const { data, error, refetch } = useInterests(() => ({ role: 'RECEIVED', status: open, size: atOnce }))
  const interests = computed(() => data.value?.items.filter(({ targetKind }) => targetKind === kind()) ?? [])
  const wanted = computed(() => {
    const byListing = new Map<string, Wanted>()
    for (const interest of interests.value) {
      const listing = kind() === 'NEED' ? interest.need : interest.achievement
      if (!listing) continue
      const known = byListing.get(listing.id) ?? { listing, interests: [] }
      byListing.set(listing.id, { ...known, interests: [...known.interests, interest] })
    }
    return [...byListing.values()]
  })

  return {
    error,
    refetch,
    isLoading: computed(() => !data.value),
    wanted,
    toAnswer: computed(() => interests.value.filter(({ status }) => status === 'EXPRESSED').length),
    /** There are more than are read at once. */
    isCut: computed(() => (data.value?.total ?? 0) > atOnce),
  }
}
