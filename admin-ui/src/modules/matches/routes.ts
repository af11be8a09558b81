import type { RouteRecordRaw } from 'vue-router'

/** A listing is opened together with its matches, so these two pages live here and not in `listings`. */
export const matchRoutes: RouteRecordRaw[] = [
  {
    path: '/gaps',
    component: () => import('./GapsLayout.vue'),
    meta: { members: true, roles: ['BROKER', 'OPERATOR'] },
    children: [
      { path: '', redirect: '/gaps/needs' },
      { path: 'needs', component: () => import('./NeedGapsPage.vue') },
      { path: 'achievements', component: () => import('./AchievementGapsPage.vue') },
    ],
  },
  {
    path: '/needs/:id/compare',
    component: () => import('./CompareAchievementsPage.vue'),
    props: true,
  },
  {
    path: '/achievements/:id/compare',
    component: () => import('./CompareNeedsPage.vue'),
    props: true,
  },
  { path: '/needs/:id/matches/:achievementId', component: () => import('./MatchPage.vue'), props: true },
  { path: '/achievements/:id', component: () => import('./AchievementPage.vue'), props: true },
  { path: '/needs/:id', component: () => import('./NeedPage.vue'), props: true },
]

/** What the own organization thinks of its matches, among its listings. */
export const markRoutes: RouteRecordRaw = {
  path: 'marks',
  component: () => import('./MarksPage.vue'),
}
