import type { Attachment, ListingKind, Versioned } from '@/api/client'
import { Problem } from '@/api/problem'
import { useAutosave } from '@/shared/form/useAutosave'
import { computed, reactive, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { differencesOf } from './draftDifferences'
import { createDraft, loadDraft, requestKey, saveDraft, storedIn, type Draft } from './drafts'
import { achievementForm, needForm, read, write, type Stored, type ValuesOf } from './listingForms'
import { useKnownDraft } from './useKnownDraft'

const forms = { ACHIEVEMENT: achievementForm, NEED: needForm }

export type AnyValues = ValuesOf<(typeof forms)[ListingKind]>

interface DraftOptions {
  kind: ListingKind
  /** None for a listing that begins with the first words typed. */
  opened?: Versioned<Draft>
  /** What such a listing begins with. */
  given?: Stored
  /** Called once it has an id. */
  created?: (id: string) => void
}

interface AttachmentsChanged {
  etag: string
  attachments: Attachment[]
}

export type DraftEditor = ReturnType<typeof useDraft>

/** A listing while it is typed: saved as one goes, compared when somebody else has changed it too. */
export function useDraft({ kind, opened, given = {}, created }: DraftOptions) {
  const { t } = useI18n()
  const keep = useKnownDraft(kind)
  const form = forms[kind]
  const known = shallowRef(opened)
  const changed = shallowRef<Versioned<Draft>>()
  const values = reactive(read(form, opened ? storedIn(opened.value) : given)) as AnyValues
  const key = requestKey()
  let wasSent = false
  const base = computed(() => normal(known.value))
  const written = computed(() => write(form, values as never, base.value))
  const autosave = useAutosave<Stored>({ current: () => written.value.stored, save })
  watch(known, (saved) => saved && keep(saved))

  function normal(draft?: Versioned<Draft>): Stored {
    const stored = draft ? storedIn(draft.value) : {}
    return write(form, read(form, stored) as never, stored).stored
  }

  async function save(stored: Stored) {
    try {
      known.value = known.value ? await put(known.value, stored) : await create(stored)
    } catch (error) {
      await compareIfStale(error)
      throw error
    }
  }

  function put({ value, etag }: Versioned<Draft>, stored: Stored) {
    return saveDraft(kind, value.id, stored, etag)
  }

  /** Its contact can only be given to a listing that exists. */
  async function create(stored: Stored) {
    const again = wasSent
    wasSent = true
    const fresh = await createDraft(kind, stored, key)
    known.value = fresh
    created?.(fresh.value.id)
    // A first request whose answer was lost may have said less than has been typed by now.
    return again || stored.contact ? put(fresh, stored) : fresh
  }

  async function compareIfStale(error: unknown) {
    if (error instanceof Problem && error.isStale && known.value) {
      changed.value = await loadDraft(kind, known.value.value.id)
    }
  }

  /** Changes the attachments, which are not typed; a listing that does not exist yet is saved first. */
  function changeAttachments(act: (listing: Versioned<Draft>) => Promise<AttachmentsChanged>) {
    return autosave.exclusively(async () => {
      if (!known.value) known.value = await create(written.value.stored)
      const wasDirty = autosave.isDirty
      try {
        take(await act(known.value))
        if (!wasDirty) autosave.rebase(written.value.stored)
      } catch (error) {
        await compareIfStale(error)
        if (changed.value) autosave.take(error as Error)
        throw error
      }
    })
  }

  function take({ etag, attachments }: AttachmentsChanged) {
    const draft = known.value!.value
    const ids = attachments.map(({ id }) => id)
    values.attachments = ids
    const value = { ...draft, attachments, content: { ...draft.content, attachments: ids } } as Draft
    known.value = { etag, value }
  }

  /** Takes over the chosen fields of the other version; what is saved from now on builds on it. */
  function settle(takenOver: string[]) {
    const theirs: Record<string, unknown> = read(form, storedIn(changed.value!.value))
    for (const field of [...takenOver, 'attachments']) Object.assign(values, { [field]: theirs[field] })
    known.value = changed.value
    changed.value = undefined
    autosave.rebase(base.value)
  }

  function postpone() {
    changed.value = undefined
    autosave.postpone()
  }

  const errors = computed<Record<string, string>>(() => ({
    ...refusedFields(autosave.failure),
    ...Object.fromEntries(
      Object.entries(written.value.mistakes).map(([field, [key, named]]) => [field, t(key, named ?? {})]),
    ),
  }))

  return reactive({
    kind,
    values,
    draft: computed(() => known.value?.value),
    stored: computed(() => written.value.stored),
    errors,
    /** The fields that cannot be saved as they were typed. */
    unsaved: computed(() => Object.keys(written.value.mistakes)),
    autosave,
    isChangedElsewhere: computed(() => changed.value !== undefined),
    differences: computed(() =>
      changed.value ? differencesOf(written.value.stored, normal(changed.value), base.value) : [],
    ),
    settle,
    postpone,
    changeAttachments,
  })
}

/** `content.indicators[2].value` belongs to the indicators. */
function refusedFields(failure?: Error): Record<string, string> {
  if (!(failure instanceof Problem)) return {}
  return Object.fromEntries(
    failure.errors.map(({ field, message }) => [
      field.replace(/^content\./, '').replace(/[.[].*$/, ''),
      message,
    ]),
  )
}
