import type { RouteRecordRaw } from 'vue-router'

export const accountRoutes: RouteRecordRaw[] = [
  {
    path: '/account',
    component: () => import('./AccountLayout.vue'),
    meta: { members: true },
    children: [
      { path: '', component: () => import('./ProfilePage.vue') },
      { path: 'password', component: () => import('./PasswordPage.vue') },
      { path: 'second-factor', component: () => import('./SecondFactorPage.vue') },
      { path: 'sessions', component: () => import('./SessionsPage.vue') },
      { path: 'notifications', component: () => import('./NotificationChoicesPage.vue') },
      { path: 'data', component: () => import('./OwnDataPage.vue') },
    ],
  },
]
