import type { Schemas } from '@/api/client'
import { aSession, operator } from '@/testing/members'
import { answering, failing, recording, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

type State = Schemas['IndexState']

function aState(changes: Partial<State> = {}): State {
  return {
    available: true,
    kinds: [
      { kind: 'ACHIEVEMENT', rows: 12_000, documents: 12_000, waiting: 0, failing: 0 },
      { kind: 'NEED', rows: 8_000, documents: 7_990, waiting: 10, failing: 0, oldestWaitingSeconds: 200 },
    ],
    ...changes,
  }
}

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=token-1'
  server.use(answering('/api/session', aSession(operator)))
})

afterEach(() => {
  vi.useRealTimers()
})

test('says per kind how far the index is, in words', async () => {
  server.use(answering('/api/operations/index', aState()))

  visit('/operations/index')

  expect(await screen.findByRole('row', { name: '成果 12,000 12,000 0 0 一致' })).toBeTruthy()
  expect(screen.getByRole('row', { name: '需求 8,000 7,990 10 0 落后：最久的已等 3 分钟' })).toBeTruthy()
  expect(screen.getByText('还没有核对过。')).toBeTruthy()
})

test('explains the figures of the last reconciliation, and starts another one', async () => {
  const lastReconciliation = {
    at: '2026-11-20T02:00:00Z',
    checked: 20_000,
    missing: 3,
    outdated: 0,
    ghosts: 1,
    ahead: 0,
    repaired: 4,
  }
  server.use(answering('/api/operations/index', aState({ lastReconciliation })))
  const sent = recording('post', '/api/operations/index/reconciliation')
  const { user } = visit('/operations/index')

  const missing = (await screen.findByText('数据库里有、索引里没有')).parentElement!
  expect(within(missing).getByText('3')).toBeTruthy()
  expect(screen.queryByText('没有发现差异。')).toBeNull()
  await user.click(screen.getByRole('button', { name: '开始核对' }))

  await waitFor(() => expect(sent).toHaveLength(1))
  expect(await screen.findByText('核对已开始，完成后这里的数字会更新')).toBeTruthy()
})

test('a rebuild starts once one knows what will happen, and its progress can be watched', async () => {
  vi.useFakeTimers({
    shouldAdvanceTime: true,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  })
  let rebuild: State['rebuild']
  server.use(
    http.get('*/api/operations/index', () => HttpResponse.json(aState({ rebuild }))),
    http.post('*/api/operations/index/rebuild', () => {
      const startedAt = new Date(Date.now() - 60_000).toISOString()
      rebuild = { startedAt, state: 'COPYING', copied: 5_000, total: 20_000 }
      return new HttpResponse(null, { status: 202 })
    }),
  )
  const { user } = visit('/operations/index')

  await user.click(await screen.findByRole('button', { name: '开始重建' }))
  const dialog = within(await screen.findByRole('dialog', { name: '请确认' }))
  expect(dialog.getByText(/复制全部 20,000 条内容，核对后切换/)).toBeTruthy()
  await user.click(dialog.getByRole('button', { name: '开始重建' }))

  expect(await screen.findByRole('progressbar', { name: '已复制 5,000 / 20,000 条（25%）' })).toBeTruthy()
  expect(screen.getByText(/大约还需 3 分钟/)).toBeTruthy()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '开始重建' }).disabled).toBe(true)
  rebuild = { ...rebuild!, state: 'VERIFYING', copied: 20_000 }
  await vi.advanceTimersByTimeAsync(2_500)
  expect(await screen.findByText('正在核对新索引')).toBeTruthy()
  rebuild = { ...rebuild, state: 'SWAPPED', finishedAt: new Date().toISOString() }
  await vi.advanceTimersByTimeAsync(2_500)

  expect(await screen.findByText('已完成并切换')).toBeTruthy()
  expect(screen.queryByRole('progressbar')).toBeNull()
})

test('while the search is away it says what still works', async () => {
  const kinds = [{ kind: 'ACHIEVEMENT', rows: 12_000, waiting: 0, failing: 0 } as const]
  server.use(answering('/api/operations/index', aState({ available: false, kinds })))

  visit('/operations/index')

  expect((await screen.findByRole('alert')).textContent).toContain('恢复后索引会自动补上')
  expect(screen.getByRole('row', { name: '成果 12,000 未知 0 0 未知' })).toBeTruthy()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '开始重建' }).disabled).toBe(true)
})

test('a failed rebuild says why', async () => {
  const rebuild = {
    startedAt: '2026-11-20T02:00:00Z',
    finishedAt: '2026-11-20T02:10:00Z',
    state: 'FAILED',
    copied: 100,
    total: 20_000,
    failure: '磁盘空间不足',
  } as const
  server.use(answering('/api/operations/index', aState({ rebuild })))

  visit('/operations/index')

  expect(await screen.findByText('原因：磁盘空间不足')).toBeTruthy()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '开始重建' }).disabled).toBe(false)
})

test('the overview counts what waits for a review and tells how late the index is', async () => {
  server.use(
    answering('/api/organizations', { items: [], page: 0, size: 1, total: 0 }),
    answering('/api/reviews', { items: [], page: 0, size: 1, total: 1_234 }),
    answering('/api/operations/index', aState()),
  )

  visit('/operations')

  const reviews = await screen.findByRole('link', { name: /1,234 条在等待/ })
  expect(reviews.getAttribute('href')).toBe('/operations/reviews')
  expect(await screen.findByRole('link', { name: /10 条等待写入索引，最久的已等 3 分钟/ })).toBeTruthy()
})

test('the state of the index may fail to load', async () => {
  server.use(failing('/api/operations/index', 500))

  visit('/operations/index')

  expect((await screen.findByRole('alert')).textContent).toContain('没有加载成功')
})
