import type { LocationQueryValue, RouteRecordRaw } from 'vue-router'

const lists = ['achievements', 'needs']

export const searchRoutes: RouteRecordRaw[] = [
  { path: '/searches', component: () => import('./SearchesPage.vue'), meta: { members: true } },
  {
    /** For links from elsewhere: `?kind=needs&…`. A need's own kinds go by the same name. */
    path: '/searches/new',
    redirect: ({ query: { kind, ...query } }) => {
      const kinds = [kind].flat().filter((one): one is string => Boolean(one))
      const list = kinds.find((one) => lists.includes(one)) ?? 'achievements'
      const others: LocationQueryValue[] = kinds.filter((one) => one !== list)
      return {
        path: `/searches/new/${list}`,
        query: { ...query, ...(others.length > 0 && { kind: others }) },
      }
    },
  },
  {
    path: '/searches/new/:list(achievements|needs)',
    component: () => import('./NewSearchPage.vue'),
    props: ({ params }) => ({ kind: params.list === 'needs' ? 'NEED' : 'ACHIEVEMENT' }),
    meta: { members: true },
  },
  {
    path: '/searches/:id',
    component: () => import('./RunSearchPage.vue'),
    props: true,
    meta: { members: true },
  },
  {
    path: '/searches/:id/edit',
    component: () => import('./EditSearchPage.vue'),
    props: true,
    meta: { members: true },
  },
]
