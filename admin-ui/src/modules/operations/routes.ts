import { regionRuleRoutes } from '@/modules/regionrules/routes'
import { reviewRoutes } from '@/modules/reviews/routes'
import type { RouteRecordRaw } from 'vue-router'

export const operationRoutes: RouteRecordRaw[] = [
  {
    path: '/operations',
    component: () => import('./OperationsLayout.vue'),
    meta: { members: true, roles: ['OPERATOR'] },
    children: [
      { path: '', component: () => import('./OverviewPage.vue') },
      ...reviewRoutes,
      { path: 'organizations', component: () => import('./OrganizationsPage.vue') },
      { path: 'organizations/:id', component: () => import('./OrganizationPage.vue'), props: true },
      { path: 'accounts', component: () => import('./AccountsPage.vue') },
      { path: 'accounts/:id', component: () => import('./AccountPage.vue'), props: true },
      { path: 'parks', component: () => import('./ParksPage.vue') },
      { path: 'parks/new', component: () => import('./NewParkPage.vue') },
      { path: 'parks/:code', component: () => import('./ParkPage.vue'), props: true },
      ...regionRuleRoutes,
      { path: 'taxonomies', component: () => import('./TaxonomiesPage.vue') },
      { path: 'calendar', component: () => import('./CalendarPage.vue') },
      { path: 'calendar/:year', component: () => import('./CalendarYearPage.vue'), props: true },
      { path: 'interests', component: () => import('./InterestsPage.vue') },
      { path: 'operators', component: () => import('./OperatorsPage.vue') },
      { path: 'audit', component: () => import('./AuditPage.vue') },
      { path: 'mails', component: () => import('./MailsPage.vue') },
      { path: 'mails/:id', component: () => import('./MailPage.vue'), props: true },
      { path: 'index', component: () => import('./IndexPage.vue') },
      { path: 'matches', component: () => import('./MatchRunsPage.vue') },
      { path: 'jobs', component: () => import('./JobsPage.vue') },
    ],
  },
]
