import type { RouteRecordRaw } from 'vue-router'

export const interestRoutes: RouteRecordRaw[] = [
  { path: '/interests', component: () => import('./InterestsPage.vue'), meta: { members: true } },
  { path: '/interests/new', component: () => import('./ExpressPage.vue'), meta: { members: true } },
  {
    path: '/interests/:id',
    component: () => import('./InterestPage.vue'),
    props: true,
    meta: { members: true },
  },
  {
    path: '/broker-board',
    component: () => import('./BrokerBoardPage.vue'),
    meta: { members: true, roles: ['BROKER', 'OPERATOR'] },
  },
]
