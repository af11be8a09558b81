import { aSession } from '@/testing/members'
import { answering, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, waitFor } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { merged, readDays } from './calendar'

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=token-1'
  server.use(answering('/api/session', aSession({ roles: ['OPERATOR'], organization: undefined })))
})

test('a pasted list is read line by line, spans of days too', () => {
  expect(readDays('2027-01-01，2027-01-02，节假日，元旦\n\n2027/01/03, 调休上班, 元旦').days).toEqual([
    { day: '2027-01-01', kind: 'HOLIDAY', name: '元旦' },
    { day: '2027-01-02', kind: 'HOLIDAY', name: '元旦' },
    { day: '2027-01-03', kind: 'MAKE_UP', name: '元旦' },
  ])
})

test('a line that cannot be read is named', () => {
  expect(readDays('2027-01-01，节假日，元旦\n春节放假').wrong).toEqual({ line: 2, text: '春节放假' })
})

test('a day given again takes the place of the first', () => {
  const days = [{ day: '2027-01-03', kind: 'HOLIDAY', name: '元旦' }] as const
  expect(merged([...days], [{ day: '2027-01-03', kind: 'MAKE_UP', name: '元旦' }])).toEqual([
    { day: '2027-01-03', kind: 'MAKE_UP', name: '元旦' },
  ])
})

test('an operator is told which year is missing, pastes it and saves', async () => {
  const sent: unknown[] = []
  const empty = { year: 2027, days: [] }
  server.use(
    answering('/api/operations/calendar', { years: [], missing: [2027] }),
    http.get('*/api/operations/calendar/2027', () => HttpResponse.json(empty, { headers: { ETag: '"0"' } })),
    http.put('*/api/operations/calendar/2027', async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json(empty, { headers: { ETag: '"1"' } })
    }),
  )
  const { user } = visit('/operations/calendar')

  await user.click(await screen.findByRole('link', { name: '录入 2027 年' }))
  await user.type(await screen.findByLabelText(/粘贴列表/), '2027-01-01，节假日，元旦')
  await user.click(screen.getByRole('button', { name: '加入列表' }))
  await user.click(screen.getByRole('button', { name: '保存' }))

  await waitFor(() =>
    expect(sent).toEqual([['"0"', { days: [{ day: '2027-01-01', kind: 'HOLIDAY', name: '元旦' }] }]]),
  )
})
