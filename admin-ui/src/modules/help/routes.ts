import type { RouteRecordRaw } from 'vue-router'

export const helpRoutes: RouteRecordRaw[] = [
  { path: '/help', redirect: '/help/visitor' },
  {
    path: '/help/:guide',
    component: () => import('./HelpPage.vue'),
  },
]
