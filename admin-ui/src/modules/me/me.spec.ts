import type { Session } from '@/api/client'
import { aSession, anAccount, listOf, operator } from '@/testing/members'
import { answering, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen } from '@testing-library/vue'
import { beforeEach, expect, test } from 'vitest'

beforeEach(() => {
  server.use(answering('/api/account', anAccount({ secondFactor: true })))
})

function as(changes: Partial<Session>) {
  server.use(answering('/api/session', aSession(changes)))
  return visit('/me')
}

test('somebody without an organization is told to register it', async () => {
  as({ organization: undefined, roles: [] })

  const next = await screen.findByRole('link', { name: /登记您的机构/ })
  expect(next.getAttribute('href')).toBe('/organization/register')
})

test('a company in order has nothing waiting, but ways to go', async () => {
  as({})

  expect(await screen.findByRole('heading', { name: '王敏，您好' })).toBeTruthy()
  expect(screen.getByText('没有等待处理的事项')).toBeTruthy()
  expect(screen.getByRole('link', { name: /浏览科技成果/ })).toBeTruthy()
  expect(screen.queryByRole('link', { name: /浏览企业需求/ })).toBeNull()
})

test('a rejected organization comes first', async () => {
  as({ organization: { ...aSession().organization!, status: 'REJECTED' } })

  expect(await screen.findByRole('link', { name: /没有通过核验/ })).toBeTruthy()
})

test('the operator sees how many organizations wait', async () => {
  server.use(answering('/api/organizations', { ...listOf({}), total: 3 }))

  as(operator)

  const queue = await screen.findByRole('link', { name: /3 个机构在等待/ })
  expect(queue.getAttribute('href')).toBe('/operations/organizations?status=PENDING')
})

test('several roles see what each of them has', async () => {
  server.use(answering('/api/organizations', listOf()))

  as({
    roles: ['UNIVERSITY', 'PARK_ADMIN', 'OPERATOR'],
    parks: [{ code: 'ZGC', labelZh: '中关村科学城', labelEn: 'Zhongguancun' }],
  })

  expect(await screen.findByRole('link', { name: /中关村科学城/ })).toBeTruthy()
  expect(screen.getByRole('link', { name: /浏览企业需求/ })).toBeTruthy()
  expect(screen.getByRole('link', { name: '运营' })).toBeTruthy()
})
