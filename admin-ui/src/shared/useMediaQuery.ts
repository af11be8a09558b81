import { onScopeDispose, ref } from 'vue'

/** Whether the window is as a media query wants it, also after it has changed. */
export function useMediaQuery(query: string) {
  const list = window.matchMedia?.(query) // jsdom has none
  const matches = ref(list?.matches ?? false)
  const take = (event: MediaQueryListEvent) => (matches.value = event.matches)
  list?.addEventListener('change', take)
  onScopeDispose(() => list?.removeEventListener('change', take))
  return matches
}
