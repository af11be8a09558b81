import type { RouteRecordRaw } from 'vue-router'

/** For operators, below their desk. */
export const regionRuleRoutes: RouteRecordRaw[] = [
  { path: 'region-rules', component: () => import('./RulesPage.vue') },
  { path: 'region-rules/new', component: () => import('./NewRulePage.vue') },
  { path: 'region-rules/:id', component: () => import('./RulePage.vue'), props: true },
]

const ofParks = { members: true, roles: ['PARK_ADMIN' as const, 'OPERATOR' as const] }

/** For those who administer a park. */
export const parkRuleRoutes: RouteRecordRaw[] = [
  { path: '/parks/:park/rules', component: () => import('./ParkRulesPage.vue'), props: true, meta: ofParks },
  {
    path: '/parks/:park/rules/new',
    component: () => import('./ParkNewRulePage.vue'),
    props: true,
    meta: ofParks,
  },
  {
    path: '/parks/:park/rules/:id',
    component: () => import('./ParkRulePage.vue'),
    props: true,
    meta: ofParks,
  },
]
