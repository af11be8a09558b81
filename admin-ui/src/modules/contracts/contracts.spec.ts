import type { Schemas, Session } from '@/api/client'
import { language } from '@/shared/language'
import { today } from '@/shared/instants'
import { aContract, aListedContract, aSignedContract, contractsOf } from '@/testing/contracts'
import { wan } from '@/testing/fixtures'
import { anInterest, anInterestDetail } from '@/testing/interests'
import { anOrganization, aSession, listOf } from '@/testing/members'
import { answering, recording, refusing, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'

const university: Partial<Session> = {
  roles: ['UNIVERSITY'],
  organization: {
    id: 'o1',
    name: '滨河理工大学',
    kind: 'UNIVERSITY',
    status: 'VERIFIED',
    memberRole: 'EDITOR',
  },
}

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=token-1'
  sessionStorage.clear()
  as(university)
  server.use(
    answering('/api/interests', listOf()),
    answering('/api/contracts/c1/doubles', []),
    answering('/api/organizations/o2', anOrganization()),
  )
})

function as(changes: Partial<Session>) {
  server.use(answering('/api/session', aSession(changes)))
}

function showing(contract: Schemas['ContractDetail'], etag = '"3"') {
  server.use(http.get('*/api/contracts/c1', () => HttpResponse.json(contract, { headers: { ETag: etag } })))
}

/** Keeps body and headers of what is sent. */
function noting(path: string, body: Parameters<typeof HttpResponse.json>[0], status = 200) {
  const sent: { body: unknown; version: string | null; key: string | null }[] = []
  server.use(
    http.post(`*${path}`, async ({ request }) => {
      const { headers } = request
      sent.push({
        body: await request.json().catch(() => undefined),
        version: headers.get('If-Match'),
        key: headers.get('Idempotency-Key'),
      })
      return HttpResponse.json(body, { status, headers: { ETag: '"4"' } })
    }),
  )
  return sent
}

test('the list shows the parties, both values and the registration, and its filters live in the address', async () => {
  const asked: string[] = []
  server.use(
    http.get('*/api/contracts', ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json(contractsOf(aListedContract({ registration: 'FILED' })))
    }),
  )
  const { address, user } = visit('/contracts')
  const row = (await screen.findByRole('link', { name: '电池分选技术许可合同' })).closest('tr')!

  expect(within(row).getByText('滨河理工大学')).toBeTruthy()
  expect(within(row).getByText('100万元')).toBeTruthy()
  expect(within(row).getByText('90万元')).toBeTruthy()
  expect(within(row).getByText('已申报')).toBeTruthy()
  await user.selectOptions(screen.getByLabelText('合同类别'), 'LICENSE')

  await waitFor(() => expect(address()).toBe('/contracts?kind=LICENSE'))
  await waitFor(() => expect(asked.at(-1)).toContain('kind=LICENSE'))
})

test('without contracts the list says how one is recorded', async () => {
  visit('/contracts')

  expect(await screen.findByText('还没有合同')).toBeTruthy()
  expect(screen.getByRole('link', { name: '登记合同' })).toBeTruthy()
})

test('a park administrator sees contracts but records none', async () => {
  as({ roles: ['PARK_ADMIN'], organization: undefined })
  visit('/contracts')

  expect(await screen.findByText('还没有可以查看的合同')).toBeTruthy()
  expect(screen.queryByRole('link', { name: '登记合同' })).toBeNull()
})

test('a lump sum has its only instalment at once, which follows the total until it is removed', async () => {
  const { user } = visit('/contracts/new')
  await user.selectOptions(await screen.findByLabelText('支付方式'), '一次总付')
  const total = screen.getByLabelText('成交额', { selector: 'input' })
  const amounts = () => screen.queryAllByLabelText<HTMLInputElement>('金额', { selector: 'input' })
  expect(amounts()).toHaveLength(0)

  await user.type(total, '36')
  await waitFor(() => expect(amounts().map(({ value }) => value)).toEqual(['36']))

  await user.click(screen.getByRole('button', { name: /移除第 1 期/ }))
  expect(amounts()).toHaveLength(0)
  await user.clear(total)
  expect(amounts()).toHaveLength(0)
})

test('a viewer cannot open the form', async () => {
  as({ ...university, organization: { ...university.organization!, memberRole: 'VIEWER' } })
  visit('/contracts/new')

  expect(await screen.findByText('机构通过核验后，由管理员或编辑登记合同。')).toBeTruthy()
})

test('a contract that comes of an interest takes over what is known from it', async () => {
  const talk = anInterest({ status: 'NEGOTIATING', daysToAnswer: undefined })
  server.use(
    answering('/api/contracts/prefilled', {
      ownSide: 'SELLER',
      other: { organizationId: 'o2' },
      name: '退役动力电池快速分选技术',
      field: 'NEW_ENERGY',
      interestId: 'i1',
      achievementId: 'a1',
      needId: 'n1',
    }),
    answering('/api/organizations/o2', anOrganization()),
    answering('/api/interests', listOf(talk)),
  )
  const sent = noting('/api/contracts', aContract(), 201)
  showing(aContract())
  const { address, user } = visit('/contracts/new?interestId=i1')

  await user.click(await screen.findByRole('button', { name: '存为草稿' }))

  await waitFor(() => expect(address()).toBe('/contracts/c1'))
  expect(sent[0]?.body).toMatchObject({
    ownSide: 'SELLER',
    other: { organizationId: 'o2' },
    name: '退役动力电池快速分选技术',
    interestId: 'i1',
    achievementId: 'a1',
    needId: 'n1',
  })
})

test('a second try begins the same record', async () => {
  const keys: (string | null)[] = []
  server.use(
    http.post('*/api/contracts', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      return keys.length === 1
        ? HttpResponse.error()
        : HttpResponse.json(aContract(), { status: 201, headers: { ETag: '"0"' } })
    }),
  )
  showing(aContract())
  const { address, user } = visit('/contracts/new')

  await user.click(await screen.findByRole('button', { name: '存为草稿' }))
  expect(await screen.findByRole('alert')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '存为草稿' }))

  await waitFor(() => expect(address()).toBe('/contracts/c1'))
  expect(keys).toHaveLength(2)
  expect(keys[0]).toBe(keys[1])
})

test('what was typed about a contract survives a reload', async () => {
  const { user } = visit('/contracts/new')
  await user.type(await screen.findByLabelText('合同名称'), '先写到这里')
  document.body.innerHTML = ''

  visit('/contracts/new')

  expect(await screen.findByDisplayValue('先写到这里')).toBeTruthy()
})

test('the technology value and the sum of the instalments are computed while one types', async () => {
  const { user } = visit('/contracts/new')

  await user.type(await screen.findByLabelText('成交额'), '100')
  await user.selectOptions(screen.getByLabelText('支付方式'), 'INSTALMENTS')
  await user.click(screen.getByRole('button', { name: '添加一项费用' }))
  const cost = screen.getByRole('group', { name: '第 1 项' })
  await user.selectOptions(within(cost).getByLabelText('费用类别'), 'EQUIPMENT')
  await user.type(within(cost).getByLabelText('金额'), '10')

  expect(screen.getByText(/技术交易额/, { selector: 'strong' }).textContent).toContain('90万元')
  expect(screen.getByText(/还差/).textContent).toContain('100万元')
  await user.click(screen.getByRole('button', { name: '添加一期' }))
  expect(screen.getByText(/与应付金额一致/)).toBeTruthy()
  await user.clear(within(screen.getByRole('group', { name: '第 1 期' })).getByLabelText('金额'))
  await user.type(within(screen.getByRole('group', { name: '第 1 期' })).getByLabelText('金额'), '40')
  await user.click(screen.getByRole('button', { name: '添加一期' }))
  expect(within(screen.getByRole('group', { name: '第 2 期' })).getByDisplayValue('60')).toBeTruthy()
})

test('a company is proposed as the buyer, a university as the seller', async () => {
  visit('/contracts/new')
  expect((await screen.findByRole<HTMLInputElement>('radio', { name: /^卖方/ })).checked).toBe(true)

  document.body.innerHTML = ''
  sessionStorage.clear()
  as({ roles: ['COMPANY'] })
  visit('/contracts/new')

  expect((await screen.findByRole<HTMLInputElement>('radio', { name: /^买方/ })).checked).toBe(true)
})

test('doubles are shown while one types, as soon as parties, amount and day are there', async () => {
  const asked: Record<string, string>[] = []
  server.use(
    http.get('*/api/contracts/doubles', ({ request }) => {
      asked.push(Object.fromEntries(new URL(request.url).searchParams))
      return HttpResponse.json([aListedContract({ id: 'c2', name: '分选技术许可' })])
    }),
  )
  const { user } = visit('/contracts/new')

  await user.type(await screen.findByLabelText('单位名称'), '石家庄某厂')
  await user.type(screen.getByLabelText('成交额'), '100')
  expect(screen.queryByText('可能是同一份合同')).toBeNull()
  await user.type(screen.getByLabelText('签订日期'), '2026-11-20')

  expect(await screen.findByText('可能是同一份合同')).toBeTruthy()
  expect(screen.getByRole('link', { name: '分选技术许可' }).getAttribute('href')).toBe('/contracts/c2')
  expect(asked).toEqual([
    { ownSide: 'SELLER', otherName: '石家庄某厂', totalFen: String(100 * wan), signedOn: '2026-11-20' },
  ])
})

test('a member that is in no talks is found by name and chosen', async () => {
  server.use(
    http.get('*/api/contracts/partners', ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.get('q') === '源拓'
          ? [{ id: 'o2', name: '保定源拓新能源有限公司', kind: 'COMPANY', region: '130600' }]
          : [],
      ),
    ),
  )
  const sent = noting('/api/contracts', aContract(), 201)
  showing(aContract())
  const { user } = visit('/contracts/new')

  await user.click(await screen.findByRole('radio', { name: /平台上的机构/ }))
  await user.type(screen.getByLabelText(/按名称或信用代码查找/), '没有的')
  expect(await screen.findByText(/没有找到已核验的机构/)).toBeTruthy()
  await user.clear(screen.getByLabelText(/按名称或信用代码查找/))
  await user.type(screen.getByLabelText(/按名称或信用代码查找/), '源拓')
  await screen.findByRole('option', { name: /保定源拓新能源有限公司 · 企业/ })
  await user.selectOptions(screen.getByLabelText('机构'), 'o2')
  await user.click(screen.getByRole('button', { name: '存为草稿' }))

  await waitFor(() => expect(sent[0]?.body).toMatchObject({ other: { organizationId: 'o2' } }))
})

test('what the server refuses is said at the field, and stays typed', async () => {
  server.use(
    refusing('post', '/api/contracts', 400, {
      errors: [{ field: 'other.region', message: '没有这个地区' }],
    }),
  )
  const { user } = visit('/contracts/new')

  await user.type(await screen.findByLabelText('单位名称'), '石家庄某厂')
  await user.click(screen.getByRole('button', { name: '存为草稿' }))

  expect(await screen.findByText('没有这个地区')).toBeTruthy()
  expect(screen.getByDisplayValue('石家庄某厂')).toBeTruthy()
})

test('what is missing keeps a draft from being proposed', async () => {
  showing(aContract({ missing: [{ field: 'kind', message: '请选择合同类别。' }] }))
  visit('/contracts/c1')

  expect(await screen.findByText('请选择合同类别。')).toBeTruthy()
  expect(screen.getByRole('button', { name: '请对方确认' })).toHaveProperty('disabled', true)
})

test('likely doubles are shown before a contract is proposed', async () => {
  showing(aContract())
  server.use(answering('/api/contracts/c1/doubles', [aListedContract({ id: 'c2', name: '分选技术许可' })]))
  const sent = noting('/api/contracts/c1/proposal', aContract({ status: 'PROPOSED', acts: ['ATTACH'] }))
  const { user } = visit('/contracts/c1')

  expect(await screen.findByText('可能是同一份合同')).toBeTruthy()
  expect(screen.getByRole('link', { name: '分选技术许可' }).getAttribute('href')).toBe('/contracts/c2')
  await user.click(screen.getByRole('button', { name: '请对方确认' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '请对方确认' }))

  await waitFor(() => expect(sent.map(({ version }) => version)).toEqual(['"3"']))
})

test('the other side confirms, or gives it back with a reason', async () => {
  showing(aContract({ status: 'PROPOSED', ownSide: 'BUYER', acts: ['ATTACH', 'CONFIRM', 'DISPUTE'] }))
  const sent = noting('/api/contracts/c1/dispute', aContract({ acts: [] }))
  const { user } = visit('/contracts/c1')

  expect(await screen.findByRole('button', { name: '确认内容属实' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '退回修改' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: '退回修改' }))
  expect(within(dialog).getByText('请写明原因。')).toBeTruthy()
  await user.type(within(dialog).getByLabelText('原因'), '金额不对')
  await user.click(within(dialog).getByRole('button', { name: '退回修改' }))

  await waitFor(() => expect(sent.map(({ body }) => body)).toEqual([{ reason: '金额不对' }]))
})

test('who has changed the draft meanwhile is told, with both versions', async () => {
  let reads = 0
  server.use(
    http.get('*/api/contracts/c1', () => {
      const isChanged = reads++ > 0
      return HttpResponse.json(aContract({ name: isChanged ? '别人写的名称' : '原来的名称' }), {
        headers: { ETag: isChanged ? '"4"' : '"3"' },
      })
    }),
    refusing('put', '/api/contracts/c1', 412, { detail: '内容已被他人修改' }),
  )
  const { user } = visit('/contracts/c1/edit')
  const name = await screen.findByLabelText('合同名称')

  await user.clear(name)
  await user.type(name, '我写的名称')
  await user.click(screen.getByRole('button', { name: '保存' }))

  const panel = (await screen.findByText('别人刚刚也修改了这份资料')).closest('section')!
  expect(panel.textContent).toContain('我写的名称')
  expect(panel.textContent).toContain('别人写的名称')
  const versions: (string | null)[] = []
  server.use(
    http.put('*/api/contracts/c1', ({ request }) => {
      versions.push(request.headers.get('If-Match'))
      return HttpResponse.json(aContract(), { headers: { ETag: '"5"' } })
    }),
  )
  await user.click(screen.getByRole('button', { name: '采用所选' }))
  expect(screen.getByDisplayValue('我写的名称')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '保存' }))

  await waitFor(() => expect(versions).toEqual(['"4"']))
})

test('the other side by which two versions differ is called by its name', async () => {
  const names: Record<string, string> = { o8: '天津某泵业公司', o9: '河北某阀门公司' }
  let reads = 0
  server.use(
    http.get('*/api/contracts/c1', () => {
      const isChanged = reads++ > 0
      const contract = aContract({ name: isChanged ? '别人写的名称' : '原来的名称' })
      contract.buyer = { name: '', organizationId: isChanged ? 'o9' : 'o8' }
      return HttpResponse.json(contract, { headers: { ETag: isChanged ? '"4"' : '"3"' } })
    }),
    http.get('*/api/organizations/:id', ({ params }) =>
      HttpResponse.json({ id: params.id, name: names[String(params.id)] }, { headers: { ETag: '"1"' } }),
    ),
    refusing('put', '/api/contracts/c1', 412, { detail: '内容已被他人修改' }),
  )
  const { user } = visit('/contracts/c1/edit')
  const name = await screen.findByLabelText('合同名称')
  await user.clear(name)
  await user.type(name, '我写的名称')
  await user.click(screen.getByRole('button', { name: '保存' }))

  const panel = (await screen.findByText('别人刚刚也修改了这份资料')).closest('section')!
  await waitFor(() => expect(panel.textContent).toContain('天津某泵业公司'))
  expect(panel.textContent).toContain('河北某阀门公司')
})

test('a payment is booked for what is left of an instalment, once', async () => {
  showing(aSignedContract())
  const sent = noting('/api/contracts/c1/payments', aPayment(), 201)
  const { user } = visit('/contracts/c1')

  await user.click(await screen.findByRole('button', { name: '记一笔付款' }))
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByLabelText('金额')).toHaveProperty('value', '40')
  await user.selectOptions(within(dialog).getByLabelText('期次'), '2')
  expect(within(dialog).getByLabelText('金额')).toHaveProperty('value', '60')
  await user.type(within(dialog).getByLabelText(/凭证号/), 'P-7')
  await user.click(within(dialog).getByRole('button', { name: '入账' }))

  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toMatchObject({
    version: '"3"',
    body: { sequence: 2, fen: 60 * wan, paidOn: today(), voucher: 'P-7' },
  })
  expect(sent[0]?.key).toBeTruthy()
})

test('a payment that was refused stays typed', async () => {
  showing(aSignedContract())
  server.use(
    refusing('post', '/api/contracts/c1/payments', 400, {
      errors: [{ field: 'fen', message: '这一期还剩 400,000 元。' }],
    }),
  )
  const { user } = visit('/contracts/c1')

  await user.click(await screen.findByRole('button', { name: '记一笔付款' }))
  const dialog = await screen.findByRole('dialog')
  await user.type(within(dialog).getByLabelText('金额'), '0')
  await user.click(within(dialog).getByRole('button', { name: '入账' }))

  expect(await within(dialog).findByText('这一期还剩 400,000 元。')).toBeTruthy()
  expect(within(dialog).getByLabelText('金额')).toHaveProperty('value', '400')
})

test('a payment is reversed with a reason, and what was reversed cannot be reversed again', async () => {
  showing(
    aSignedContract({
      payments: [
        aPayment(),
        aPayment({ id: 'p2', reversed: true, paidOn: '2026-11-22' }),
        aPayment({ id: 'p3', kind: 'REVERSAL', reversesId: 'p2', paidOn: '2026-11-23' }),
      ],
    }),
  )
  const sent = noting('/api/contracts/c1/payments/p1/reversal', aPayment({ id: 'p4', kind: 'REVERSAL' }), 201)
  const { user } = visit('/contracts/c1')

  await user.click(await screen.findByRole('button', { name: '冲销 2026-11-21 的付款' }))
  expect(screen.queryByRole('button', { name: '冲销 2026-11-22 的付款' })).toBeNull()
  const dialog = await screen.findByRole('dialog')
  await user.type(within(dialog).getByLabelText('原因'), '重复入账')
  await user.click(within(dialog).getByRole('button', { name: '冲销' }))

  await waitFor(() => expect(sent.map(({ body }) => body)).toEqual([{ remark: '重复入账' }]))
})

test('a step of the registration is noted with the values that the office confirmed', async () => {
  showing(
    aSignedContract({
      registration: { status: 'ACCEPTED', dueOn: '2099-01-08', acts: ['REGISTER', 'REFUSE'], events: [] },
    }),
  )
  const sent = noting('/api/contracts/c1/registration', aSignedContract())
  const { user } = visit('/contracts/c1')

  expect(await screen.findByText(/登记机构应在 2099-01-08 前作出决定/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '准予登记' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: '记下' }))
  expect(within(dialog).getByText('此项必填。')).toBeTruthy()
  await user.type(within(dialog).getByLabelText('登记证明编号'), '2026-1-7')
  await user.clear(within(dialog).getByLabelText('认定技术交易额'))
  await user.type(within(dialog).getByLabelText('认定技术交易额'), '80')
  await user.click(within(dialog).getByRole('button', { name: '记下' }))

  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]?.body).toEqual({
    act: 'REGISTER',
    on: today(),
    number: '2026-1-7',
    totalFen: 100 * wan,
    technologyFen: 80 * wan,
  })
})

test('an amendment says why, and sends all that can be amended', async () => {
  showing(aSignedContract())
  const sent = noting('/api/contracts/c1/amendments', aSignedContract())
  const { address, user } = visit('/contracts/c1/amend')

  await user.clear(await screen.findByLabelText('合同名称'))
  await user.type(screen.getByLabelText('合同名称'), '改过的名称')
  await user.click(screen.getByRole('button', { name: '记录变更' }))
  expect(await screen.findByText('此项必填。')).toBeTruthy()
  await user.type(screen.getByLabelText('原因'), '补充协议一')
  await user.click(screen.getByRole('button', { name: '记录变更' }))

  await waitFor(() => expect(address()).toBe('/contracts/c1'))
  expect(sent[0]).toMatchObject({
    version: '"3"',
    body: {
      reason: '补充协议一',
      effectiveOn: today(),
      name: '改过的名称',
      number: 'HT-2026-01',
      paymentKind: 'INSTALMENTS',
      totalFen: 100 * wan,
    },
  })
})

test('amendments are told in words, what was before and what is now', async () => {
  const of = { reason: '补充协议一', effectiveOn: '2026-11-24', by: 'SELLER' as const }
  const recordedAt = '2026-11-24T02:00:00Z'
  showing(
    aSignedContract({
      amendments: [
        { id: '1', field: 'totalFen', oldValue: '100000000', newValue: '120000000', ...of, recordedAt },
        {
          id: '2',
          field: 'instalments',
          oldValue: '1 100000000',
          newValue: '1 120000000 2026-12-31 验收后',
          ...of,
          recordedAt,
        },
      ],
    }),
  )
  visit('/contracts/c1')

  expect(await screen.findByText('补充协议一')).toBeTruthy()
  expect(screen.getByText(/^100万元/, { selector: 'del' })).toBeTruthy()
  expect(screen.getByText(/^120万元/, { selector: 'ins' })).toBeTruthy()
  expect(screen.getByText(/第 1 期 120万元.* 2026-12-31 验收后/, { selector: 'ins' })).toBeTruthy()
})

test('a side takes only its own files away', async () => {
  showing(
    aSignedContract({
      documents: [aDocument(), aDocument({ id: 'd2', name: '对方的.pdf', side: 'BUYER' })],
    }),
  )
  const sent = recording('delete', '/api/contracts/c1/documents/d1')
  const { user } = visit('/contracts/c1')

  expect((await screen.findByRole('link', { name: '合同.pdf' })).getAttribute('href')).toBe(
    '/api/contracts/c1/documents/d1',
  )
  expect(screen.queryByRole('button', { name: /对方的/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: /移除.*合同\.pdf/ }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '移除' }))

  await waitFor(() => expect(sent).toHaveLength(1))
})

test('who only looks at a contract can do nothing with it', async () => {
  as({ roles: ['PARK_ADMIN'], organization: undefined })
  showing(
    aSignedContract({
      ownSide: undefined,
      acts: [],
      registration: { status: 'NOT_FILED', acts: [], events: [] },
    }),
  )
  visit('/contracts/c1')

  expect(await screen.findByRole('heading', { name: '认定登记' })).toBeTruthy()
  expect(screen.queryByRole('heading', { name: '接下来' })).toBeNull()
  expect(screen.queryByRole('button', { name: '记一笔付款' })).toBeNull()
  expect(screen.queryByRole('link', { name: '查看洽谈经过' })).toBeNull()
})

test('an interest leads to the contract that came of it, and to a new one', async () => {
  const talking = { status: 'NEGOTIATING', daysToAnswer: undefined } as const
  server.use(
    answering('/api/interests/i1', anInterestDetail({ acts: [] }, talking)),
    answering('/api/interests/i1/negotiation', { mayWrite: true, entries: [] }),
    answering('/api/interests/i1/confidentiality', {
      version: '2026-11',
      text: '',
      mayAccept: false,
      accepted: [],
      open: false,
      attachments: [],
    }),
    answering('/api/contracts', contractsOf(aListedContract())),
  )
  visit('/interests/i1')

  expect((await screen.findByRole('link', { name: '电池分选技术许可合同' })).getAttribute('href')).toBe(
    '/contracts/c1',
  )
  expect(screen.getByRole('link', { name: '登记合同' }).getAttribute('href')).toBe(
    '/contracts/new?interestId=i1',
  )
})

test('the desk tells of contracts that wait to be confirmed', async () => {
  server.use(
    http.get('*/api/contracts', ({ request }) => {
      const waits = new URL(request.url).searchParams.get('status') === 'PROPOSED'
      return HttpResponse.json(waits ? contractsOf(aListedContract({ status: 'PROPOSED' })) : contractsOf())
    }),
    answering('/api/account', { secondFactor: true }),
  )
  visit('/me')

  expect(await screen.findByText('1 份合同待确认')).toBeTruthy()
})

test('the page of a contract is also there in English', async () => {
  language.value = 'en'
  showing(aSignedContract())
  visit('/contracts/c1')

  expect(await screen.findByRole('heading', { name: 'Payments' })).toBeTruthy()
})

function aPayment(changes: Partial<Schemas['Payment']> = {}): Schemas['Payment'] {
  return {
    id: 'p1',
    kind: 'PAYMENT',
    sequence: 1,
    reversed: false,
    fen: 40 * wan,
    paidOn: '2026-11-21',
    bookedBy: 'SELLER',
    recordedAt: '2026-11-21T02:00:00Z',
    ...changes,
  }
}

function aDocument(changes: Partial<Schemas['ContractDocument']> = {}): Schemas['ContractDocument'] {
  return {
    id: 'd1',
    kind: 'CONTRACT',
    name: '合同.pdf',
    mediaType: 'application/pdf',
    size: 2048,
    side: 'SELLER',
    addedAt: '2026-11-21T02:00:00Z',
    ...changes,
  }
}
