import { ref } from 'vue'
import type { Router } from 'vue-router'

/** The address of a page whose script did not come: the connection broke, or the platform was just brought up to date. */
export const missingPage = ref('')

export function watchMissingPages(router: Router) {
  router.onError((error, to) => {
    console.warn(error)
    missingPage.value = to.fullPath
  })
  router.afterEach((_, __, failure) => {
    if (!failure) missingPage.value = ''
  })
}
