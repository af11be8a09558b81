import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { chosenIn, mostCompared } from './comparison'

/** Which matches are chosen to be compared: the address says it. */
export function useCompared() {
  const route = useRoute()
  const router = useRouter()
  const chosen = computed(() => chosenIn(route.query.with))

  function choose(ids: string[]) {
    const query = { ...route.query }
    delete query.with
    return router.replace({ query: ids.length > 0 ? { ...query, with: ids.join(',') } : query })
  }

  return {
    chosen,
    isFull: computed(() => chosen.value.length >= mostCompared),
    toggle: (id: string) =>
      choose(chosen.value.includes(id) ? chosen.value.filter((one) => one !== id) : [...chosen.value, id]),
    /** Of what was chosen only these. */
    keep: (ids: string[]) => choose(chosen.value.filter((one) => ids.includes(one))),
    clear: () => choose([]),
  }
}
