import type { Organization } from '@/api/client'
import { aSession, anOrganization } from '@/testing/members'
import { answering, failing, recording, refusing, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'

const path = '/api/organizations/o2'

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=token-1'
  server.use(answering('/api/session', aSession()))
})

function showing(organization: Organization, etag = '"1"') {
  server.use(http.get(`*${path}`, () => HttpResponse.json(organization, { headers: { ETag: etag } })))
}

test('visitors see the public part', async () => {
  server.use(answering('/api/session', { ...aSession(), signedIn: false, account: undefined }))
  showing(anOrganization({ creditCode: undefined, contactName: undefined, introduction: '电池梯次利用。' }))

  visit('/organizations/o2')

  expect(await screen.findByRole('heading', { level: 1, name: '保定源拓新能源有限公司' })).toBeTruthy()
  expect(screen.getByText('电池梯次利用。')).toBeTruthy()
  expect(await screen.findByText('河北省保定市')).toBeTruthy()
})

test('an unknown organization is not there', async () => {
  server.use(failing(path, 404, '/problems/not-found'))

  visit('/organizations/o2')

  expect(await screen.findByRole('heading', { name: '没有这一页' })).toBeTruthy()
})

test('registers an organization', async () => {
  server.use(answering('/api/session', aSession({ organization: undefined, roles: [] })))
  const sent = recording('post', '/api/organizations', anOrganization({ status: 'PENDING' }), 201)
  const { user } = visit('/organization/register')

  await user.type(await screen.findByLabelText('机构名称'), '滦河新材料有限公司')
  await user.selectOptions(screen.getByLabelText('机构类型'), '企业')
  await user.type(screen.getByLabelText(/统一社会信用代码/), '91350100m000100y43')
  expect(screen.getByText('校验通过')).toBeTruthy()
  await screen.findByRole('option', { name: '河北省' })
  await user.selectOptions(screen.getByRole('combobox', { name: '所在地区' }), '河北省')
  await user.click(screen.getByRole('button', { name: '提交登记' }))

  await waitFor(() =>
    expect(sent).toEqual([
      {
        name: '滦河新材料有限公司',
        kind: 'COMPANY',
        creditCode: '91350100M000100Y43',
        region: '130000',
        highTech: false,
        specialized: false,
        contactName: '王敏',
        contactEmail: 'wang@example.cn',
      },
    ]),
  )
})

test('what the server refuses stands next to its field', async () => {
  server.use(answering('/api/session', aSession({ organization: undefined, roles: [] })))
  server.use(
    refusing('post', '/api/organizations', 409, {
      type: '/problems/rule-violated',
      detail: '请检查。',
      errors: [{ field: 'creditCode', message: '这个信用代码已被登记。' }],
    }),
  )
  const { user } = visit('/organization/register')

  await user.type(await screen.findByLabelText('机构名称'), '滦河')
  await user.selectOptions(screen.getByLabelText('机构类型'), '企业')
  await user.type(screen.getByLabelText(/统一社会信用代码/), '91350100M000100Y43')
  await screen.findByRole('option', { name: '河北省' })
  await user.selectOptions(screen.getByRole('combobox', { name: '所在地区' }), '河北省')
  await user.click(screen.getByRole('button', { name: '提交登记' }))

  expect(await screen.findByText('这个信用代码已被登记。')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByLabelText(/统一社会信用代码/))
})

test('leaving a half-filled form asks first', async () => {
  server.use(answering('/api/session', aSession({ organization: undefined, roles: [] })))
  const { user, address } = visit('/organization/register')

  await user.type(await screen.findByLabelText('机构名称'), '滦河')
  await user.click(screen.getByRole('link', { name: '成果' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText(/还没有保存/)).toBeTruthy()
  await user.click(dialog.getByRole('button', { name: '取消' }))

  expect(address()).toBe('/organization/register')
  expect(screen.getByLabelText<HTMLInputElement>('机构名称').value).toBe('滦河')
})

test('a rejected organization reads why, and submits again', async () => {
  const reason = '名称与执照不一致。'
  showing(
    anOrganization({
      status: 'REJECTED',
      decision: { status: 'REJECTED', reason, at: '2026-11-20T02:00:00Z' },
    }),
  )
  const sent = recording('put', path, anOrganization({ status: 'PENDING' }))
  const { user } = visit('/organization')

  expect(await screen.findByText(reason)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '改正并重新提交' }))
  await user.type(await screen.findByLabelText('机构名称'), '（更正）')
  await user.click(screen.getByRole('button', { name: '重新提交' }))

  expect(await screen.findByText('已重新提交，等待核验')).toBeTruthy()
  expect(sent).toHaveLength(1)
})

test('two versions are shown side by side, and nothing typed is lost', async () => {
  showing(anOrganization({ contactPhone: '1' }))
  const named: (string | null)[] = []
  server.use(
    http.put(`*${path}`, async ({ request }) => {
      named.push(request.headers.get('If-Match'))
      return named.length === 1
        ? HttpResponse.json({ type: '/problems/stale-version', title: '', status: 412 }, { status: 412 })
        : HttpResponse.json(await request.json(), { headers: { ETag: '"3"' } })
    }),
  )
  const { user } = visit('/organization')
  await user.click(await screen.findByRole('button', { name: '修改' }))
  const phone = screen.getByLabelText(/联系电话/)
  await user.type(phone, '23')

  showing(anOrganization({ contactPhone: '9', website: 'https://yuantuo.example' }), '"2"')
  await user.click(screen.getByRole('button', { name: '保存' }))

  expect(await screen.findByRole('heading', { name: /别人刚刚也修改了/ })).toBeTruthy()
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /我填写的：\s*123/ }).checked).toBe(true)
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /yuantuo/ }).checked).toBe(true)
  await user.click(screen.getByRole('button', { name: '采用所选' }))
  expect(screen.getByLabelText<HTMLInputElement>(/联系电话/).value).toBe('123')
  expect(screen.getByLabelText<HTMLInputElement>(/网站/).value).toBe('https://yuantuo.example')
  await user.click(screen.getByRole('button', { name: '保存' }))

  await waitFor(() => expect(named).toEqual(['"1"', '"2"']))
})

const members = [
  { accountId: 'p1', name: '王敏', email: 'wang@example.cn', memberRole: 'ADMIN', state: 'ACTIVE' },
  { accountId: 'p2', name: '李可', email: 'li@example.cn', memberRole: 'EDITOR', state: 'ACTIVE' },
]

test('an administrator changes roles and invites', async () => {
  server.use(answering(`${path}/members`, members), answering(`${path}/invitations`, []))
  const roles = recording('put', `${path}/members/p2`, { ...members[1], memberRole: 'VIEWER' })
  const invited = recording('post', `${path}/invitations`, {}, 201)
  const { user } = visit('/organization/members')

  await user.selectOptions(await screen.findByRole('combobox', { name: '李可的角色' }), '只读')
  await waitFor(() => expect(roles).toEqual([{ memberRole: 'VIEWER' }]))
  await user.type(screen.getByLabelText('邮箱'), 'new@example.cn')
  await user.click(screen.getByRole('button', { name: '发送邀请' }))

  await waitFor(() => expect(invited).toEqual([{ email: 'new@example.cn', memberRole: 'EDITOR' }]))
})

test('an organization without members says so', async () => {
  server.use(answering(`${path}/members`, []), answering(`${path}/invitations`, []))
  visit('/organization/members')

  expect(await screen.findByText('还没有成员。可以在下面邀请。')).toBeTruthy()
  expect(screen.queryByRole('table')).toBeNull()
})

test('the last administrator cannot step down, and reads why', async () => {
  server.use(
    answering(`${path}/members`, members),
    answering(`${path}/invitations`, []),
    refusing('put', `${path}/members/p1`, 409, {
      type: '/problems/rule-violated',
      detail: '至少要有一位管理员。',
    }),
  )
  const { user } = visit('/organization/members')

  const role = await screen.findByRole<HTMLSelectElement>('combobox', { name: '王敏的角色' })
  await user.selectOptions(role, '只读')

  expect((await screen.findByRole('alert')).textContent).toContain('至少要有一位管理员。')
  expect(role.value).toBe('ADMIN')
})

test('who only reads sees no buttons for more', async () => {
  const organization = { ...aSession().organization!, memberRole: 'VIEWER' as const }
  server.use(answering('/api/session', aSession({ organization })), answering(`${path}/members`, members))

  visit('/organization/members')

  expect(await screen.findByText('李可')).toBeTruthy()
  expect(within(screen.getByRole('main')).queryByRole('combobox')).toBeNull()
  expect(screen.queryByRole('button', { name: '移出机构' })).toBeNull()
  expect(screen.getByRole('button', { name: '退出机构' })).toBeTruthy()
})
