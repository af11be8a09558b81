import type { RouteRecordRaw } from 'vue-router'

export const contractRoutes: RouteRecordRaw[] = [
  { path: '/contracts', component: () => import('./ContractsPage.vue'), meta: { members: true } },
  { path: '/contracts/new', component: () => import('./NewContractPage.vue'), meta: { members: true } },
  {
    path: '/contracts/:id',
    component: () => import('./ContractPage.vue'),
    props: true,
    meta: { members: true },
  },
  {
    path: '/contracts/:id/edit',
    component: () => import('./EditContractPage.vue'),
    props: true,
    meta: { members: true },
  },
  {
    path: '/contracts/:id/amend',
    component: () => import('./AmendContractPage.vue'),
    props: true,
    meta: { members: true },
  },
]
