import { returnAddress } from '@/shared/session/access'
import { aSession, operator, visitor } from '@/testing/members'
import { answering, failing, recording, refusing, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import { reloadPage } from './reloadPage'

vi.mock('./reloadPage', () => ({ reloadPage: vi.fn() }))

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=token-1'
  server.use(answering('/api/account', { ...aSession().account, secondFactor: true }))
})

async function fillIn(user: ReturnType<typeof visit>['user'], email = 'wang@example.cn') {
  await user.type(await screen.findByLabelText('邮箱'), email)
  await user.type(screen.getByLabelText('密码'), 'correct horse battery')
  await user.click(within(screen.getByRole('main')).getByRole('button', { name: '登录' }))
}

test('a visitor can sign in or register', async () => {
  visit('/')

  expect((await screen.findByRole('link', { name: '登录' })).getAttribute('href')).toBe('/sign-in')
  expect(screen.getByRole('link', { name: '注册' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: '工作台' })).toBeNull()
})

test('a member page leads to the sign-in and back again', async () => {
  const sent = recording('post', '/api/session', aSession())
  server.use(answering('/api/notifications', { items: [], page: 0, size: 20, total: 0 }))
  const { user, address } = visit('/notifications?show=unread')
  await waitFor(() => expect(address()).toBe('/sign-in?return=/notifications?show=unread'))

  await fillIn(user)

  await waitFor(() => expect(address()).toBe('/notifications?show=unread'))
  expect(sent).toEqual([{ email: 'wang@example.cn', password: 'correct horse battery' }])
  expect(await screen.findByRole('button', { name: /账号菜单/ })).toBeTruthy()
})

test('sends the token of the cookie with what changes something', async () => {
  let token: string | null = null
  server.use(
    http.post('*/api/session', ({ request }) => {
      token = request.headers.get('X-XSRF-TOKEN')
      return HttpResponse.json(aSession())
    }),
  )
  const { user } = visit('/sign-in')

  await fillIn(user)

  await waitFor(() => expect(token).toBe('token-1'))
})

test('asks for the second factor where there is one', async () => {
  recording('post', '/api/session', { ...visitor, pending: 'SECOND_FACTOR_CODE' })
  const codes = recording('post', '/api/session/second-factor', aSession())
  const { user, address } = visit('/sign-in')

  await fillIn(user)
  await user.type(await screen.findByLabelText('验证码'), '123456{Enter}')

  await waitFor(() => expect(address()).toBe('/me'))
  expect(codes).toEqual([{ code: '123456' }])
})

test('a wrong code is told at its field', async () => {
  server.use(answering('/api/session', { ...visitor, pending: 'SECOND_FACTOR_CODE' }))
  server.use(
    refusing('post', '/api/session/second-factor', 400, {
      type: '/problems/invalid-request',
      errors: [{ field: 'code', message: '验证码不正确。' }],
    }),
  )
  const { user } = visit('/sign-in')

  await user.type(await screen.findByLabelText('验证码'), '000000{Enter}')

  expect(await screen.findByText('验证码不正确。')).toBeTruthy()
  const field = screen.getByLabelText('验证码')
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(document.activeElement).toBe(field)
})

test('says how long a lock-out lasts, and keeps what was typed', async () => {
  server.use(
    refusing(
      'post',
      '/api/session',
      429,
      { type: '/problems/locked-out', detail: '账号暂时锁定。' },
      { 'Retry-After': '900' },
    ),
  )
  const { user } = visit('/sign-in')

  await fillIn(user)

  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('账号暂时锁定。')
  expect(alert.textContent).toMatch(/请在 1[45] 分 \d+ 秒 ?后再试/)
  expect(screen.getByLabelText<HTMLInputElement>('邮箱').value).toBe('wang@example.cn')
})

test.each([
  ['/needs?q=1', '/needs?q=1'],
  ['https://evil.example', '/me'],
  ['//evil.example', '/me'],
  ['/\\evil.example', '/me'],
  [undefined, '/me'],
])('coming from %s it goes on to %s', (asked, answer) => {
  expect(returnAddress(asked)).toBe(answer)
})

test('another role sees that it may not open a page', async () => {
  server.use(answering('/api/session', aSession()))

  visit('/operations')

  expect(await screen.findByRole('heading', { level: 1, name: '没有权限' })).toBeTruthy()
})

test('says so when nobody can tell who is signed in', async () => {
  server.use(failing('/api/session', 500))

  visit('/me')

  expect((await screen.findByRole('alert')).textContent).toContain('没有加载成功')
})

test.each([
  ['SECOND_FACTOR_SETUP', '/account/second-factor', /您的角色要求两步验证/],
  ['PASSWORD_CHANGE', '/account/password', /您的密码需要更换/],
] as const)('%s comes before everything else', async (pending, path, why) => {
  server.use(answering('/api/session', aSession({ ...operator, pending })))

  const { address } = visit('/operations/accounts')

  await waitFor(() => expect(address()).toBe(path))
  expect(await screen.findByText(why)).toBeTruthy()
})

test('shows the rules before the password is typed, and what is wrong with it', async () => {
  const { user } = visit('/register')

  expect(await screen.findByText('至少 12 个字符，可以是一句话')).toBeTruthy()
  await user.type(screen.getByLabelText('您的姓名'), '王敏')
  await user.type(screen.getByLabelText('邮箱'), 'wang@example.cn')
  await user.type(screen.getByLabelText('密码'), 'short')
  await user.click(within(screen.getByRole('main')).getByRole('button', { name: '注册' }))

  expect(await screen.findByText('现在有 5 个字符，至少需要 12 个。')).toBeTruthy()
  expect(screen.getByText('需要您同意后才能创建账号。')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByLabelText('密码'))
})

test('registers, and says to look into the mail', async () => {
  const sent = recording('post', '/api/accounts')
  const { user } = visit('/register')

  await user.type(await screen.findByLabelText('您的姓名'), ' 王敏 ')
  await user.type(screen.getByLabelText('邮箱'), 'wang@example.cn')
  await user.type(screen.getByLabelText('密码'), 'a long sentence')
  await user.click(screen.getByRole('checkbox'))
  await user.click(within(screen.getByRole('main')).getByRole('button', { name: '注册' }))

  expect(await screen.findByRole('heading', { name: '请查收邮件' })).toBeTruthy()
  expect(sent).toEqual([
    { name: '王敏', email: 'wang@example.cn', password: 'a long sentence', language: 'zh', consent: true },
  ])
})

test('takes the token of a link out of the address', async () => {
  const sent = recording('post', '/api/accounts/confirmation')

  const { address } = visit('/confirm#token=abc-1')

  expect(await screen.findByRole('heading', { name: '邮箱已确认' })).toBeTruthy()
  expect(sent).toEqual([{ token: 'abc-1' }])
  expect(address()).toBe('/confirm')
})

test('a used link says what to do', async () => {
  server.use(refusing('post', '/api/accounts/confirmation', 410, { type: '/problems/token-invalid' }))

  visit('/confirm#token=old')

  expect(await screen.findByRole('heading', { name: '链接已失效' })).toBeTruthy()
  expect(screen.getByRole('button', { name: '再发一次' })).toBeTruthy()
})

test('a newcomer accepts an invitation', async () => {
  recording('post', '/api/invitations/preview', {
    email: 'li@example.cn',
    organization: { name: '滨河理工大学' },
    memberRole: 'EDITOR',
    operator: false,
    accountExists: false,
    expiresAt: '2026-12-01T00:00:00Z',
  })
  const sent = recording('post', '/api/invitations/acceptance')
  const { user } = visit('/invitation#token=inv')

  expect(await screen.findByText('“滨河理工大学”邀请您加入，角色为编辑。')).toBeTruthy()
  await user.type(screen.getByLabelText('您的姓名'), '李可')
  await user.type(screen.getByLabelText('密码'), 'a long sentence')
  await user.click(screen.getByRole('checkbox'))
  await user.click(screen.getByRole('button', { name: '接受邀请' }))

  expect(await screen.findByRole('heading', { name: '已接受邀请' })).toBeTruthy()
  expect(sent).toEqual([
    { token: 'inv', name: '李可', password: 'a long sentence', language: 'zh', consent: true },
  ])
})

/** Refuses the first saving, as a server does that no longer knows the session. */
function sessionEndingOnSave() {
  const saved: unknown[] = []
  const account = { id: 'p1', name: '王敏', email: 'wang@example.cn', language: 'zh', version: 1 }
  const since = '2026-11-01T02:00:00Z'
  const whole = {
    ...account,
    createdAt: since,
    passwordChangedAt: since,
    secondFactor: true,
    recoveryCodesLeft: 9,
  }
  let isKnown = false
  server.use(
    answering('/api/session', aSession()),
    http.get('*/api/account', () => HttpResponse.json(whole, { headers: { ETag: '"1"' } })),
    http.put('*/api/account', async ({ request }) => {
      if (!isKnown) {
        isKnown = true
        return HttpResponse.json(
          { type: '/problems/unauthenticated', title: '', status: 401 },
          { status: 401 },
        )
      }
      saved.push(await request.json())
      return HttpResponse.json({ ...whole, name: '王敏敏' }, { headers: { ETag: '"2"' } })
    }),
  )
  return saved
}

async function saveAName() {
  const { user } = visit('/account')
  const name = await screen.findByLabelText('您的姓名')
  await user.clear(name)
  await user.type(name, '王敏敏')
  await user.click(screen.getByRole('button', { name: '保存' }))
  const dialog = within(await screen.findByRole('dialog', { name: '请重新登录' }))
  await user.type(dialog.getByLabelText('密码'), 'correct horse battery')
  return { user, dialog }
}

test('after the session has ended, signing in again goes on where it stopped', async () => {
  const saved = sessionEndingOnSave()
  recording('post', '/api/session', aSession())
  const { user, dialog } = await saveAName()

  await user.click(dialog.getByRole('button', { name: '登录' }))

  expect(await screen.findByText('已保存')).toBeTruthy()
  expect(saved).toEqual([{ name: '王敏敏', language: 'zh' }])
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('when somebody else signs in there, the page starts over', async () => {
  const saved = sessionEndingOnSave()
  recording('post', '/api/session', aSession({ account: { ...aSession().account!, id: 'p2' } }))
  const { user, dialog } = await saveAName()

  await user.click(dialog.getByRole('button', { name: '登录' }))

  await waitFor(() => expect(reloadPage).toHaveBeenCalled())
  expect(saved).toEqual([])
})
