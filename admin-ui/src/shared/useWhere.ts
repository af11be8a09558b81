import { useRoute } from 'vue-router'

/** Where in the console the reader is. */
export function useWhere() {
  const route = useRoute()
  const isAt = (path: string) => route.path === path
  /** There or below: one contract is a part of the contracts, though their pages do not stand in each other. */
  const isWithin = (path: string) => isAt(path) || route.path.startsWith(`${path}/`)
  return { isAt, isWithin }
}
