import { onScopeDispose, ref, watch, type Ref } from 'vue'

/** Follows a value once it has rested. */
export function useDebounced<Value>(value: () => Value, rest: number) {
  const settled = ref(value()) as Ref<Value>
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(value, (next) => {
    clearTimeout(timer)
    timer = setTimeout(() => (settled.value = next), rest)
  })
  onScopeDispose(() => clearTimeout(timer))
  return settled
}
