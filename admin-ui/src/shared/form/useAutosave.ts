import { Problem } from '@/api/problem'
import { computed, onBeforeUnmount, onMounted, reactive, ref, shallowRef, watch } from 'vue'

/** `waiting`: soon; `offline`: later, unasked; `refused`: when something was changed; `stale`: once the two versions are settled. */
export type SaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'refused' | 'stale'

interface AutosaveOptions<Sent> {
  /** What would be sent now. */
  current: () => Sent
  save: (sent: Sent) => Promise<unknown>
}

const pause = 800
const longestPause = 30_000

/** Saves as one goes. Whatever happens to a save, what was typed stays typed, and the state says whether it is safe. */
export function useAutosave<Sent>({ current, save }: AutosaveOptions<Sent>) {
  const text = computed(() => JSON.stringify(current()))
  const saved = ref(text.value)
  const isDirty = computed(() => text.value !== saved.value)
  const state = ref<SaveState>('saved')
  const failure = shallowRef<Error>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let attempts = 0
  let queue: Promise<unknown> = Promise.resolve()

  watch(text, () => {
    if (state.value !== 'stale' && isDirty.value) schedule(pause)
  })

  function schedule(delay: number) {
    clearTimeout(timer)
    timer = setTimeout(saveNow, delay)
    if (state.value === 'saved' || state.value === 'refused') state.value = 'waiting'
  }

  /** One change at a time: each must name the version that the one before has made. */
  function exclusively<Result>(act: () => Promise<Result>): Promise<Result> {
    const result = queue.then(act)
    queue = result.catch(() => undefined) // told to whoever asked for it; the next one goes on
    return result
  }

  function saveNow(): Promise<void> {
    clearTimeout(timer)
    return exclusively(saveOnce)
  }

  async function saveOnce() {
    if (state.value === 'stale') return
    if (!isDirty.value) return settled(text.value)
    const sent = text.value
    state.value = 'saving'
    try {
      await save(current())
      settled(sent)
    } catch (error) {
      take(error as Error)
    }
  }

  function settled(sent: string) {
    saved.value = sent
    attempts = 0
    failure.value = undefined
    state.value = isDirty.value ? 'waiting' : 'saved'
  }

  function take(error: Error) {
    failure.value = error
    if (error instanceof Problem && error.isStale) {
      state.value = 'stale'
    } else if (mayPass(error)) {
      state.value = 'offline'
      schedule(Math.min(longestPause, 2_000 * 2 ** attempts++))
    } else {
      state.value = 'refused'
    }
  }

  /** Takes another version as the one that is saved, after the two were compared. */
  function rebase(now: Sent) {
    saved.value = JSON.stringify(now)
    failure.value = undefined
    state.value = 'saved'
    if (isDirty.value) schedule(0)
  }

  /** Leaves the other version aside; the next save meets it again. */
  function postpone() {
    state.value = 'refused'
  }

  function saveWhenBack() {
    if (state.value === 'offline') void saveNow()
  }

  function saveWhenHidden() {
    if (document.hidden && state.value === 'waiting') void saveNow()
  }

  onMounted(() => {
    window.addEventListener('online', saveWhenBack)
    document.addEventListener('visibilitychange', saveWhenHidden)
  })
  onBeforeUnmount(() => {
    clearTimeout(timer)
    window.removeEventListener('online', saveWhenBack)
    document.removeEventListener('visibilitychange', saveWhenHidden)
  })

  return reactive({ state, failure, isDirty, saveNow, exclusively, rebase, postpone, take })
}

/** A lost connection or a server in trouble; what the server refused it would refuse again. */
function mayPass(error: Error) {
  return !(error instanceof Problem) || error.status >= 500 || error.status === 429
}
