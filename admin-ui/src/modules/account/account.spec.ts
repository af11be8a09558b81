import { aSession, anAccount } from '@/testing/members'
import { answering, recording, refusing, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, waitFor } from '@testing-library/vue'
import { beforeEach, expect, test } from 'vitest'

const codes = Array.from({ length: 10 }, (_, index) => `code-${index}`)

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=token-1'
  server.use(answering('/api/session', aSession()), answering('/api/account', anAccount()))
})

test('sets up the second factor, with a picture, a key and codes to keep', async () => {
  recording('post', '/api/account/second-factor', {
    secret: 'JBSWY3DPEHPK3PXP',
    uri: 'otpauth://totp/x?secret=JBSWY3DPEHPK3PXP',
  })
  const confirmed = recording('post', '/api/account/second-factor/confirmation', { recoveryCodes: codes })
  const { user } = visit('/account/second-factor')

  await user.type(await screen.findByLabelText('当前密码'), 'correct horse battery')
  await user.click(screen.getByRole('button', { name: '开始设置' }))
  expect((await screen.findByRole('img', { name: '两步验证二维码' })).tagName).toBe('svg')
  expect(screen.getByText('JBSW Y3DP EHPK 3PXP')).toBeTruthy()
  await user.type(screen.getByLabelText('身份验证器显示的 6 位数字'), '123456{Enter}')

  expect(await screen.findByText('code-9')).toBeTruthy()
  expect(confirmed).toEqual([{ code: '123456' }])
  server.use(answering('/api/account', anAccount({ secondFactor: true, recoveryCodesLeft: 10 })))
  await user.click(screen.getByRole('button', { name: '我已保存好' }))

  expect(await screen.findByText('还剩 10 个恢复码')).toBeTruthy()
  expect(screen.queryByText('code-9')).toBeNull()
})

test('where the role requires it, turning it off says so', async () => {
  server.use(
    answering('/api/account', anAccount({ secondFactor: true, recoveryCodesLeft: 1 })),
    refusing('post', '/api/account/second-factor/removal', 409, {
      type: '/problems/rule-violated',
      detail: '您的角色要求两步验证。',
    }),
  )
  const { user } = visit('/account/second-factor')

  await user.click(await screen.findByRole('button', { name: '关闭两步验证' }))
  await user.type(screen.getByLabelText('当前密码'), 'correct horse battery')
  await user.click(screen.getByRole('button', { name: '关闭两步验证' }))

  expect((await screen.findByRole('alert')).textContent).toContain('您的角色要求两步验证。')
})

test('changes the password, and says what is wrong with the old one', async () => {
  server.use(
    refusing('put', '/api/account/password', 400, {
      type: '/problems/invalid-request',
      errors: [{ field: 'currentPassword', message: '当前密码不正确。' }],
    }),
  )
  const { user } = visit('/account/password')

  await user.type(await screen.findByLabelText('当前密码'), 'wrong')
  await user.type(screen.getByLabelText('新密码'), 'a new long sentence')
  await user.click(screen.getByRole('button', { name: '修改密码' }))
  expect(await screen.findByText('当前密码不正确。')).toBeTruthy()

  const sent = recording('put', '/api/account/password')
  await user.clear(screen.getByLabelText('当前密码'))
  await user.type(screen.getByLabelText('当前密码'), 'right')
  await user.click(screen.getByRole('button', { name: '修改密码' }))

  await waitFor(() =>
    expect(sent).toEqual([{ currentPassword: 'right', newPassword: 'a new long sentence' }]),
  )
})

test('a password can be looked at while typing', async () => {
  const { user } = visit('/account/password')

  const field = await screen.findByLabelText<HTMLInputElement>('当前密码')
  expect(field.type).toBe('password')
  expect(field.autocomplete).toBe('current-password')
  await user.click(screen.getAllByRole('button', { name: '显示密码' })[0]!)

  expect(field.type).toBe('text')
})

test('ends another session', async () => {
  const at = '2026-11-20T02:00:00Z'
  server.use(
    answering('/api/sessions', [
      { id: 's1', current: true, signedInAt: at, lastSeenAt: at, address: '10.0.0.1', device: 'Firefox' },
      { id: 's2', current: false, signedInAt: at, lastSeenAt: at, address: '10.0.0.2' },
    ]),
  )
  const ended = recording('delete', '/api/sessions/s2')
  const { user } = visit('/account/sessions')

  expect(await screen.findByText('当前设备')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '退出' }))

  await waitFor(() => expect(ended).toHaveLength(1))
})

test('erases the account only when typed in full', async () => {
  const sent = recording('post', '/api/account/erasure')
  const { user, address } = visit('/account/data')

  await user.type(await screen.findByLabelText(/四个字确认/), '删除')
  await user.type(screen.getByLabelText('当前密码'), 'correct horse battery')
  await user.click(screen.getByRole('button', { name: '永久删除我的账号' }))
  expect(await screen.findByText('请完整输入“删除账号”。')).toBeTruthy()
  expect(sent).toEqual([])
  await user.type(screen.getByLabelText(/四个字确认/), '账号')
  await user.click(screen.getByRole('button', { name: '永久删除我的账号' }))

  await waitFor(() => expect(address()).toBe('/'))
  expect(sent).toEqual([{ password: 'correct horse battery' }])
})

test('how often mails come is saved at once', async () => {
  const choices = [
    { topic: 'ORGANIZATION', delivery: 'IMMEDIATE' },
    { topic: 'MEMBERS', delivery: 'DAILY' },
  ]
  server.use(answering('/api/account/notification-choices', { choices }))
  const sent = recording('put', '/api/account/notification-choices', { choices })
  const { user } = visit('/account/notifications')

  await user.selectOptions(await screen.findByRole('combobox', { name: '成员与邀请' }), '不发邮件')

  await waitFor(() =>
    expect(sent).toEqual([{ choices: [choices[0], { topic: 'MEMBERS', delivery: 'NONE' }] }]),
  )
})

test('fair matches are told to those who choose so', async () => {
  server.use(
    answering('/api/account/notification-choices', { choices: [{ topic: 'MATCHES', delivery: 'DAILY' }] }),
    answering('/api/account/match-alerts', { lowestGrade: 'STRONG' }),
  )
  const sent = recording('put', '/api/account/match-alerts', { lowestGrade: 'FAIR' })
  const { user } = visit('/account/notifications')

  await user.click(await screen.findByRole('checkbox', { name: /也通知“较强”的匹配/ }))

  await waitFor(() => expect(sent).toEqual([{ lowestGrade: 'FAIR' }]))
})
