import App from '@/App.vue'
import { consolePlugins } from '@/plugins'
import userEvent from '@testing-library/user-event'
import { render } from '@testing-library/vue'
import { createMemoryHistory } from 'vue-router'

/** Opens the whole console at an address, as a visitor does. */
export function visit(path: string) {
  const history = createMemoryHistory()
  history.replace(path)
  render(App, { global: { plugins: consolePlugins(history) } })
  return {
    user: userEvent.setup(),
    address: () => decodeURIComponent(history.location),
    /** The back button of the browser. */
    back: () => history.go(-1),
  }
}
