import type { Session } from '@/api/client'
import { anImport } from '@/testing/imports'
import { listingsOf } from '@/testing/listings'
import { aSession, anAccount, listOf } from '@/testing/members'
import { answering, failing, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, within } from '@testing-library/vue'
import { onlineManager } from '@tanstack/vue-query'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, expect, test } from 'vitest'

beforeEach(() => {
  server.use(answering('/api/account', anAccount({ secondFactor: true })))
})

afterEach(() => onlineManager.setOnline(true))

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
  expect(await screen.findByText('没有等待处理的事项')).toBeTruthy()
  expect(screen.getByRole('link', { name: /浏览科技成果/ })).toBeTruthy()
  expect(screen.queryByRole('link', { name: /浏览企业需求/ })).toBeNull()
})

async function waiting() {
  return within((await screen.findByRole('heading', { name: '等您处理' })).closest('section')!)
}

test.each(['/api/interests/counts', '/api/listings', '/api/imports', '/api/contracts', '/api/account'])(
  'nobody is told that nothing waits when %s could not be read',
  async (path) => {
    server.use(failing(path, 503))

    as({})

    const tasks = await waiting()
    expect(await tasks.findByRole('button', { name: '重试' })).toBeTruthy()
    expect(tasks.queryByText('没有等待处理的事项')).toBeNull()
  },
)

test('what was not read is read when one tries again', async () => {
  server.use(
    http.get('*/api/interests/counts', () => new HttpResponse(null, { status: 503 }), { once: true }),
  )
  const { user } = as({})

  await user.click(await (await waiting()).findByRole('button', { name: '重试' }))

  expect(await screen.findByText('没有等待处理的事项')).toBeTruthy()
})

test('nobody is told that nothing waits while there is no connection', async () => {
  server.use(
    http.get('*/api/session', () => {
      onlineManager.setOnline(false)
      return HttpResponse.json(aSession())
    }),
  )

  visit('/me')

  const tasks = await waiting()
  expect(tasks.queryByText('没有等待处理的事项')).toBeNull()
  onlineManager.setOnline(true)
  expect(await tasks.findByText('没有等待处理的事项')).toBeTruthy()
})

test('a rejected organization comes first', async () => {
  as({ organization: { ...aSession().organization!, status: 'REJECTED' } })

  expect(await screen.findByRole('link', { name: /没有通过核验/ })).toBeTruthy()
})

test('several roles see what each of them has', async () => {
  server.use(answering('/api/organizations', listOf()), failing('/api/statistics/:figure', 503))

  as({
    roles: ['UNIVERSITY', 'PARK_ADMIN', 'OPERATOR'],
    parks: [{ code: 'ZGC', labelZh: '中关村科学城', labelEn: 'Zhongguancun' }],
  })

  expect(await screen.findByRole('link', { name: /中关村科学城/ })).toBeTruthy()
  expect(screen.getByRole('link', { name: /浏览企业需求/ })).toBeTruthy()
  expect(await screen.findByRole('heading', { name: '等您处理的队列' })).toBeTruthy()
  expect(await screen.findByRole('heading', { name: '哪些成果有企业感兴趣' })).toBeTruthy()
  expect(await screen.findByRole('heading', { name: '园区企业的需求有没有着落' })).toBeTruthy()
})

test('a university sees what its listings and imports wait for', async () => {
  const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10)
  server.use(
    http.get('*/api/listings', ({ request }) => {
      const { searchParams: query } = new URL(request.url)
      const before = query.get('expiresBefore')
      if (before) {
        const ending = query.get('kind') === 'ACHIEVEMENT' && soon < before ? 137 : 0
        return HttpResponse.json({ ...listingsOf(), total: ending })
      }
      const ofAchievements = [
        { status: 'DRAFT', count: 4 },
        { status: 'CHANGES_REQUESTED', count: 2 },
      ]
      return HttpResponse.json({
        ...listingsOf(),
        counts: query.get('kind') === 'ACHIEVEMENT' ? ofAchievements : [],
        editCounts: query.get('kind') === 'NEED' ? [{ status: 'CHANGES_REQUESTED', count: 3 }] : [],
      })
    }),
    answering(
      '/api/imports',
      listOf(anImport({ state: 'CHECKED' }), anImport({ id: 'i2', fileName: '补充.csv', state: 'APPLYING' })),
    ),
  )

  as({ roles: ['UNIVERSITY'] })

  const changes = await screen.findByRole('link', { name: /2 项成果待修改/ })
  expect(changes.getAttribute('href')).toBe('/workspace/achievements?status=CHANGES_REQUESTED')
  const expiring = await screen.findByRole('link', { name: /137 项成果即将到期/ })
  expect(expiring.getAttribute('href')).toMatch(/^\/workspace\/achievements\?expiresBefore=\d{4}-\d\d-\d\d$/)
  const edits = await screen.findByRole('link', { name: /3 项需求的修改被退回/ })
  expect(edits.getAttribute('href')).toBe('/workspace/needs?pendingStatus=CHANGES_REQUESTED')
  expect(screen.getByRole('link', { name: /4 项成果草稿/ })).toBeTruthy()
  expect(screen.queryByRole('link', { name: /需求草稿/ })).toBeNull()
  const ready = await screen.findByRole('link', { name: /“成果清单.xlsx”检查完成/ })
  expect(ready.getAttribute('href')).toBe('/workspace/imports/i1')
  expect(screen.getByRole('link', { name: /正在导入“补充.csv”/ })).toBeTruthy()
})
