import { Problem } from '@/api/problem'
import { computed, nextTick, reactive, ref, shallowRef, watch } from 'vue'

export type FieldErrors<Values> = Partial<Record<keyof Values, string>>

interface FormOptions<Values, Result> {
  initial: Values
  /** What can be told before asking the server. */
  check?: (values: Values) => FieldErrors<Values>
  send: (values: Values) => Promise<Result>
  done?: (result: Result, values: Values) => unknown
}

export interface Form<Values> {
  values: Values
  errors: FieldErrors<Values>
  /** What went wrong with the whole of it. */
  failure?: Error
  busy: boolean
  isDirty: boolean
  submit: (event?: Event) => Promise<void>
  reset: (next: Values) => void
}

/** What was typed, what is wrong with it, and sending it. */
export function useForm<Values extends object, Result>(options: FormOptions<Values, Result>): Form<Values> {
  const values = reactive({ ...options.initial }) as Values
  const errors = ref<FieldErrors<Values>>({})
  const failure = shallowRef<Error>()
  const busy = ref(false)
  const saved = ref(snapshot(values))
  watch(() => ({ ...values }), forgetErrorsOfChanged)

  async function submit(event?: Event) {
    if (busy.value) return
    const form = event?.target as HTMLFormElement | undefined
    failure.value = undefined
    errors.value = options.check?.(values) ?? {}
    if (!hasErrors()) await send()
    await focusFirstError(form)
  }

  async function send() {
    busy.value = true
    try {
      const result = await options.send(values)
      saved.value = snapshot(values)
      await options.done?.(result, values)
    } catch (error) {
      take(error as Error)
    } finally {
      busy.value = false
    }
  }

  function take(error: Error) {
    const told = error instanceof Problem ? error.errors.filter(({ field }) => field in values) : []
    errors.value = Object.fromEntries(
      told.map(({ field, message }) => [field, message]),
    ) as typeof errors.value
    const isToldCompletely =
      error instanceof Problem && told.length > 0 && told.length === error.errors.length
    failure.value = isToldCompletely ? undefined : error
  }

  function forgetErrorsOfChanged(now: Values, before: Values) {
    for (const field of Object.keys(now) as (keyof Values)[]) {
      if (now[field] !== before[field]) delete errors.value[field]
    }
  }

  function reset(next: Values) {
    Object.assign(values, next)
    errors.value = {}
    failure.value = undefined
    saved.value = snapshot(values)
  }

  function hasErrors() {
    return Object.values(errors.value).some(Boolean)
  }

  return reactive({
    values,
    errors,
    failure,
    busy,
    isDirty: computed(() => snapshot(values) !== saved.value),
    submit,
    reset,
  }) as Form<Values>
}

function snapshot(values: object) {
  return JSON.stringify(values)
}

async function focusFirstError(form?: HTMLFormElement) {
  await nextTick()
  form?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus()
}
