import { useForm } from '@/shared/form/useForm'
import { tell } from '@/shared/notice'
import { useQueryClient } from '@tanstack/vue-query'
import { shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { addEntry, addFile, interestQueries, type EntryKind } from './useInterests'

interface Values {
  kind: EntryKind
  text: string
  day: string
  ownSideOnly: boolean
  file: string
}

/** Writing into the log; a retry writes it once, what was changed meanwhile is something new. */
export function useComposer(id: string) {
  const { t } = useI18n()
  const queries = useQueryClient()
  const file = shallowRef<File>()
  let key = crypto.randomUUID()
  const initial: Values = { kind: 'NOTE', text: '', day: '', ownSideOnly: false, file: '' }

  const form = useForm<Values, unknown>({
    initial,
    check: ({ kind, text, day }) => ({
      text: kind === 'FILE' || text.trim() ? undefined : t('negotiation.textWanted'),
      day: asksForDay(kind) && !day ? t('negotiation.dayWanted') : undefined,
      file: kind === 'FILE' && !file.value ? t('negotiation.fileWanted') : undefined,
    }),
    send: ({ kind, text, day, ownSideOnly }) =>
      kind === 'FILE' && file.value
        ? addFile(id, key, file.value, text, ownSideOnly)
        : addEntry(id, key, {
            kind,
            text,
            ownSideOnly,
            ...(kind === 'MEETING' && { happenedOn: day }),
            ...(kind === 'NEXT_STEP' && { dueOn: day }),
          }),
    done: (_, { kind }) => {
      renewKey()
      file.value = undefined
      form.reset({ ...initial, kind })
      for (const name of interestQueries) void queries.invalidateQueries({ queryKey: [name] })
      tell(t('negotiation.added'))
    },
  })

  watch(() => ({ ...form.values }), renewKey, { flush: 'sync' })

  function renewKey() {
    key = crypto.randomUUID()
  }

  function choose(chosen?: File) {
    renewKey()
    file.value = chosen
    form.values.file = chosen?.name ?? ''
  }

  return { form, choose }
}

export function asksForDay(kind: EntryKind) {
  return kind === 'MEETING' || kind === 'NEXT_STEP'
}
