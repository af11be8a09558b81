// Sessions, accounts and the security of one's own account.
import { randomBytes } from 'node:crypto'
import { isCurrent } from './totp.mjs'
import * as w from './mock-world.mjs'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const newSecret = () => [...randomBytes(32)].map((byte) => alphabet[byte % 32]).join('')
const newCodes = () => Array.from({ length: 10 }, () => randomBytes(5).toString('hex'))

function signIn({ world, body, open }) {
  const account = world.accounts.find(({ email }) => email === body.email?.toLowerCase())
  const failures = world.failures.get(body.email) ?? 0
  if (failures >= 5)
    w.refuse(429, 'locked-out', '失败次数过多，账号暂时锁定。', undefined, { 'Retry-After': '900' })
  if (!account || account.password !== body.password || account.state !== 'ACTIVE') {
    world.failures.set(body.email, failures + 1)
    w.refuse(401, 'sign-in-failed', '邮箱或密码不正确。')
  }
  world.failures.delete(body.email)
  account.lastSignInAt = new Date().toISOString()
  return w.sessionView(world, open(account.id, Boolean(account.secret)))
}

function enterSecondFactor({ world, body, session }) {
  const account = world.accounts.find(({ id }) => id === session?.accountId)
  if (!account) w.refuse(401, 'unauthenticated', '请重新登录。')
  const isRecovery = account.recoveryCodes.includes(body.code)
  if (!isRecovery && !isCurrent(account.secret, body.code)) w.wrongField('code', '验证码不正确。')
  account.recoveryCodes = account.recoveryCodes.filter((code) => code !== body.code)
  session.needsCode = false
  return w.sessionView(world, session)
}

function register({ world, body, host }) {
  w.checkPassword(body.password)
  if (!body.consent) w.wrongField('consent', '需要同意。')
  const email = body.email.toLowerCase()
  const known = world.accounts.find((one) => one.email === email)
  if (known) {
    w.sendMail(world, email, '您已有科桥账号', '这个邮箱已经注册，可以直接登录。')
    return { status: 202 }
  }
  const account = {
    id: w.newId(),
    name: body.name,
    email,
    password: body.password,
    language: body.language,
    state: 'UNCONFIRMED',
    createdAt: new Date().toISOString(),
    passwordChangedAt: new Date().toISOString(),
    recoveryCodes: [],
    choices: { ORGANIZATION: 'IMMEDIATE', MEMBERS: 'IMMEDIATE', OPERATIONS: 'DAILY' },
    version: 1,
  }
  world.accounts.push(account)
  confirmationMail(world, host, account)
  w.note(world, account, 'account.registered', 'account', account.id)
  return { status: 202 }
}

function confirmationMail(world, host, { id, email }) {
  const link = w.linkFor(world, host, '/confirm', { kind: 'confirm', id })
  w.sendMail(
    world,
    email,
    '请确认您的邮箱',
    `您好：\n\n请打开下面的链接完成注册，24 小时内有效。\n\n${link}\n\n科桥`,
  )
}

function ownView({
  id,
  name,
  email,
  phone,
  language,
  emailConfirmedAt,
  createdAt,
  secret,
  recoveryCodes,
  passwordChangedAt,
  version,
}) {
  const left = recoveryCodes.length
  return {
    id,
    name,
    email,
    phone,
    language,
    emailConfirmedAt,
    createdAt,
    secondFactor: Boolean(secret),
    recoveryCodesLeft: left,
    passwordChangedAt,
    version,
  }
}

function knowsPassword({ account, body }, field = 'password') {
  if (account.password !== body[field]) w.wrongField(field, '密码不正确。')
}

const find = (world, id) => world.accounts.find((one) => one.id === id) ?? w.missing()

export const accountRoutes = [
  ['GET /api/session', ({ world, session }) => w.sessionView(world, session), 'public'],
  ['POST /api/session', signIn, 'public'],
  ['POST /api/session/second-factor', enterSecondFactor, 'public'],
  ['DELETE /api/session', ({ close }) => close(), 'public'],
  [
    'GET /api/sessions',
    ({ world, account, session }) =>
      [...world.sessions.values()]
        .filter(({ accountId }) => accountId === account.id)
        .map(({ publicId, signedInAt, device }) => ({
          id: publicId,
          current: publicId === session.publicId,
          signedInAt,
          lastSeenAt: new Date().toISOString(),
          address: '127.0.0.1',
          device,
        })),
  ],
  ['DELETE /api/sessions', ({ world, account, key }) => w.endSessions(world, account.id, key)],
  [
    'DELETE /api/sessions/:id',
    ({ world, params }) => {
      for (const [key, { publicId }] of world.sessions) if (publicId === params.id) world.sessions.delete(key)
    },
  ],
  ['POST /api/accounts', register, 'public'],
  [
    'POST /api/accounts/confirmation',
    ({ world, body }) => {
      const account = find(world, w.useLink(world, body.token, 'confirm').id)
      Object.assign(account, { state: 'ACTIVE', emailConfirmedAt: new Date().toISOString() })
    },
    'public',
  ],
  [
    'POST /api/accounts/confirmation/mail',
    ({ world, body, host }) => {
      const account = world.accounts.find(
        ({ email, state }) => email === body.email && state === 'UNCONFIRMED',
      )
      if (account) confirmationMail(world, host, account)
      return { status: 202 }
    },
    'public',
  ],
  [
    'POST /api/password-resets',
    ({ world, body, host }) => {
      const account = world.accounts.find(({ email }) => email === body.email)
      const link = account && w.linkFor(world, host, '/reset-password', { kind: 'reset', id: account.id })
      if (account) w.sendMail(world, account.email, '重设密码', `请打开下面的链接设置新密码：\n\n${link}`)
      return { status: 202 }
    },
    'public',
  ],
  [
    'POST /api/password-resets/completion',
    ({ world, body }) => {
      w.useLink(world, body.token, 'reset', true)
      w.checkPassword(body.password)
      const account = find(world, w.useLink(world, body.token, 'reset').id)
      account.password = body.password
      w.endSessions(world, account.id)
    },
    'public',
  ],
  [
    'GET /api/password-rules',
    () => ({ profile: 'ASVS', minLength: 12, maxLength: 128, classes: 0 }),
    'public',
  ],
  ['GET /api/account', ({ account }) => ({ body: ownView(account), etag: account.version })],
  [
    'PUT /api/account',
    ({ account, body, sameVersion }) => {
      sameVersion(account)
      Object.assign(account, { name: body.name, phone: body.phone, language: body.language })
      account.version++
      return { body: ownView(account), etag: account.version }
    },
  ],
  [
    'PUT /api/account/password',
    (call) => {
      knowsPassword(call, 'currentPassword')
      w.checkPassword(call.body.newPassword, 'newPassword')
      call.account.password = call.body.newPassword
      call.account.passwordChangedAt = new Date().toISOString()
      w.endSessions(call.world, call.account.id, call.key)
    },
  ],
  [
    'POST /api/account/second-factor',
    (call) => {
      knowsPassword(call)
      call.account.newSecret = newSecret()
      const name = encodeURIComponent(`科桥:${call.account.email}`)
      return {
        secret: call.account.newSecret,
        uri: `otpauth://totp/${name}?secret=${call.account.newSecret}&issuer=${encodeURIComponent('科桥')}`,
      }
    },
  ],
  [
    'POST /api/account/second-factor/confirmation',
    ({ account, body }) => {
      if (!isCurrent(account.newSecret, body.code)) w.wrongField('code', '验证码不正确。')
      Object.assign(account, { secret: account.newSecret, recoveryCodes: newCodes() })
      return { recoveryCodes: account.recoveryCodes }
    },
  ],
  [
    'POST /api/account/second-factor/removal',
    (call) => {
      knowsPassword(call)
      call.account.secret = undefined
    },
  ],
  [
    'POST /api/account/recovery-codes',
    (call) => {
      knowsPassword(call)
      call.account.recoveryCodes = newCodes()
      return { recoveryCodes: call.account.recoveryCodes }
    },
  ],
  ['GET /api/account/export', ({ account }) => ({ account: ownView(account) })],
  [
    'POST /api/account/erasure',
    (call) => {
      knowsPassword(call)
      Object.assign(call.account, {
        name: '',
        email: '',
        password: '',
        state: 'ERASED',
        organizationId: undefined,
      })
      w.endSessions(call.world, call.account.id)
    },
  ],
  [
    'GET /api/accounts',
    ({ world, query }) =>
      w.pageOf(
        world.accounts
          .map((one) => w.accountView(world, one))
          .filter(
            ({ name, email, roles, state }) =>
              `${name}${email}`.includes(query.get('q') ?? '') &&
              (!query.get('role') || roles.includes(query.get('role'))) &&
              (!query.get('state') || state === query.get('state')),
          ),
        query,
      ),
    'OPERATOR',
  ],
  ['GET /api/accounts/:id', ({ world, params }) => w.accountView(world, find(world, params.id)), 'OPERATOR'],
  [
    'POST /api/accounts/:id/disabling',
    ({ world, params, body, account: by }) => {
      const account = find(world, params.id)
      Object.assign(account, { state: 'DISABLED', disabledReason: body.reason })
      w.endSessions(world, account.id)
      w.note(world, by, 'account.disabled', 'account', account.id, { state: 'ACTIVE' }, { state: 'DISABLED' })
      return w.accountView(world, account)
    },
    'OPERATOR',
  ],
  [
    'POST /api/accounts/:id/enabling',
    ({ world, params }) => {
      const account = find(world, params.id)
      Object.assign(account, { state: 'ACTIVE', disabledReason: undefined })
      return w.accountView(world, account)
    },
    'OPERATOR',
  ],
  [
    'POST /api/accounts/:id/unlocking',
    ({ world, params }) => void world.failures.delete(find(world, params.id).email),
    'OPERATOR',
  ],
  [
    'POST /api/accounts/:id/second-factor-reset',
    ({ world, params }) => void (find(world, params.id).secret = undefined),
    'OPERATOR',
  ],
]
