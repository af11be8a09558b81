import { aSession, listOf } from '@/testing/members'
import { answering, recording, refusing, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, waitFor } from '@testing-library/vue'
import { beforeEach, expect, test } from 'vitest'

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=token-1'
  server.use(answering('/api/session', aSession({ unreadNotifications: 2 })))
})

test('the bell counts, and a notification is read', async () => {
  const joined = {
    id: 'n1',
    at: '2026-11-20T02:00:00Z',
    kind: 'X',
    title: '李可加入',
    text: '角色为编辑。',
    read: false,
  }
  server.use(answering('/api/notifications', listOf(joined)))
  const read = recording('post', '/api/notifications/n1/reading')
  const { user } = visit('/notifications')

  expect(await screen.findByRole('link', { name: '通知，2 条未读' })).toBeTruthy()
  await user.click(await screen.findByRole('button', { name: '标为已读' }))

  await waitFor(() => expect(read).toHaveLength(1))
})

test('an empty list says so', async () => {
  server.use(answering('/api/notifications', listOf()))

  visit('/notifications')

  expect(await screen.findByRole('heading', { name: '没有通知' })).toBeTruthy()
})

test('unsubscribes with the link of a mail, without signing in', async () => {
  const sent = recording('post', '/api/notification-choices/unsubscription')
  const { user, address } = visit('/unsubscribe#token=bye')

  await user.click(await screen.findByRole('button', { name: '退订' }))

  expect(await screen.findByText(/已退订/)).toBeTruthy()
  expect(sent).toEqual([{ token: 'bye' }])
  expect(address()).toBe('/unsubscribe')
})

test('an old link to unsubscribe leads to the choices', async () => {
  server.use(
    refusing('post', '/api/notification-choices/unsubscription', 410, { type: '/problems/token-invalid' }),
  )
  const { user } = visit('/unsubscribe#token=old')

  await user.click(await screen.findByRole('button', { name: '退订' }))

  expect(await screen.findByRole('link', { name: '去选择通知方式' })).toBeTruthy()
})
