const focusable = 'input, select, textarea, button'

/** Brings the keyboard to a field; what holds several controls gives it to its first. */
export function focusField(form: HTMLElement | null, field: string) {
  const found = field && form?.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`)
  if (!found) return
  const control = found.matches(focusable) ? found : found.querySelector<HTMLElement>(focusable)
  control?.focus()
  found.scrollIntoView?.({ block: 'center' })
}
