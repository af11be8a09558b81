import type { Versioned } from '@/api/client'
import { Problem } from '@/api/problem'
import { computed, shallowRef } from 'vue'
import { useForm, type FieldErrors } from './useForm'

interface VersionedFormOptions<Values, Resource> {
  current: Versioned<Resource>
  toValues: (resource: Resource) => Values
  check?: (values: Values) => FieldErrors<Values>
  save: (values: Values, etag: string) => Promise<Versioned<Resource>>
  /** Reads the resource as it is now, after somebody else has changed it. */
  load: () => Promise<Versioned<Resource>>
  done?: (saved: Versioned<Resource>) => unknown
}

export interface Difference {
  field: string
  mine: unknown
  current: unknown
  /** Whether I have touched this field, or it differs only because the other person has. */
  isMine: boolean
}

/** A form whose resource somebody else may have changed meanwhile; nothing typed is lost then. */
export function useVersionedForm<Values extends object, Resource>(
  options: VersionedFormOptions<Values, Resource>,
) {
  let base = options.current
  const changed = shallowRef<Versioned<Resource>>()
  const form = useForm<Values, Versioned<Resource>>({
    initial: options.toValues(base.value),
    check: options.check,
    send: async (values) => {
      try {
        return await options.save(values, base.etag)
      } catch (error) {
        if (error instanceof Problem && error.isStale) changed.value = await options.load()
        throw error
      }
    },
    done: (saved) => {
      base = saved
      return options.done?.(saved)
    },
  })

  const differences = computed(() =>
    changed.value
      ? compare(form.values, options.toValues(changed.value.value), options.toValues(base.value))
      : [],
  )

  /** Takes over the chosen fields of the other version; saving names that version from now on. */
  function settle(takenOver: string[]) {
    if (!changed.value) return
    const current = options.toValues(changed.value.value)
    for (const field of takenOver as (keyof Values)[]) form.values[field] = current[field]
    base = changed.value
    keepTyping()
  }

  function keepTyping() {
    changed.value = undefined
    form.failure = undefined
  }

  return { form, changed, differences, settle, keepTyping }
}

function compare<Values extends object>(mine: Values, current: Values, base: Values): Difference[] {
  return (Object.keys(mine) as (keyof Values & string)[])
    .filter((field) => !same(mine[field], current[field]))
    .map((field) => ({
      field,
      mine: mine[field],
      current: current[field],
      isMine: !same(mine[field], base[field]),
    }))
}

function same(one: unknown, other: unknown) {
  return JSON.stringify(one) === JSON.stringify(other)
}
