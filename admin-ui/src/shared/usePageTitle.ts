import { watchEffect } from 'vue'
import { useI18n } from 'vue-i18n'

/** Names the browser tab; `undefined` while the name is not known yet. */
export function usePageTitle(title: () => string | undefined) {
  const { t } = useI18n()
  watchEffect(() => {
    const own = title()
    document.title = own ? `${own} · ${t('app.name')}` : t('app.fullName')
  })
}
