import type { RouteRecordRaw } from 'vue-router'

export const meRoutes: RouteRecordRaw[] = [
  { path: '/me', component: () => import('./DeskPage.vue'), meta: { members: true } },
]
