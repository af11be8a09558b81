import { computed, effectScope, ref, watchEffect } from 'vue'
import { useMediaQuery } from './useMediaQuery'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const storageKey = 'techbridge.theme' // public/theme.js reads it before anything is painted

function remembered(): Theme {
  const kept = localStorage.getItem(storageKey)
  return themes.find((theme) => theme === kept) ?? 'system'
}

const isSystemDark = effectScope(true).run(() => useMediaQuery('(prefers-color-scheme: dark)'))!

export const theme = ref<Theme>(remembered())

const isPrinting = ref(false)
window.addEventListener('beforeprint', () => (isPrinting.value = true))
window.addEventListener('afterprint', () => (isPrinting.value = false))

/** Paper is white, whatever was chosen. */
export const isDark = computed(
  () => !isPrinting.value && (theme.value === 'dark' || (theme.value === 'system' && isSystemDark.value)),
)

// At once, so that who draws with the colours of the page finds the new ones.
watchEffect(
  () => {
    localStorage.setItem(storageKey, theme.value)
    document.documentElement.classList.toggle('dark', isDark.value)
  },
  { flush: 'sync' },
)
