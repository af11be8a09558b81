// What the members of an organisation write: drafts, their way to publication, and what becomes of them.
import { differences, isComplete, missingOf } from './mock-listing-rules.mjs'
import { listings as invented } from './mock-listing-data.mjs'
import * as w from './mock-world.mjs'

const storeOf = (world) => (world.listings ??= structuredClone(invented))
const today = () => new Date().toISOString().slice(0, 10)
const inAYear = () => new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10)
const kindOf = { achievements: 'ACHIEVEMENT', needs: 'NEED' }

function without(object, ...names) {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))
}

function find({ world, account, params }) {
  const listing = storeOf(world).find(({ id }) => id === params.id)
  return listing && (account.operator || listing.owner === account.organizationId) ? listing : w.missing()
}

function actsOf(call, { status, pending, kind }) {
  if (call.account.memberRole === 'VIEWER') return []
  const verified = call.world.organizations.find(({ id }) => id === call.account.organizationId)?.status
  const submit = verified === 'VERIFIED' ? ['SUBMIT'] : []
  const fulfil = kind === 'NEED' ? ['FULFIL'] : []
  if (pending?.status === 'SUBMITTED') return ['CONFIRM', 'DISCARD', 'WITHDRAW']
  const edit = pending ? ['EDIT', ...submit, 'DISCARD'] : ['EDIT']
  return {
    DRAFT: ['EDIT', ...submit, 'COPY', 'DELETE'],
    SUBMITTED: ['WITHDRAW'],
    CHANGES_REQUESTED: ['EDIT', ...submit, 'WITHDRAW'],
    PUBLISHED: [...edit, 'CONFIRM', 'WITHDRAW', 'COPY', ...fulfil],
    EXPIRED: [...edit, 'RENEW', 'WITHDRAW', 'COPY', ...fulfil],
    REJECTED: ['COPY'],
    WITHDRAWN: ['COPY'],
    FULFILLED: ['COPY'],
  }[status]
}

function clarityOf(content) {
  const parts = ['problem', 'tried', 'basis', 'deadline', 'budget'].filter((name) => content[name]).length
  return Math.min(100, parts * 13 + Math.min(35, content.indicators.length * 12))
}

function draftView(call, listing) {
  const { pending, version, ...rest } = without(listing, 'owner', 'history')
  const content = pending?.content ?? listing.content
  const body = {
    ...rest,
    content,
    ...(pending && { pendingStatus: pending.status, published: listing.content }),
    missing: missingOf(listing.kind, content, call.english),
    ...(listing.kind === 'NEED' && { clarity: clarityOf(content) }),
    acts: actsOf(call, listing),
  }
  return { body, etag: version }
}

function row(call, listing) {
  const owner = call.world.organizations.find(({ id }) => id === listing.owner)
  const { body } = draftView(call, listing)
  const { content, review, ...rest } = without(body, 'missing', 'published', 'contact', 'attachments')
  return {
    ...rest,
    title: content.title,
    field: content.field,
    owner: { id: owner.id, name: owner.name },
    anonymous: content.anonymous ?? false,
    ...(review?.comment && { reviewComment: review.comment }),
  }
}

function note(call, listing, act, more = {}) {
  listing.version++
  listing.changedAt = new Date().toISOString()
  listing.history.unshift({
    at: listing.changedAt,
    act,
    status: listing.status,
    by: call.account.name,
    ...more,
  })
}

function create(call, kind, content) {
  const now = new Date().toISOString()
  const listing = {
    id: w.newId(),
    kind,
    owner: call.account.organizationId,
    status: 'DRAFT',
    content,
    attachments: [],
    createdAt: now,
    changedAt: now,
    version: 0,
    history: [],
  }
  note(call, listing, 'CREATED')
  storeOf(call.world).unshift(listing)
  return listing
}

function save(call) {
  const listing = find(call)
  call.sameVersion(listing)
  const { content, contact } = call.body
  if (listing.status === 'PUBLISHED' || listing.status === 'EXPIRED') {
    listing.pending = { status: 'DRAFT', content }
  } else {
    listing.content = content
  }
  listing.contact = contact
  listing.version++
  listing.changedAt = new Date().toISOString()
  return draftView(call, listing)
}

function list(call) {
  const { query, account, world } = call
  const words = query.get('q') ?? ''
  const own = storeOf(world).filter(
    ({ owner, kind, content, externalId }) =>
      (account.operator || owner === account.organizationId) &&
      (!query.get('kind') || kind === query.get('kind')) &&
      `${content.title}${externalId ?? ''}`.includes(words),
  )
  const counts = [...new Set(own.map(({ status }) => status))].map((status) => ({
    status,
    count: own.filter((one) => one.status === status).length,
  }))
  const page = w.pageOf(
    own.filter(
      ({ status, pending, expiresOn }) =>
        (!query.get('status') || status === query.get('status')) &&
        (!query.get('pendingStatus') || pending?.status === query.get('pendingStatus')) &&
        (!query.get('expiresBefore') || (status === 'PUBLISHED' && expiresOn < query.get('expiresBefore'))),
    ),
    query,
  )
  const edits = own.flatMap(({ pending }) => pending?.status ?? [])
  const editCounts = [...new Set(edits)].map((status) => ({
    status,
    count: edits.filter((one) => one === status).length,
  }))
  return { ...page, items: page.items.map((listing) => row(call, listing)), counts, editCounts }
}

function check(call) {
  const listing = find(call)
  const content = listing.pending?.content ?? listing.content
  const alike = storeOf(call.world).filter(
    ({ id, owner, content: { title } }) =>
      id !== listing.id && owner === listing.owner && title.slice(0, 6) === content.title.slice(0, 6),
  )
  return {
    missing: missingOf(listing.kind, content, call.english),
    warnings: JSON.stringify(content).includes('军工')
      ? [{ field: 'description', word: '军工', message: '请确认不涉及国家秘密。' }]
      : [],
    duplicates: alike.map(({ id, kind, status, content: { title } }) => ({
      id,
      kind,
      title,
      status,
      own: true,
      cosine: 0.95,
      jaccard: 0.71,
      overlaps: [title.slice(0, 12)],
    })),
    goesLive: false,
  }
}

function submit(call) {
  const listing = find(call)
  call.sameVersion(listing)
  if (!call.body.declaredUnclassified) w.wrongField('declaredUnclassified', '请先确认内容不涉密。')
  if (!isComplete(listing.kind, listing.pending?.content ?? listing.content))
    w.refuse(409, 'rule-violated', '还有必填的内容没有写。')
  if (listing.pending) listing.pending.status = 'SUBMITTED'
  else listing.status = 'SUBMITTED'
  listing.submittedAt = new Date().toISOString()
  note(call, listing, 'SUBMITTED')
  return { body: row(call, listing), etag: listing.version }
}

function act(path, name, change) {
  return [
    `POST /api/listings/:id/${path}`,
    (call) => {
      const listing = find(call)
      call.sameVersion(listing)
      change(listing, call)
      note(call, listing, name, call.body?.reason ? { comment: call.body.reason } : {})
      return { body: row(call, listing), etag: listing.version }
    },
  ]
}

function editing(path) {
  return [
    [
      `POST /api/${path}`,
      (call) => ({ status: 201, ...draftView(call, create(call, kindOf[path], call.body.content)) }),
    ],
    [`GET /api/${path}/:id/draft`, (call) => draftView(call, find(call))],
    [`PUT /api/${path}/:id/draft`, save],
  ]
}

function attach(call) {
  const listing = find(call)
  call.sameVersion(listing)
  const { file, confidential } = call.body
  const attachment = {
    id: w.newId(),
    name: file.name,
    mediaType: file.type,
    size: file.size,
    confidential: confidential === 'true',
    addedAt: new Date().toISOString(),
  }
  listing.attachments.push(attachment)
  listing.version++
  return { status: 201, body: { attachment, version: String(listing.version) }, etag: listing.version }
}

function detach(call) {
  const listing = find(call)
  call.sameVersion(listing)
  listing.attachments = listing.attachments.filter(({ id }) => id !== call.params.attachmentId)
  listing.version++
  return { body: { version: String(listing.version) }, etag: listing.version }
}

export const listingRoutes = [
  ...editing('achievements'),
  ...editing('needs'),
  [
    'POST /api/needs/clarity',
    ({ body: { content } }) => ({
      score: clarityOf(content),
      parts: [],
      hints: [
        { name: 'indicators', message: '写出带数值和单位的技术指标', gain: 12 },
        { name: 'tried', message: '说明试过什么、为什么不行', gain: 13 },
      ].filter(({ name }) => !content[name]?.length),
    }),
  ],
  ['GET /api/listings', list],
  ['GET /api/listings/:id/submission-check', check],
  ['POST /api/listings/:id/submission', submit],
  act('withdrawal', 'WITHDRAWN', (listing) =>
    Object.assign(listing, { status: 'WITHDRAWN', pending: undefined }),
  ),
  act('confirmation', 'CONFIRMED', (listing) =>
    Object.assign(listing, { confirmedOn: today(), expiresOn: inAYear() }),
  ),
  act('renewal', 'RENEWED', (listing) =>
    Object.assign(listing, { status: 'PUBLISHED', confirmedOn: today(), expiresOn: inAYear() }),
  ),
  act('fulfilment', 'FULFILLED', (listing) =>
    Object.assign(listing, { status: 'FULFILLED', pending: undefined }),
  ),
  [
    'POST /api/listings/:id/copies',
    (call) => {
      const { kind, content } = find(call)
      return { status: 201, body: row(call, create(call, kind, structuredClone(content))) }
    },
  ],
  [
    'DELETE /api/listings/:id',
    (call) => {
      const listing = find(call)
      call.world.listings = storeOf(call.world).filter((one) => one !== listing)
    },
  ],
  [
    'DELETE /api/listings/:id/pending',
    (call) => {
      const listing = find(call)
      call.sameVersion(listing)
      delete listing.pending
      note(call, listing, 'DISCARDED')
      return { body: row(call, listing), etag: listing.version }
    },
  ],
  [
    'GET /api/listings/:id/changes',
    (call) => {
      const { content, pending } = find(call)
      return { changes: pending ? differences(content, pending.content) : [] }
    },
  ],
  ['GET /api/listings/:id/history', (call) => find(call).history],
  ['POST /api/listings/:id/attachments', attach],
  ['DELETE /api/listings/:id/attachments/:attachmentId', detach],
  [
    'PUT /api/listings/:id/attachments/:attachmentId',
    (call) => {
      const attachment = find(call).attachments.find(({ id }) => id === call.params.attachmentId)
      return Object.assign(attachment ?? w.missing(), { name: call.body.name })
    },
  ],
  [
    'GET /api/exports/listings',
    (call) => ({
      file: {
        name: `listings.${call.query.get('format')}`,
        type: 'text/csv',
        content: list(call)
          .items.map(({ title }) => title)
          .join('\n'),
      },
    }),
  ],
]
