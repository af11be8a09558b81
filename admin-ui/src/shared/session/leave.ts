import type { Router } from 'vue-router'

/** Goes home, unless somebody would rather keep what was typed on this page. */
export async function leavePage(router: Router): Promise<boolean> {
  await router.push('/')
  return router.currentRoute.value.path === '/'
}
