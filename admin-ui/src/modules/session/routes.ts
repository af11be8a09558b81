import type { RouteRecordRaw } from 'vue-router'

export const sessionRoutes: RouteRecordRaw[] = [
  { path: '/sign-in', component: () => import('./SignInPage.vue'), meta: { visitors: true } },
  { path: '/register', component: () => import('./RegisterPage.vue'), meta: { visitors: true } },
  { path: '/confirm', component: () => import('./ConfirmPage.vue') },
  { path: '/forgot-password', component: () => import('./ForgotPasswordPage.vue') },
  { path: '/reset-password', component: () => import('./ResetPasswordPage.vue') },
  { path: '/invitation', component: () => import('./InvitationPage.vue') },
]
