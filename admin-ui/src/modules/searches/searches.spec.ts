import { aSession } from '@/testing/members'
import { answering, recording, refusing, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { SavedSearch } from './useSearches'

function aSearch(changes: Partial<SavedSearch> = {}): SavedSearch {
  return {
    id: 's1',
    kind: 'ACHIEVEMENT',
    name: '电池回收',
    query: { q: '电池', region: ['110000'], trlFrom: 6 },
    alert: 'NEW',
    paused: false,
    createdAt: '2026-11-20T02:00:00Z',
    newHits: 0,
    version: '3',
    ...changes,
  }
}

function listed(...items: SavedSearch[]) {
  return answering('/api/saved-searches', { items, most: 50 })
}

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=token-1'
  server.use(answering('/api/session', aSession()), listed(aSearch({ newHits: 3 })))
})

test('what a list shows is saved with its words and filters', async () => {
  const sent = recording('post', '/api/saved-searches', aSearch(), 201)
  const { user, address } = visit('/achievements?q=电池&region=110000&trlFrom=6')

  await user.click(await screen.findByRole('link', { name: '保存搜索' }))
  const name = await screen.findByRole<HTMLInputElement>('textbox', { name: '名称' })
  await waitFor(() => expect(name.value).toContain('电池 北京'))
  await user.clear(name)
  await user.type(name, '电池回收')
  await user.click(screen.getByRole('button', { name: '保存' }))

  await waitFor(() => expect(address()).toBe('/searches'))
  expect(sent).toEqual([
    {
      kind: 'ACHIEVEMENT',
      name: '电池回收',
      alert: 'NEW',
      query: { q: '电池', region: ['110000'], trlFrom: 6 },
    },
  ])
})

test('a link from elsewhere fills in the search, a kind of need among its filters', async () => {
  const { address } = visit('/searches/new?kind=needs&kind=PROBLEM&q=涂层')

  expect(await screen.findByDisplayValue('涂层')).toBeTruthy()
  expect(address()).toBe('/searches/new/needs?q=涂层&kind=PROBLEM')
})

test('a visitor signs in first and comes back', async () => {
  server.use(answering('/api/session', { ...aSession(), signedIn: false, roles: [] }))

  const { address } = visit('/searches/new/needs?q=涂层')

  await waitFor(() => expect(address()).toBe('/sign-in?return=/searches/new/needs?q=涂层'))
})

test('a name that is taken is told at its field', async () => {
  server.use(
    refusing('post', '/api/saved-searches', 409, {
      errors: [{ field: 'name', message: '您已经用这个名称保存过搜索' }],
    }),
  )
  const { user } = visit('/searches/new/achievements?q=电池')

  await user.click(await screen.findByRole('button', { name: '保存' }))

  expect(await screen.findByText('您已经用这个名称保存过搜索')).toBeTruthy()
  expect(screen.getByRole('textbox', { name: '名称' }).getAttribute('aria-invalid')).toBe('true')
})

test('lists what is new, and running a search notes that it was looked at', async () => {
  server.use(
    http.get('*/api/saved-searches/s1', () =>
      HttpResponse.json(aSearch({ newHits: 3 }), { headers: { ETag: '"3"' } }),
    ),
  )
  const seen = recording('post', '/api/saved-searches/s1/reading')
  const { user, address } = visit('/searches')

  expect(await screen.findByText('3 条新结果')).toBeTruthy()
  await user.click(screen.getByRole('link', { name: '电池回收' }))

  await waitFor(() => expect(address()).toBe('/achievements?sort=DATE&q=电池&region=110000&trlFrom=6'))
  expect(seen).toHaveLength(1)
})

test('a search is paused in the version that is shown', async () => {
  const versions: (string | null)[] = []
  const bodies: unknown[] = []
  server.use(
    http.put('*/api/saved-searches/s1', async ({ request }) => {
      versions.push(request.headers.get('If-Match'))
      bodies.push(await request.json())
      return HttpResponse.json(aSearch({ paused: true, version: '4' }))
    }),
  )
  const { user } = visit('/searches')

  await user.click(await screen.findByRole('button', { name: '暂停' }))

  await waitFor(() => expect(versions).toEqual(['"3"']))
  expect(bodies).toEqual([{ name: '电池回收', query: aSearch().query, alert: 'NEW', paused: true }])
})

test('a deleted search can be brought back', async () => {
  const deleted = recording('delete', '/api/saved-searches/s1')
  const restored = recording('post', '/api/saved-searches', aSearch(), 201)
  const { user } = visit('/searches')

  await user.click(await screen.findByRole('button', { name: '删除' }))
  const note = (await screen.findByText(/已删除/)).closest('p')!
  await user.click(within(note).getByRole('button', { name: '撤销' }))

  await waitFor(() => expect(restored).toHaveLength(1))
  expect(deleted).toHaveLength(1)
  expect(screen.queryByText(/已删除/)).toBeNull()
})

test('without any there is a way to the lists', async () => {
  server.use(listed())

  visit('/searches')

  expect(await screen.findByRole('heading', { name: '还没有保存的搜索' })).toBeTruthy()
  expect(screen.getByRole('link', { name: '浏览科技成果' })).toBeTruthy()
})

test('editing begins with what was saved', async () => {
  server.use(
    http.get('*/api/saved-searches/s1', () => HttpResponse.json(aSearch(), { headers: { ETag: '"3"' } })),
  )
  const changed = recording('put', '/api/saved-searches/s1', aSearch())
  const { user } = visit('/searches/s1/edit')

  await user.click(await screen.findByRole('button', { name: /去掉“北京/ }))
  await user.click(screen.getByRole('button', { name: '保存' }))

  await waitFor(() =>
    expect(changed).toEqual([
      { name: '电池回收', query: { q: '电池', trlFrom: 6 }, alert: 'NEW', paused: false },
    ]),
  )
})
