import { watch } from 'vue'
import { createI18n } from 'vue-i18n'
import { language } from './language'
import { en } from './messages/en'
import { zh } from './messages/zh'

export function createMessages() {
  const i18n = createI18n({ legacy: false, locale: language.value, messages: { zh, en } })
  watch(language, (chosen) => (i18n.global.locale.value = chosen), { flush: 'sync' })
  return i18n
}
