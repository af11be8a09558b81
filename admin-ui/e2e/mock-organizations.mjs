// Organisations, their members, invitations and parks.
import { ahead } from './mock-people.mjs'
import * as w from './mock-world.mjs'

const find = (world, id) => world.organizations.find((one) => one.id === id) ?? w.missing()
const membersOf = (world, id) => world.accounts.filter(({ organizationId }) => organizationId === id)

function mayAdminister({ account, params }) {
  if (!account.operator && (account.organizationId !== params.id || account.memberRole !== 'ADMIN'))
    w.missing()
}

function view({ account }, organization) {
  const {
    version,
    registeredAt,
    note,
    creditCode,
    contactName,
    contactPhone,
    contactEmail,
    decision,
    ...open
  } = organization
  const isOwn = account && (account.operator || account.organizationId === organization.id)
  if (!isOwn && organization.status !== 'VERIFIED') w.missing()
  const own = isOwn ? { creditCode, contactName, contactPhone, contactEmail, decision } : {}
  return { body: { ...open, ...own, ...(account?.operator && { note }) }, etag: version, registeredAt }
}

function decide(status, act) {
  return [
    `POST /api/organizations/:id/${act}`,
    (call) => {
      const { world, params, body, account, sameVersion } = call
      const organization = find(world, params.id)
      sameVersion(organization)
      if (status !== 'VERIFIED' && !body.reason) w.wrongField('reason', '请写明原因。')
      if (act === 'verification' && !organization.creditCode && !body.note)
        w.refuse(409, 'rule-violated', '没有信用代码的机构，需要写明核验依据。')
      w.note(
        world,
        account,
        `organization.${act}`,
        'organization',
        organization.id,
        { status: organization.status },
        { status },
      )
      Object.assign(organization, {
        status,
        note: body?.note ?? organization.note,
        decision: { status, reason: body?.reason, at: new Date().toISOString() },
        version: organization.version + 1,
      })
      return view(call, organization)
    },
    'OPERATOR',
  ]
}

function invitationView({ id, email, memberRole, invitedBy, createdAt, expiresAt }) {
  return { id, email, memberRole, invitedBy, createdAt, expiresAt }
}

function invite(call, offer) {
  const { world, body, account, host } = call
  const createdAt = new Date().toISOString()
  const invitation = {
    id: w.newId(),
    email: body.email.toLowerCase(),
    invitedBy: account.name,
    createdAt,
    expiresAt: ahead(7),
    ...offer,
  }
  world.invitations.push(invitation)
  mailInvitation(world, host, invitation)
  return { status: 201, body: invitationView(invitation) }
}

function mailInvitation(world, host, { id, email }) {
  const link = w.linkFor(world, host, '/invitation', { kind: 'invitation', id })
  w.sendMail(world, email, '科桥邀请您加入', `您好：\n\n打开下面的链接接受邀请，7 天内有效。\n\n${link}`)
}

function withdraw({ world, params }) {
  const id = params.invitationId ?? params.id
  world.invitations = world.invitations.filter((one) => one.id !== id)
}

function openInvitation(world, token, keep) {
  const { id } = w.useLink(world, token, 'invitation', keep)
  return world.invitations.find((one) => one.id === id) ?? w.refuse(410, 'token-invalid', '邀请已失效')
}

function preview({ world, body }) {
  const {
    email,
    organizationId,
    memberRole,
    park,
    operator = false,
    expiresAt,
  } = openInvitation(world, body.token, true)
  const at = world.parks.find(({ code }) => code === park)
  return {
    email,
    ...(organizationId && { organization: { name: find(world, organizationId).name }, memberRole }),
    ...(at && { park: { code: at.code, labelZh: at.labelZh, labelEn: at.labelEn } }),
    operator,
    accountExists: world.accounts.some((one) => one.email === email),
    expiresAt,
  }
}

function accept({ world, body, account: caller }) {
  const { email, organizationId, memberRole, park, operator } = openInvitation(world, body.token, true)
  let account = world.accounts.find((one) => one.email === email)
  if (account && caller?.id !== account.id) w.refuse(401, 'unauthenticated', '请以受邀的邮箱登录。')
  if (!account) {
    w.checkPassword(body.password)
    account = {
      id: w.newId(),
      name: body.name,
      email,
      password: body.password,
      language: body.language,
      state: 'ACTIVE',
      createdAt: new Date().toISOString(),
      passwordChangedAt: new Date().toISOString(),
      recoveryCodes: [],
      choices: { ORGANIZATION: 'IMMEDIATE', MEMBERS: 'IMMEDIATE', OPERATIONS: 'DAILY' },
      version: 1,
    }
    world.accounts.push(account)
  }
  const { id } = openInvitation(world, body.token, false)
  world.invitations = world.invitations.filter((one) => one.id !== id)
  if (organizationId) Object.assign(account, { organizationId, memberRole })
  if (park) account.parks = [...(account.parks ?? []), park]
  if (operator) account.operator = true
}

function member({ id, name, email, memberRole, state, lastSignInAt }) {
  return { accountId: id, name, email, memberRole, state, lastSignInAt }
}

function keepsAnAdmin(world, organizationId, leaving) {
  const admins = membersOf(world, organizationId).filter(({ memberRole }) => memberRole === 'ADMIN')
  if (admins.length === 1 && admins[0].id === leaving)
    w.refuse(409, 'rule-violated', '机构至少要有一位管理员。')
}

function parkView(world, { version, operator, ...park }) {
  const by = world.organizations.find(({ id }) => id === operator)
  const organizations = world.organizations.filter(
    (one) => one.park === park.code && one.status === 'VERIFIED',
  ).length
  return {
    body: {
      ...park,
      organizations,
      ...(by && { operator: { id: by.id, name: by.name, region: by.region } }),
    },
    etag: version,
  }
}
const findPark = (world, code) => world.parks.find((one) => one.code === code) ?? w.missing()

export const organizationRoutes = [
  [
    'GET /api/organizations',
    ({ world, query, account }) => {
      if (!account.operator && !account.parks?.length) w.refuse(403, 'forbidden', '没有权限')
      const wanted = (name, value) => !query.get(name) || query.get(name) === value
      const found = world.organizations
        .filter(({ park }) => account.operator || account.parks.includes(park))
        .filter(
          ({ name, creditCode = '', status, kind, park }) =>
            `${name}${creditCode}`.includes(query.get('q') ?? '') &&
            wanted('status', status) &&
            wanted('kind', kind) &&
            wanted('park', park),
        )
        .map(({ id, name, kind, creditCode, region, park, status, trusted, registeredAt }) => ({
          id,
          name,
          kind,
          creditCode,
          region,
          park,
          status,
          trusted,
          registeredAt,
          members: membersOf(world, id).length,
        }))
      return w.pageOf(found, query)
    },
  ],
  [
    'POST /api/organizations',
    (call) => {
      const { world, account, body } = call
      if (account.organizationId) w.refuse(409, 'rule-violated', '您已经属于一个机构。')
      if (
        world.organizations.some(
          ({ creditCode, status }) => creditCode && creditCode === body.creditCode && status === 'VERIFIED',
        )
      )
        w.refuse(409, 'rule-violated', '这个信用代码已被登记。', [
          { field: 'creditCode', message: '这个信用代码已被登记。' },
        ])
      const organization = {
        ...body,
        id: w.newId(),
        status: 'PENDING',
        trusted: false,
        registeredAt: new Date().toISOString(),
        version: 1,
      }
      world.organizations.push(organization)
      Object.assign(account, { organizationId: organization.id, memberRole: 'ADMIN' })
      w.note(world, account, 'organization.registered', 'organization', organization.id, undefined, {
        name: body.name,
      })
      return { ...view(call, organization), status: 201 }
    },
  ],
  ['GET /api/organizations/figures', () => ({ research: 6, companies: 21, cities: 8 }), 'public'],
  ['GET /api/organizations/:id', (call) => view(call, find(call.world, call.params.id)), 'public'],
  [
    'PUT /api/organizations/:id',
    (call) => {
      const organization = find(call.world, call.params.id)
      mayAdminister(call)
      call.sameVersion(organization)
      const resubmitted = organization.status === 'REJECTED' && !call.account.operator
      Object.assign(organization, call.body, resubmitted && { status: 'PENDING', decision: undefined })
      organization.version++
      return view(call, organization)
    },
  ],
  decide('VERIFIED', 'verification'),
  decide('REJECTED', 'rejection'),
  decide('SUSPENDED', 'suspension'),
  decide('VERIFIED', 'reinstatement'),
  [
    'PUT /api/organizations/:id/trust',
    (call) => {
      const organization = find(call.world, call.params.id)
      call.sameVersion(organization)
      organization.trusted = call.body.trusted
      organization.version++
      return view(call, organization)
    },
    'OPERATOR',
  ],
  [
    'GET /api/organizations/:id/members',
    ({ world, params, account }) => {
      if (!account.operator && account.organizationId !== params.id) w.missing()
      return membersOf(world, params.id).map(member)
    },
  ],
  [
    'PUT /api/organizations/:id/members/:accountId',
    (call) => {
      mayAdminister(call)
      const { world, params, body } = call
      if (body.memberRole !== 'ADMIN') keepsAnAdmin(world, params.id, params.accountId)
      const account = membersOf(world, params.id).find(({ id }) => id === params.accountId) ?? w.missing()
      account.memberRole = body.memberRole
      return member(account)
    },
  ],
  [
    'DELETE /api/organizations/:id/members/:accountId',
    (call) => {
      const { world, params, account } = call
      if (account.id !== params.accountId) mayAdminister(call)
      keepsAnAdmin(world, params.id, params.accountId)
      const leaving = membersOf(world, params.id).find(({ id }) => id === params.accountId) ?? w.missing()
      Object.assign(leaving, { organizationId: undefined, memberRole: undefined })
    },
  ],
  [
    'GET /api/organizations/:id/invitations',
    (call) => {
      mayAdminister(call)
      return call.world.invitations
        .filter(({ organizationId }) => organizationId === call.params.id)
        .map(invitationView)
    },
  ],
  [
    'POST /api/organizations/:id/invitations',
    (call) => {
      mayAdminister(call)
      return invite(call, { organizationId: call.params.id, memberRole: call.body.memberRole })
    },
  ],
  ['DELETE /api/organizations/:id/invitations/:invitationId', withdraw],
  [
    'POST /api/organizations/:id/invitations/:invitationId/mail',
    ({ world, params, host }) =>
      mailInvitation(
        world,
        host,
        world.invitations.find(({ id }) => id === params.invitationId) ?? w.missing(),
      ),
  ],
  [
    'GET /api/operator-invitations',
    ({ world }) => world.invitations.filter(({ operator }) => operator).map(invitationView),
    'OPERATOR',
  ],
  ['POST /api/operator-invitations', (call) => invite(call, { operator: true }), 'OPERATOR'],
  ['DELETE /api/operator-invitations/:id', withdraw, 'OPERATOR'],
  [
    'DELETE /api/operators/:accountId',
    ({ world, params, account }) => {
      if (params.accountId === account.id) w.refuse(409, 'rule-violated', '不能取消自己的运营身份。')
      world.accounts.find(({ id }) => id === params.accountId).operator = false
    },
    'OPERATOR',
  ],
  ['POST /api/invitations/preview', preview, 'public'],
  ['POST /api/invitations/acceptance', accept, 'public'],
  ['GET /api/parks', ({ world }) => world.parks.map((park) => parkView(world, park).body), 'public'],
  [
    'POST /api/parks',
    ({ world, body }) => {
      if (world.parks.some(({ code }) => code === body.code)) w.wrongField('code', '这个代码已被使用。')
      world.parks.push({ ...body, version: 1 })
      return { ...parkView(world, world.parks.at(-1)), status: 201 }
    },
    'OPERATOR',
  ],
  ['GET /api/parks/:code', ({ world, params }) => parkView(world, findPark(world, params.code)), 'public'],
  [
    'PUT /api/parks/:code',
    ({ world, params, body, sameVersion }) => {
      const park = findPark(world, params.code)
      sameVersion(park)
      Object.assign(park, { operator: undefined }, body, { version: park.version + 1 })
      return parkView(world, park)
    },
    'OPERATOR',
  ],
  [
    'GET /api/parks/:code/administrators',
    ({ world, params }) => ({
      administrators: world.accounts
        .filter(({ parks }) => parks?.includes(params.code))
        .map(({ id, name, email }) => ({ accountId: id, name, email })),
      invitations: world.invitations.filter(({ park }) => park === params.code).map(invitationView),
    }),
  ],
  ['POST /api/parks/:code/invitations', (call) => invite(call, { park: call.params.code }), 'OPERATOR'],
  ['DELETE /api/parks/:code/invitations/:id', withdraw, 'OPERATOR'],
  [
    'DELETE /api/parks/:code/administrators/:accountId',
    ({ world, params }) => {
      const account = world.accounts.find(({ id }) => id === params.accountId) ?? w.missing()
      account.parks = account.parks.filter((code) => code !== params.code)
    },
    'OPERATOR',
  ],
]
