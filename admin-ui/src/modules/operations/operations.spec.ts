import { aSession, anOrganization, listOf, operator } from '@/testing/members'
import { answering, failing, recording, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { splitAtLinks } from './splitAtLinks'

const waiting = {
  id: 'o9',
  name: '雄安清澜环境科技有限公司',
  kind: 'COMPANY',
  region: '130600',
  status: 'PENDING',
  trusted: false,
  registeredAt: '2026-11-20T02:00:00Z',
  members: 1,
}

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=token-1'
  server.use(answering('/api/session', aSession(operator)))
})

test('the queue of organizations lives in the URL', async () => {
  const asked: string[] = []
  server.use(
    http.get('*/api/organizations', ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json(listOf(waiting))
    }),
  )
  const { user, address } = visit('/operations/organizations?status=PENDING')

  expect(await screen.findByRole('link', { name: waiting.name })).toBeTruthy()
  await user.selectOptions(screen.getByRole('combobox', { name: '机构类型' }), '企业')

  await waitFor(() => expect(address()).toBe('/operations/organizations?status=PENDING&kind=COMPANY'))
  await waitFor(() => expect(asked.at(-1)).toContain('status=PENDING&kind=COMPANY'))
})

test('verifies the version that was looked at', async () => {
  const named: unknown[] = []
  server.use(
    http.get('*/api/organizations/o9', () =>
      HttpResponse.json(anOrganization({ ...waiting, status: 'PENDING', creditCode: undefined } as never), {
        headers: { ETag: '"7"' },
      }),
    ),
    answering('/api/organizations/o9/members', []),
    answering('/api/organizations/o9/invitations', []),
    http.post('*/api/organizations/o9/verification', async ({ request }) => {
      named.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json(anOrganization({ id: 'o9' }), { headers: { ETag: '"8"' } })
    }),
  )
  const { user } = visit('/operations/organizations/o9')

  await user.click(await screen.findByRole('button', { name: '通过核验' }))
  await user.click(screen.getByRole('button', { name: '通过核验' }))
  expect(await screen.findByText('请写明原因。')).toBeTruthy()
  await user.type(screen.getByLabelText('核验备注'), '电话核实')
  await user.click(screen.getByRole('button', { name: '通过核验' }))

  await waitFor(() => expect(named).toEqual(['"7"', { note: '电话核实' }]))
  expect(await screen.findByRole('button', { name: '暂停机构' })).toBeTruthy()
})

const account = {
  id: 'p7',
  name: '周停',
  email: 'zhou@example.cn',
  roles: [],
  parks: [],
  state: 'ACTIVE',
  secondFactor: true,
  createdAt: '2026-11-01T02:00:00Z',
}

test('disables an account with a reason', async () => {
  server.use(answering('/api/accounts/p7', account))
  const sent = recording('post', '/api/accounts/p7/disabling', { ...account, state: 'DISABLED' })
  const { user } = visit('/operations/accounts/p7')

  await user.click(await screen.findByRole('button', { name: '停用账号' }))
  await user.type(screen.getByLabelText('原因'), '离职')
  await user.click(screen.getByRole('button', { name: '停用账号' }))

  await waitFor(() => expect(sent).toEqual([{ reason: '离职' }]))
})

test('nobody can be disabled by oneself', async () => {
  server.use(answering('/api/accounts/p1', { ...account, id: 'p1' }))

  visit('/operations/accounts/p1')

  expect(await screen.findByRole('heading', { level: 1, name: '周停' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: '停用账号' })).toBeNull()
})

test('the audit log says what changed, in words', async () => {
  server.use(
    answering('/api/audit/acts', ['organization.updated']),
    answering(
      '/api/audit',
      listOf({
        id: 'a1',
        at: '2026-11-20T02:00:00Z',
        account: { id: 'p1', name: '王敏' },
        act: 'organization.updated',
        subjectKind: 'organization',
        subjectId: 'o2',
        before: { size: 'SMALL', name: '源拓' },
        after: { size: 'MEDIUM', name: '源拓' },
      }),
    ),
  )
  const { user, address } = visit('/operations/audit')

  const table = within(await screen.findByRole('table'))
  expect(table.getByText('机构 · 修改')).toBeTruthy()
  expect(table.getByText('小型').tagName).toBe('DEL')
  expect(table.getByText('中型').tagName).toBe('INS')
  expect(table.queryByText('源拓')).toBeNull()
  await user.click(table.getByRole('button', { name: '王敏' }))

  await waitFor(() => expect(address()).toBe('/operations/audit?account=p1'))
})

test('the audit log has words for what happens to listings', async () => {
  const entry = {
    id: 'a2',
    at: '2026-11-20T02:00:00Z',
    account: { id: 'p1', name: '王敏' },
    subjectKind: 'listing',
  }
  server.use(
    answering('/api/audit/acts', []),
    answering(
      '/api/audit',
      listOf({
        ...entry,
        act: 'listing.confirmed',
        subjectId: '7',
        before: { 'content.title': '旧题目', status: 'PUBLISHED' },
        after: { 'content.title': '新题目', status: 'EXPIRED' },
      }),
    ),
  )

  visit('/operations/audit')

  const table = within(await screen.findByRole('table'))
  expect(table.getByText('成果或需求 · 确认仍有效')).toBeTruthy()
  expect(table.getByText('名称')).toBeTruthy()
  expect(table.getByText('已过期').tagName).toBe('INS')
})

test('the audit log has words for amounts, places, lists and codes, and leaves out what says nothing', async () => {
  server.use(
    answering('/api/audit/acts', []),
    answering(
      '/api/audit',
      listOf(
        {
          id: 'a3',
          at: '2026-11-20T02:00:00Z',
          act: 'contract.begun',
          subjectKind: 'contract',
          subjectId: '8',
          after: { totalFen: '36000000', sellerRegion: '110000', relatedParty: 'false', kind: 'SERVICE' },
        },
        {
          id: 'a4',
          at: '2026-11-20T02:00:00Z',
          act: 'listing.created',
          subjectKind: 'listing',
          subjectId: '9',
          after: {
            kind: 'NEED',
            'content.transferModes': '["ASSIGNMENT","JOINT_DEVELOPMENT"]',
            'content.price': '{"minFen":30000000,"maxFen":50000000,"negotiable":false}',
            'content.industries': '[]',
          },
        },
      ),
    ),
  )

  visit('/operations/audit')

  const table = within(await screen.findByRole('table'))
  expect(await table.findByText('北京市')).toBeTruthy()
  expect(table.getByText('36万元')).toBeTruthy()
  expect(table.getByText('否')).toBeTruthy()
  expect(table.getByText('技术服务')).toBeTruthy()
  expect(table.getByText('需求')).toBeTruthy()
  expect(table.getByText('转让、合作开发')).toBeTruthy()
  expect(table.getByText('30–50万元')).toBeTruthy()
  expect(table.queryByText('应用行业')).toBeNull()
})

test('what belongs to a field stands below it', async () => {
  visit('/operations/taxonomies')

  const codes = (await screen.findAllByRole('row')).map((row) => row.querySelector('.code')?.textContent)
  const battery = codes.indexOf('NEW_ENERGY.BATTERIES_STORAGE')
  expect(battery).toBe(codes.indexOf('NEW_ENERGY') + 1)
})

test('labels are changed in place', async () => {
  const sent = recording('put', '/api/taxonomies/fields/NUCLEAR', {})
  const { user } = visit('/operations/taxonomies')

  await user.click(await screen.findByRole('button', { name: '修改 核应用' }))
  const label = screen.getByLabelText('中文名称')
  await user.clear(label)
  await user.type(label, '核技术应用')
  await user.click(screen.getByRole('button', { name: '保存' }))

  await waitFor(() => expect(sent).toEqual([{ labelZh: '核技术应用', labelEn: 'Nuclear applications' }]))
})

test('where mails are really sent there is no mailbox to look into', async () => {
  server.use(failing('/api/operations/mails', 404, '/problems/not-found'))

  visit('/operations/mails')

  expect(await screen.findByText(/只有演示模式才有这个邮箱/)).toBeTruthy()
  expect(screen.queryByText('还没有邮件')).toBeNull()
})

test('that no job failed does not look as if none had run', async () => {
  visit('/operations/jobs?outcome=FAILED')

  expect(await screen.findByText('没有符合条件的运行记录')).toBeTruthy()
  expect(screen.queryByText('还没有运行记录')).toBeNull()
})

test('jobs have names a person reads, with the number of what they worked on', async () => {
  const run = { outcome: 'DONE', startedAt: '2026-11-28T02:00:00Z', message: '匹配需求 98 条。' }
  server.use(
    answering('/api/operations/jobs', {
      items: [
        { ...run, id: '1', job: 'match-market 4711' },
        { ...run, id: '2', job: 'a-job-of-tomorrow' },
      ],
      page: 0,
      size: 20,
      total: 2,
    }),
  )

  visit('/operations/jobs')

  expect(await screen.findByText('全市场匹配 4711')).toBeTruthy()
  expect(screen.getByText('a-job-of-tomorrow')).toBeTruthy()
})

test('only the reasons of failures are marked as English', async () => {
  const run = { startedAt: '2026-11-28T02:00:00Z' }
  server.use(
    answering('/api/operations/jobs', {
      items: [
        { ...run, id: '1', job: 'send-mails', outcome: 'FAILED', message: 'MailServerAway: refused' },
        { ...run, id: '2', job: 'send-digests', outcome: 'DONE', message: '发出 3 封通知汇总。' },
      ],
      page: 0,
      size: 20,
      total: 2,
    }),
  )

  visit('/operations/jobs')

  expect((await screen.findByText('MailServerAway: refused')).getAttribute('lang')).toBe('en')
  expect(screen.getByText('发出 3 封通知汇总。').getAttribute('lang')).toBeNull()
})

test('since when jobs are listed is said and can be taken away', async () => {
  const { user, address } = visit('/operations/jobs?outcome=FAILED&since=2026-11-28T02:00:00.000Z')

  expect(await screen.findByText('2026-11-28 10:00')).toBeTruthy()
  await user.click(screen.getByRole('link', { name: '不限时间' }))

  await waitFor(() => expect(address()).toBe('/operations/jobs?outcome=FAILED'))
  expect(screen.queryByRole('link', { name: '不限时间' })).toBeNull()
})

test('links in a mail can be followed', () => {
  expect(splitAtLinks('打开 http://localhost/confirm#token=a-b_c。谢谢')).toEqual([
    { text: '打开 ' },
    { text: 'http://localhost/confirm#token=a-b_c', link: 'http://localhost/confirm#token=a-b_c' },
    { text: '。谢谢' },
  ])
})

test('a park administrator sees the organizations of its park, and manages nobody', async () => {
  const parks = [{ code: 'ZGC', labelZh: '中关村科学城', labelEn: 'Zhongguancun' }]
  server.use(
    answering('/api/session', aSession({ organization: undefined, roles: ['PARK_ADMIN'], parks })),
    answering('/api/organizations', listOf(waiting)),
    answering('/api/parks/ZGC/administrators', {
      administrators: [{ accountId: 'p5', name: '孙园', email: 'sun@example.cn' }],
      invitations: [],
    }),
  )

  visit('/parks/ZGC/manage')

  expect(await screen.findByText(waiting.name)).toBeTruthy()
  expect(await screen.findByText('孙园')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /取消身份/ })).toBeNull()
  expect(screen.queryByRole('button', { name: '发送邀请' })).toBeNull()
})
