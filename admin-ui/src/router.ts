import { contractRoutes } from '@/modules/contracts/routes'
import { helpRoutes } from '@/modules/help/routes'
import { homeRoutes } from '@/modules/home/routes'
import { importRoutes } from '@/modules/imports/routes'
import { interestRoutes } from '@/modules/interests/routes'
import { listingRoutes } from '@/modules/listings/routes'
import { markRoutes, matchRoutes } from '@/modules/matches/routes'
import { accountRoutes } from '@/modules/account/routes'
import { meRoutes } from '@/modules/me/routes'
import { workspaceRoutes } from '@/modules/mylistings/routes'
import { notificationRoutes } from '@/modules/notifications/routes'
import { operationRoutes } from '@/modules/operations/routes'
import { organizationRoutes } from '@/modules/organizations/routes'
import { parkRoutes } from '@/modules/parks/routes'
import { reportRoutes } from '@/modules/reports/routes'
import { searchRoutes } from '@/modules/searches/routes'
import { parkRuleRoutes } from '@/modules/regionrules/routes'
import { sessionRoutes } from '@/modules/session/routes'
import { statisticsRoutes } from '@/modules/statistics/routes'
import { watchMissingPages } from '@/shared/missingPage'
import { guardRoutes } from '@/shared/session/access'
import { keepLinkTokens } from '@/shared/session/linkToken'
import type { QueryClient } from '@tanstack/vue-query'
import { createRouter, type Router, type RouterHistory } from 'vue-router'

export function createConsoleRouter(history: RouterHistory, queries: QueryClient) {
  const router = createRouter({
    history,
    routes: [
      ...homeRoutes,
      ...helpRoutes,
      ...listingRoutes,
      ...matchRoutes,
      ...searchRoutes,
      ...sessionRoutes,
      ...meRoutes,
      ...workspaceRoutes(importRoutes, markRoutes),
      ...interestRoutes,
      ...contractRoutes,
      ...reportRoutes,
      ...statisticsRoutes,
      ...accountRoutes,
      ...organizationRoutes,
      ...parkRoutes,
      ...parkRuleRoutes,
      ...notificationRoutes,
      ...operationRoutes,
      { path: '/:anything(.*)*', component: () => import('@/shared/components/NotFound.vue') },
    ],
    scrollBehavior(to, from, saved) {
      if (saved) return saved
      return to.path === from.path ? false : { top: 0 }
    },
  })
  keepLinkTokens(router)
  fetchPagesAhead(router)
  guardRoutes(router, queries)
  watchMissingPages(router)
  return router
}

/** The script of a page comes while the guards still ask who wants to see it. Where it fails, the router says so. */
function fetchPagesAhead(router: Router) {
  router.beforeEach(({ matched }) => {
    for (const page of matched.map(({ components }) => components?.default)) {
      if (typeof page === 'function') (page as () => Promise<unknown>)().catch(() => undefined)
    }
  })
}
