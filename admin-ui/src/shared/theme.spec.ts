import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const root = document.documentElement
const isShownDark = () => root.classList.contains('dark')

/** A system that prefers dark or light, and may change its mind. */
function systemPrefers(dark: boolean) {
  let listen: (event: { matches: boolean }) => void = () => {}
  const list = {
    matches: dark,
    addEventListener: (_: string, listener: typeof listen) => (listen = listener),
    removeEventListener: () => {},
  }
  vi.stubGlobal('matchMedia', () => list)
  return { changesTo: (isDark: boolean) => listen({ matches: isDark }) }
}

/** As on a fresh visit, with what an earlier one left behind. */
async function visit(remembered?: string) {
  if (remembered) localStorage.setItem('techbridge.theme', remembered)
  vi.resetModules()
  return await import('./theme')
}

const beforeAnythingIsPainted = () => window.eval(readFileSync('public/theme.js', 'utf8'))

beforeEach(() => {
  localStorage.clear()
  root.classList.remove('dark')
})

afterEach(() => {
  vi.unstubAllGlobals()
  root.classList.remove('dark')
})

describe('the theme', () => {
  it('follows the system as long as nothing is chosen', async () => {
    const system = systemPrefers(true)
    await visit()
    expect(isShownDark()).toBe(true)
    system.changesTo(false)
    expect(isShownDark()).toBe(false)
  })

  it('is what was chosen, whatever the system prefers, and is remembered', async () => {
    systemPrefers(false)
    const { theme } = await visit()
    theme.value = 'dark'
    expect(isShownDark()).toBe(true)
    expect(localStorage.getItem('techbridge.theme')).toBe('dark')
    await visit()
    expect(isShownDark()).toBe(true)
  })

  it('follows the system again when asked to', async () => {
    systemPrefers(false)
    const { theme } = await visit('dark')
    theme.value = 'system'
    expect(isShownDark()).toBe(false)
  })

  it('takes what it does not know for nothing chosen', async () => {
    systemPrefers(true)
    const { theme } = await visit('sepia')
    expect(theme.value).toBe('system')
    expect(isShownDark()).toBe(true)
  })

  it('is light on paper and comes back afterwards', async () => {
    systemPrefers(false)
    await visit('dark')
    window.dispatchEvent(new Event('beforeprint'))
    expect(isShownDark()).toBe(false)
    window.dispatchEvent(new Event('afterprint'))
    expect(isShownDark()).toBe(true)
  })

  it.each([
    ['dark', false],
    ['light', true],
    ['system', true],
    ['system', false],
    [undefined, true],
  ])('is the same before the first paint: %s, and a system that prefers dark: %s', async (chosen, dark) => {
    systemPrefers(dark)
    if (chosen) localStorage.setItem('techbridge.theme', chosen)
    beforeAnythingIsPainted()
    const painted = isShownDark()
    await visit()
    expect(isShownDark()).toBe(painted)
  })
})
