import { useQueryClient } from '@tanstack/vue-query'
import { reactive, ref, shallowRef } from 'vue'
import { tell } from './notice'

/** Runs an act behind a button: busy while it runs, its failure kept for showing, the named lists read again. */
export function useAct(...refreshed: string[]) {
  const queries = useQueryClient()
  const busy = ref(false)
  const failure = shallowRef<Error>()

  async function run(act: () => Promise<unknown>, success?: string) {
    busy.value = true
    failure.value = undefined
    try {
      await act()
      await Promise.all(refreshed.map((name) => queries.invalidateQueries({ queryKey: [name] })))
      if (success) tell(success)
      return true
    } catch (error) {
      failure.value = error as Error
      return false
    } finally {
      busy.value = false
    }
  }
  return reactive({ busy, failure, run })
}
