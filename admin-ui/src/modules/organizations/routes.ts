import type { RouteRecordRaw } from 'vue-router'

export const organizationRoutes: RouteRecordRaw[] = [
  { path: '/organizations/:id', component: () => import('./PublicProfilePage.vue'), props: true },
  {
    path: '/organization/register',
    component: () => import('./RegisterOrganizationPage.vue'),
    meta: { members: true },
  },
  {
    path: '/organization',
    component: () => import('./OwnOrganizationLayout.vue'),
    meta: { members: true },
    children: [
      { path: '', component: () => import('./OwnProfilePage.vue') },
      { path: 'members', component: () => import('./MembersPage.vue') },
    ],
  },
]
