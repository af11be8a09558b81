import type { RouteRecordRaw } from 'vue-router'

/** Below the workspace of an organization. */
export const importRoutes: RouteRecordRaw = {
  path: 'imports',
  children: [
    { path: '', component: () => import('./ImportsPage.vue') },
    { path: 'new', component: () => import('./NewImportPage.vue') },
    { path: ':id', component: () => import('./ImportPage.vue'), props: true },
  ],
}
