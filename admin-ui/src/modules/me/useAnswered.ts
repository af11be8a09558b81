import { useIsFetching } from '@tanstack/vue-query'
import { nextTick, onMounted, ref, watch } from 'vue'

/** Whether all that a page asked for when it was opened has been answered: until then nobody can say that nothing waits. */
export function useAnswered() {
  const fetching = useIsFetching()
  const answered = ref(false)
  watch(fetching, (open) => {
    if (open === 0) answered.value = true
  })
  onMounted(async () => {
    await nextTick()
    if (fetching.value === 0) answered.value = true
  })
  return answered
}
