import { computed, ref, watch } from 'vue'

/** A list below a text field, walked through with the arrow keys while the focus stays in the field. */
export function useCombobox<Option>(options: () => Option[], choose: (option: Option) => void) {
  const isAsked = ref(false)
  const active = ref(-1)
  const isOpen = computed(() => isAsked.value && options().length > 0)
  watch(options, () => (active.value = -1))

  function close() {
    isAsked.value = false
    active.value = -1
  }

  function pick(option: Option) {
    close()
    choose(option)
  }

  /** Beyond either end lies the text itself. */
  function move(step: 1 | -1) {
    const places = options().length + 1
    active.value = ((active.value + 1 + step + places) % places) - 1
  }

  function press(event: KeyboardEvent) {
    if (event.isComposing) return // the keys belong to the input method
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (isOpen.value) move(event.key === 'ArrowDown' ? 1 : -1)
      else isAsked.value = true
    } else if (event.key === 'Escape' && isOpen.value) {
      event.preventDefault() // which would empty the field
      close()
    } else if (event.key === 'Enter') {
      const option = isOpen.value ? options()[active.value] : undefined
      if (option !== undefined) {
        event.preventDefault()
        pick(option)
      }
      close()
    }
  }

  return { isOpen, active, open: () => (isAsked.value = true), close, pick, press }
}
