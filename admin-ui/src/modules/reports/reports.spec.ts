import { aSession } from '@/testing/members'
import { answering, recording, refusing, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, waitFor, within } from '@testing-library/vue'
import { beforeEach, expect, test, vi } from 'vitest'
import type { IssuedReport, PrintedReport } from './useReports'

const own: IssuedReport = {
  id: '7',
  kind: 'INSTITUTION',
  base: 'SIGNED',
  from: '2025-01-01',
  to: '2025-12-31',
  asOf: '2026-03-01T02:00:00Z',
  scopeName: '滦河理工大学',
  organization: '11',
  issuedAt: '2026-03-01T02:00:00Z',
}

const printed: PrintedReport = {
  report: own,
  title: '年度科技成果转化报告',
  sections: [
    {
      name: '封面',
      tables: [
        {
          heading: undefined,
          names: ['总计', '本期'],
          rows: [
            [
              { text: '成交额（万元）', number: false },
              { text: '1,234.50', number: true },
            ],
          ],
          omitted: 0,
        },
      ],
    },
  ],
}

function listed(...items: IssuedReport[]) {
  return answering('/api/statistics/reports', { items, page: 0, size: 20, total: items.length })
}

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=token-1'
  server.use(
    answering('/api/session', aSession()),
    listed(own),
    answering('/api/statistics/reports/7', printed),
  )
})

test('a member issues the report of the organization and is led to it', async () => {
  const sent = recording('post', '/api/statistics/reports', own, 201)
  const { user, address } = visit('/statistics/reports')
  const form = await screen.findByRole('button', { name: '出具报告' })

  await user.click(form)

  await waitFor(() => expect(address()).toBe('/statistics/reports/7'))
  expect(sent).toEqual([expect.objectContaining({ kind: 'INSTITUTION', base: 'SIGNED' })])
})

test('a park or the market is for those who administer them', async () => {
  server.use(answering('/api/session', aSession({ roles: ['OPERATOR'], organization: undefined })))
  const sent = recording('post', '/api/statistics/reports', { ...own, kind: 'MARKET' }, 201)
  const { user } = visit('/statistics/reports')

  await user.click(await screen.findByRole('button', { name: '出具报告' }))

  await waitFor(() => expect(sent).toEqual([expect.objectContaining({ kind: 'MARKET' })]))
})

test('what is wrong with the period is told at its field, and the form stays', async () => {
  server.use(
    refusing('post', '/api/statistics/reports', 400, {
      errors: [{ field: 'to', message: '截止日期早于起始日期' }],
    }),
  )
  const { user } = visit('/statistics/reports')

  await user.click(await screen.findByRole('button', { name: '出具报告' }))

  expect(await screen.findByText('截止日期早于起始日期')).toBeTruthy()
})

test('lists what was issued with period, base and as-of time', async () => {
  visit('/statistics/reports')

  const row = (await screen.findByText(/滦河理工大学/)).closest('tr') as HTMLElement
  expect(within(row).getByText('2025-01-01 – 2025-12-31')).toBeTruthy()
  expect(within(row).getByText('按签订日期、申报值')).toBeTruthy()
  expect(within(row).getAllByText('2026-03-01 10:00')).toHaveLength(2)
})

test('a report stands as it was issued and is printed', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  const { user } = visit('/statistics/reports/7')

  expect(await screen.findByRole('heading', { level: 1, name: '年度科技成果转化报告' })).toBeTruthy()
  expect(screen.getByText('1,234.50').className).toContain('number')
  await user.click(screen.getByRole('button', { name: '打印' }))

  expect(print).toHaveBeenCalledOnce()
})

test('a list that is too long for paper says where its other rows are', async () => {
  const [section] = printed.sections
  const [table] = section!.tables
  const long = { ...section!, tables: [{ ...table!, omitted: 18_000 }] }
  server.use(answering('/api/statistics/reports/7', { ...printed, sections: [long] }))

  visit('/statistics/reports/7')

  expect(await screen.findByText('此处列出前 1 行，其余 18000 行见 Excel 文件。')).toBeTruthy()
})
