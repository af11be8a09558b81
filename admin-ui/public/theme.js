// Before anything is painted, so that nobody sees a flash of the other theme; src/shared/theme.ts goes on from here.
// A file of its own, since the content policy allows no inline script.
{
  const chosen = localStorage.getItem('techbridge.theme')
  const isDark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.classList.toggle('dark', isDark)
}
