import type { RouteRecordRaw } from 'vue-router'

export const statisticsRoutes: RouteRecordRaw[] = [
  {
    path: '/statistics',
    component: () => import('./StatisticsLayout.vue'),
    meta: { members: true },
    children: [
      { path: '', component: () => import('./FlowPage.vue') },
      { path: 'contracts', component: () => import('./CountedContractsPage.vue') },
      { path: 'funnel', component: () => import('./FunnelPage.vue') },
      { path: 'funnel/listings', component: () => import('./FunnelListingsPage.vue') },
      { path: 'coverage/listings', component: () => import('./CoverageListingsPage.vue') },
      { path: 'answers', component: () => import('./TalksPage.vue'), props: { of: 'answers' } },
      { path: 'reasons', component: () => import('./TalksPage.vue'), props: { of: 'reasons' } },
      { path: 'dismissed', component: () => import('./DismissedPage.vue') },
      { path: 'stale/listings', component: () => import('./StaleListingsPage.vue') },
    ],
  },
]
