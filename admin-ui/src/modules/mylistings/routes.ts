import type { ListingKind } from '@/api/client'
import type { RouteLocationNormalized, RouteRecordRaw } from 'vue-router'
import { pathOf } from './drafts'

function pagesOf(kind: ListingKind): RouteRecordRaw {
  const props = ({ params }: RouteLocationNormalized) => ({ kind, id: params.id as string })
  return {
    path: pathOf[kind],
    children: [
      { path: '', component: () => import('./ListingsPage.vue'), props: { kind } },
      { path: ':id', component: () => import('./OverviewPage.vue'), props },
      { path: ':id/edit', component: () => import('./EditorPage.vue'), props },
    ],
  }
}

/** Where members work on what their organization publishes; other features add their pages to it. */
export function workspaceRoutes(...more: RouteRecordRaw[]): RouteRecordRaw[] {
  return [
    {
      path: '/workspace',
      component: () => import('./WorkspaceLayout.vue'),
      meta: { members: true },
      children: [
        { path: '', component: () => import('./WorkspaceStart.vue') },
        pagesOf('ACHIEVEMENT'),
        pagesOf('NEED'),
        ...more,
      ],
    },
  ]
}
