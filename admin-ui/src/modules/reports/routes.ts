import type { RouteRecordRaw } from 'vue-router'

export const reportRoutes: RouteRecordRaw[] = [
  {
    path: '/statistics/reports',
    component: () => import('./ReportsPage.vue'),
    meta: { members: true },
  },
  {
    path: '/statistics/reports/:id',
    component: () => import('./ReportPage.vue'),
    props: true,
    meta: { members: true },
  },
]
