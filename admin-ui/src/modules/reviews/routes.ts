import type { RouteRecordRaw } from 'vue-router'

/** Part of the operators' desk. */
export const reviewRoutes: RouteRecordRaw[] = [
  { path: 'reviews', component: () => import('./ReviewsPage.vue') },
  { path: 'reviews/:id', component: () => import('./ReviewPage.vue'), props: true },
]
