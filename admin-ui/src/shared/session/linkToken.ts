import type { Router } from 'vue-router'

const marker = '#token='

let token: string | undefined

/** Takes the token of a mailed link out of the address bar before anything else happens. */
export function keepLinkTokens(router: Router) {
  router.beforeEach((to) => {
    if (!to.hash.startsWith(marker)) return true
    token = decodeURIComponent(to.hash.slice(marker.length))
    if (location.hash.startsWith(marker)) {
      history.replaceState(history.state, '', location.pathname + location.search)
    }
    return { path: to.path, query: to.query, replace: true }
  })
}

/** The token with which the page was opened; it is given out once. */
export function takeLinkToken(): string | undefined {
  const taken = token
  token = undefined
  return taken
}
