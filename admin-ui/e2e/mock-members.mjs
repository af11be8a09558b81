// Answers everything that has to do with members: who is asking, may they, and what comes back.
import { randomBytes } from 'node:crypto'
import { accountRoutes } from './mock-accounts.mjs'
import { contractRoutes } from './mock-contracts.mjs'
import { importRoutes } from './mock-imports.mjs'
import { interestRoutes } from './mock-interests.mjs'
import { listingRoutes } from './mock-listings.mjs'
import { operationRoutes } from './mock-operations.mjs'
import { organizationRoutes } from './mock-organizations.mjs'
import { regionRuleRoutes } from './mock-region-rules.mjs'
import { reviewRoutes } from './mock-reviews.mjs'
import { statisticsRoutes } from './mock-statistics.mjs'
import { createWorld, newId, Refusal, refuse, rolesOf } from './mock-world.mjs'

const routes = [
  ...accountRoutes,
  ...organizationRoutes,
  ...listingRoutes,
  ...importRoutes,
  ...interestRoutes,
  ...contractRoutes,
  ...operationRoutes,
  ...regionRuleRoutes,
  ...reviewRoutes,
  ...statisticsRoutes,
].map(([address, answer, access]) => {
  const [method, path] = address.split(' ')
  const pattern = new RegExp(`^${path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`)
  return { method, pattern, answer, access }
})

export function createMembers() {
  const world = createWorld()
  return {
    world,
    answer: (request, url) => answer(world, request, url),
    /** Who asks, where anybody may. */
    callerOf: (request) => accountOf(world, world.sessions.get(cookiesOf(request).SESSION)),
  }
}

/** Nothing for addresses that belong to somebody else. */
async function answer(world, request, url) {
  const route = routes.find(({ method, pattern }) => method === request.method && pattern.test(url.pathname))
  if (!route) return undefined
  const cookies = cookiesOf(request)
  const headers = cookies['XSRF-TOKEN'] ? {} : { 'Set-Cookie': [`XSRF-TOKEN=${newId()}; Path=/`] }
  try {
    const call = await callOf(world, request, url, route, cookies, headers)
    const result = await route.answer(call)
    return {
      ...toResponse(result),
      headers: { ...headers, ...(result?.etag && { ETag: `"${result.etag}"` }) },
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { status, type, message, errors } = error
    const problem = { type: `/problems/${type}`, title: type, status, detail: message, errors }
    return { status, body: problem, headers: { ...headers, ...error.headers } }
  }
}

function toResponse(result) {
  if (result === undefined) return { status: 204 }
  if (result.file) return { status: 200, file: result.file }
  const isWrapped = result.etag !== undefined || typeof result.status === 'number'
  return isWrapped ? { status: result.status ?? 200, body: result.body } : { status: 200, body: result }
}

async function callOf(world, request, url, route, cookies, headers) {
  if (request.method !== 'GET' && request.headers['x-xsrf-token'] !== cookies['XSRF-TOKEN']) {
    refuse(403, 'forbidden', 'CSRF')
  }
  const key = cookies.SESSION
  const session = world.sessions.get(key)
  const account = accountOf(world, session)
  mayCall(world, account, route.access)
  return {
    world,
    key,
    session,
    account,
    params: url.pathname.match(route.pattern).groups ?? {},
    query: url.searchParams,
    body: await bodyOf(request),
    host: request.headers.host,
    english: request.headers['accept-language'] === 'en',
    open: (accountId, needsCode) => openSession(world, request, headers, accountId, needsCode),
    close: () => void world.sessions.delete(key),
    sameVersion: (resource) => sameVersion(request, resource),
  }
}

function accountOf(world, session) {
  return session && !session.needsCode && world.accounts.find(({ id }) => id === session.accountId)
}

function mayCall(world, account, access) {
  if (access === 'public') return
  if (!account) refuse(401, 'unauthenticated', '请先登录。')
  const allowed = access && [access].flat()
  if (allowed && !rolesOf(world, account).some((role) => allowed.includes(role)))
    refuse(403, 'forbidden', '没有权限。')
}

function openSession(world, request, headers, accountId, needsCode) {
  const key = randomBytes(16).toString('hex')
  const device = /Chrome/.test(request.headers['user-agent']) ? 'Chrome · Linux' : undefined
  const session = { accountId, needsCode, publicId: newId(), signedInAt: new Date().toISOString(), device }
  world.sessions.set(key, session)
  // a new token with every sign-in, as the application does
  headers['Set-Cookie'] = [`SESSION=${key}; Path=/; HttpOnly; SameSite=Lax`, `XSRF-TOKEN=${newId()}; Path=/`]
  return session
}

function sameVersion(request, { version }) {
  const named = request.headers['if-match']
  if (!named) refuse(428, 'precondition-required', 'If-Match')
  if (named !== `"${version}"`) refuse(412, 'stale-version', '别人刚刚修改过。')
}

function cookiesOf(request) {
  return Object.fromEntries((request.headers.cookie ?? '').split('; ').map((pair) => pair.split('=')))
}

async function bodyOf(request) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const content = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('multipart/')) return formOf(content, type)
  return content.length > 0 ? JSON.parse(content.toString()) : {}
}

/** The fields of an uploaded form; of its file what the pages show. */
async function formOf(content, type) {
  const form = await new Response(content, { headers: { 'content-type': type } }).formData()
  return Object.fromEntries(form.entries())
}
