import { api, bodyOf, type Schemas } from '@/api/client'
import { computed, onBeforeUnmount, ref, shallowRef } from 'vue'
import type { RuleRequest } from './useRegionRules'

type Slice = Schemas['RegionRuleEffect']

/** What a change would move, looked at slice by slice until all of the sample has been seen. */
export function useEffect() {
  const slices = shallowRef<Slice[]>([])
  const busy = ref(false)
  const failure = shallowRef<Error>()
  /** What was looked at: a later change of the form makes it out of date. */
  const shownFor = ref('')
  let latest = 0

  /**
   * @param of the rule that would be changed or, without a request, deleted
   */
  async function look(of: string | undefined, request: RuleRequest | undefined) {
    const mine = ++latest
    slices.value = []
    failure.value = undefined
    busy.value = true
    shownFor.value = JSON.stringify(request)
    try {
      let from: number | undefined = 0
      while (from !== undefined && mine === latest) {
        const slice: Slice = await next(of, request, from)
        if (mine !== latest) return
        slices.value = [...slices.value, slice]
        from = slice.next
      }
    } catch (error) {
      if (mine === latest) failure.value = error as Error
    } finally {
      if (mine === latest) busy.value = false
    }
  }

  function forget() {
    latest++
    slices.value = []
    failure.value = undefined
    busy.value = false
  }
  onBeforeUnmount(forget)

  const sum = (of: (slice: Slice) => number) => slices.value.reduce((all, slice) => all + of(slice), 0)
  const effect = computed(() => {
    const last = slices.value.at(-1)
    if (!last) return undefined
    const moves = sum((slice) => slice.moves)
    return {
      asOf: last.asOf,
      touched: last.touched,
      sampled: last.sampled,
      looked: sum((slice) => slice.looked),
      moves,
      meanPlaces: moves > 0 ? sum((slice) => slice.placesMoved) / moves : 0,
      lists: slices.value.flatMap((slice) => slice.lists),
    }
  })

  return { effect, busy, failure, shownFor, look, forget }
}

function next(of: string | undefined, body: RuleRequest | undefined, from: number) {
  return bodyOf(api.POST('/api/region-rules/preview', { params: { query: { of, from } }, body }))
}
