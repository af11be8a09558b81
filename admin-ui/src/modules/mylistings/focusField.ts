const focusable = 'input, select, textarea, button'

/** Brings the keyboard to a field; what holds several controls gives it to its first. */
export function focusField(form: HTMLElement | null, field: string) {
  const [root] = field.split(/[.[]/)
  const fields = [...(form?.querySelectorAll<HTMLElement>('[data-field]') ?? [])]
  const found = fields.find(({ dataset }) => dataset.field === root)
  if (!found) return
  const control = found.matches(focusable) ? found : found.querySelector<HTMLElement>(focusable)
  control?.focus({ preventScroll: true })
  found.scrollIntoView?.({ block: 'center' }) // jsdom has none
}
