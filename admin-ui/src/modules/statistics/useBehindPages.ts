import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** Turns the pages of a list behind a figure, and leads back to the figure. */
export function useBehindPages(...own: string[]) {
  const route = useRoute()
  const router = useRouter()
  return {
    back: computed(() => {
      const kept = Object.entries(route.query).filter(([name]) => name !== 'page' && !own.includes(name))
      return { path: '/statistics/funnel', query: Object.fromEntries(kept) }
    }),
    goTo: (index: number) => router.push({ query: { ...route.query, page: index + 1 } }),
  }
}
