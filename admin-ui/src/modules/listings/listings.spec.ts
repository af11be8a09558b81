import { anAchievement, pageOf } from '@/testing/fixtures'
import { answering, failing, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, waitFor } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'

/** Answers every search and keeps what was asked. */
function recordingSearches() {
  const asked: string[] = []
  server.use(
    http.get('*/api/achievements', ({ request }) => {
      asked.push(decodeURIComponent(new URL(request.url).search))
      return HttpResponse.json(pageOf(anAchievement()))
    }),
  )
  return asked
}

test('lists achievements with price, owner and date', async () => {
  visit('/achievements')

  expect(await screen.findByRole('link', { name: '退役动力电池快速分选技术' })).toBeTruthy()
  expect(screen.getByText('滨河理工大学')).toBeTruthy()
  expect(await screen.findByText('北京市海淀区')).toBeTruthy()
  expect(screen.getByText('50–120万元').title).toBe('500,000–1,200,000 元')
  expect(screen.getByText('2026-11-12')).toBeTruthy()
  expect(screen.getByRole('status').textContent).toContain('共 1 条')
  expect(document.title).toBe('科技成果 · 科桥')
})

test('a search goes into the URL and to the server', async () => {
  const asked = recordingSearches()
  const { user, address } = visit('/achievements')

  await user.type(await screen.findByRole('searchbox', { name: '关键词' }), ' 电池 ')
  await user.click(screen.getByRole('button', { name: '搜索' }))

  await waitFor(() => expect(address()).toBe('/achievements?q=电池'))
  await waitFor(() => expect(asked.at(-1)).toBe('?q=电池&size=20'))
})

test('the URL fills the filters', async () => {
  const asked = recordingSearches()

  visit('/achievements?q=电池&field=NEW_ENERGY.BATTERIES_STORAGE&region=110000')

  const top = await screen.findByRole<HTMLSelectElement>('combobox', { name: '技术领域' })
  await waitFor(() => expect(top.value).toBe('NEW_ENERGY'))
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '细分领域' }).value).toBe(
    'NEW_ENERGY.BATTERIES_STORAGE',
  )
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '地区' }).value).toBe('110000')
  expect(screen.getByRole<HTMLInputElement>('searchbox', { name: '关键词' }).value).toBe('电池')
  expect(asked).toEqual(['?q=电池&field=NEW_ENERGY.BATTERIES_STORAGE&region=110000&size=20'])
})

test('a field is narrowed to its part and widened again', async () => {
  const { user, address } = visit('/needs')

  await screen.findByRole('option', { name: '新能源与高效节能' })
  await user.selectOptions(screen.getByRole('combobox', { name: '技术领域' }), '新能源与高效节能')
  await user.selectOptions(await screen.findByRole('combobox', { name: '细分领域' }), '电池与储能')
  await waitFor(() => expect(address()).toBe('/needs?field=NEW_ENERGY.BATTERIES_STORAGE'))
  await user.selectOptions(screen.getByRole('combobox', { name: '细分领域' }), '领域内全部')

  await waitFor(() => expect(address()).toBe('/needs?field=NEW_ENERGY'))
})

test('shows more on demand', async () => {
  server.use(
    http.get('*/api/achievements', ({ request }) => {
      const isSecond = new URL(request.url).searchParams.get('cursor') === 'next'
      return HttpResponse.json(
        isSecond
          ? { ...pageOf(anAchievement({ id: 'a2', title: '第二页的成果' })), total: 2 }
          : { ...pageOf(anAchievement()), total: 2, nextCursor: 'next' },
      )
    }),
  )
  const { user } = visit('/achievements')

  await user.click(await screen.findByRole('button', { name: '再看 1 条' }))

  expect(await screen.findByRole('link', { name: '第二页的成果' })).toBeTruthy()
  expect(screen.getByRole('link', { name: '退役动力电池快速分选技术' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: /再看/ })).toBeNull()
})

test('an empty list says what to do', async () => {
  server.use(answering('/api/achievements', pageOf()))
  const { user, address } = visit('/achievements?q=无此物')

  expect(await screen.findByRole('heading', { name: '没有符合条件的内容' })).toBeTruthy()
  expect(screen.getByText(/放宽领域和地区/)).toBeTruthy()
  await user.click(screen.getAllByRole('button', { name: '清除条件' }).at(-1)!)

  await waitFor(() => expect(address()).toBe('/achievements'))
})

test('a failed list can be tried again', async () => {
  server.use(failing('/api/achievements', 503, '/problems/search-unavailable'))
  const { user } = visit('/achievements')
  expect((await screen.findByRole('alert')).textContent).toContain('搜索暂时不可用')

  server.resetHandlers()
  await user.click(screen.getByRole('button', { name: '重试' }))

  expect(await screen.findByRole('link', { name: '退役动力电池快速分选技术' })).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a problem is told in the words of the server', async () => {
  server.use(failing('/api/needs', 400, '/problems/bad-cursor', '游标已经失效。'))

  visit('/needs')

  expect((await screen.findByRole('alert')).textContent).toContain('游标已经失效。')
})
