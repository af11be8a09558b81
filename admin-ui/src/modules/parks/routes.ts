import type { RouteRecordRaw } from 'vue-router'

export const parkRoutes: RouteRecordRaw[] = [
  {
    path: '/parks/:code/manage',
    component: () => import('./ParkManagePage.vue'),
    props: true,
    meta: { members: true, roles: ['PARK_ADMIN', 'OPERATOR'] },
  },
]
