import { computed, type Ref } from 'vue'

interface Query {
  data: Ref<unknown>
  error: Ref<Error | null>
  isEnabled: Ref<boolean>
  refetch: () => Promise<unknown>
}

/** What several queries say together; one that is not asked keeps nobody waiting, one that waits for the network does. */
export function answersOf(queries: Query[]) {
  const asked = () => queries.filter(({ isEnabled }) => isEnabled.value)
  return {
    error: computed(() => asked().find(({ error }) => error.value)?.error.value ?? null),
    isAnswered: computed(() => asked().every(({ data }) => data.value !== undefined)),
    retry: () => Promise.all(asked().flatMap(({ error, refetch }) => (error.value ? [refetch()] : []))),
  }
}
