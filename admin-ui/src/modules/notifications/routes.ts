import type { RouteRecordRaw } from 'vue-router'

export const notificationRoutes: RouteRecordRaw[] = [
  { path: '/notifications', component: () => import('./NotificationsPage.vue'), meta: { members: true } },
  { path: '/unsubscribe', component: () => import('./UnsubscribePage.vue') },
]
