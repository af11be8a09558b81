import type { RouteRecordRaw } from 'vue-router'

export const listingRoutes: RouteRecordRaw[] = [
  { path: '/achievements', component: () => import('./AchievementsPage.vue') },
  { path: '/needs', component: () => import('./NeedsPage.vue') },
]
