import { ref, watchEffect } from 'vue'

export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

const storageKey = 'techbridge.language'
const htmlLanguage: Record<Language, string> = { zh: 'zh-CN', en: 'en' }

function remembered(): Language {
  return localStorage.getItem(storageKey) === 'en' ? 'en' : 'zh'
}

export const language = ref<Language>(remembered())

watchEffect(() => {
  localStorage.setItem(storageKey, language.value)
  document.documentElement.lang = htmlLanguage[language.value]
})
