import { ref } from 'vue'

const shownFor = 6_000

/** A short message that something worked. */
export const notice = ref('')

let timer: ReturnType<typeof setTimeout> | undefined

export function tell(text: string) {
  notice.value = text
  clearTimeout(timer)
  timer = setTimeout(() => (notice.value = ''), shownFor)
}
