import { onBeforeUnmount, onMounted } from 'vue'
import { useI18n } from 'vue-i18n'
import { onBeforeRouteLeave } from 'vue-router'
import { confirm } from '../confirm'

/** Asks before typed text is left behind. */
export function useUnsavedGuard(isDirty: () => boolean) {
  const { t } = useI18n()

  async function mayLeave() {
    return !isDirty() || confirm({ text: t('form.unsaved'), action: t('form.leave') })
  }
  onBeforeRouteLeave(mayLeave)

  function warn(event: BeforeUnloadEvent) {
    if (isDirty()) event.preventDefault()
  }
  onMounted(() => window.addEventListener('beforeunload', warn))
  onBeforeUnmount(() => window.removeEventListener('beforeunload', warn))

  return { mayLeave }
}
