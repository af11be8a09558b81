import { language } from '@/shared/language'
import { cleanup, configure } from '@testing-library/vue'
import { afterAll, afterEach, beforeEach, vi } from 'vitest'
import { server } from './server'

configure({ asyncUtilTimeout: 15_000 }) // pages are loaded when first visited, which takes a while on a busy machine

// Not in beforeAll: the client takes hold of fetch as soon as a test imports it.
server.listen({ onUnhandledRequest: 'error' })

// jsdom knows the dialog element but cannot open it.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true
}

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {}) // jsdom has none
})

afterEach(() => {
  cleanup()
  server.resetHandlers()
  language.value = 'zh'
})

afterAll(() => server.close())
