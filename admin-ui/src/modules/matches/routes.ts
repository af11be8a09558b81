import type { RouteRecordRaw } from 'vue-router'

/** A listing is opened together with its matches, so these two pages live here and not in `listings`. */
export const matchRoutes: RouteRecordRaw[] = [
  { path: '/achievements/:id', component: () => import('./AchievementPage.vue'), props: true },
  { path: '/needs/:id', component: () => import('./NeedPage.vue'), props: true },
]
