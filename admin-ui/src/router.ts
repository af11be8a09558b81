import { homeRoutes } from '@/modules/home/routes'
import { listingRoutes } from '@/modules/listings/routes'
import { matchRoutes } from '@/modules/matches/routes'
import { createRouter, type RouterHistory } from 'vue-router'

export function createConsoleRouter(history: RouterHistory) {
  return createRouter({
    history,
    routes: [
      ...homeRoutes,
      ...listingRoutes,
      ...matchRoutes,
      { path: '/:anything(.*)*', component: () => import('@/shared/components/NotFound.vue') },
    ],
    scrollBehavior(to, from, saved) {
      if (saved) return saved
      return to.path === from.path ? false : { top: 0 }
    },
  })
}
