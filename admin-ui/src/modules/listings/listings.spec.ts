import { aNeed, anAchievement, pageOf } from '@/testing/fixtures'
import { answering, failing, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse, type JsonBodyType } from 'msw'
import { expect, test } from 'vitest'

const facets = [
  {
    name: 'field',
    values: [
      { value: 'NEW_ENERGY', count: 12 },
      { value: 'NEW_ENERGY.BATTERIES_STORAGE', count: 7 },
      { value: 'NUCLEAR', count: 3 },
    ],
  },
  { name: 'region', values: [{ value: '110000', count: 9 }] },
  {
    name: 'stage',
    values: [
      { value: 'PILOT_TESTED', count: 5 },
      { value: 'SAMPLE', count: 8 },
    ],
  },
  { name: 'trl', values: [{ value: '7', count: 4 }] },
  { name: 'owner', values: [{ value: 'o1', count: 2, label: '滨河理工大学' }] },
]

/** Answers every search and keeps what was asked. */
function recordingSearches(page: JsonBodyType = { ...pageOf(anAchievement()), facets }) {
  const asked: string[] = []
  server.use(
    http.get('*/api/achievements', ({ request }) => {
      asked.push(decodeURIComponent(new URL(request.url).search))
      return HttpResponse.json(page)
    }),
  )
  return asked
}

function sidePanel() {
  return within(screen.getByRole('complementary', { name: '筛选' }))
}

async function choice(name: string) {
  await screen.findByRole('complementary', { name: '筛选' })
  return sidePanel().findByRole<HTMLInputElement>('checkbox', { name })
}

test('lists achievements with price, owner and date', async () => {
  visit('/achievements')

  expect(await screen.findByRole('link', { name: '退役动力电池快速分选技术' })).toBeTruthy()
  expect(screen.getByText('滨河理工大学')).toBeTruthy()
  expect(await screen.findByText('北京市海淀区')).toBeTruthy()
  expect(screen.getByText('50–120万元').title).toBe('500,000–1,200,000 元')
  expect(screen.getByText('2026-11-12')).toBeTruthy()
  expect(screen.getByRole('status').textContent).toBe('共 1 条')
  expect(document.title).toBe('科技成果 · 科桥')
})

test('a search goes into the URL and to the server', async () => {
  const asked = recordingSearches()
  const { user, address } = visit('/achievements')

  await user.type(await screen.findByRole('combobox', { name: '关键词' }), ' 电池 ')
  await user.click(screen.getByRole('button', { name: '搜索' }))

  await waitFor(() => expect(address()).toBe('/achievements?q=电池'))
  await waitFor(() => expect(asked.at(-1)).toBe('?q=电池&size=20'))
})

test('several values of several facets go into the URL, and back again', async () => {
  const asked = recordingSearches()
  const { user, address, back } = visit('/achievements?q=电池')

  await user.click(await choice('通过中试，5 条'))
  await waitFor(() => expect(address()).toBe('/achievements?q=电池&stage=PILOT_TESTED'))
  await user.click(await choice('已有样品，8 条'))
  await waitFor(() => expect(address()).toBe('/achievements?q=电池&stage=PILOT_TESTED&stage=SAMPLE'))
  await user.click(await choice('北京市，9 条'))

  await waitFor(() =>
    expect(asked.at(-1)).toBe('?q=电池&stage=PILOT_TESTED&stage=SAMPLE&region=110000&size=20'),
  )
  back()
  await waitFor(async () => expect((await choice('北京市，9 条')).checked).toBe(false))
  expect((await choice('已有样品，8 条')).checked).toBe(true)
  expect(screen.queryByRole('button', { name: '去掉“北京市”' })).toBeNull()
})

test('the URL fills the filters, and what was chosen can be taken away again', async () => {
  recordingSearches()
  const { user, address } = visit(
    '/achievements?q=电池&field=NEW_ENERGY.BATTERIES_STORAGE&region=110000&trlFrom=6&owner=o1&sort=TRL',
  )

  const chosen = within(await screen.findByRole('list', { name: '已选条件' }))
  expect(await chosen.findByRole('button', { name: '去掉“北京市”' })).toBeTruthy()
  expect((await choice('电池与储能，7 条')).checked).toBe(true)
  expect(screen.getByRole<HTMLInputElement>('combobox', { name: '关键词' }).value).toBe('电池')
  expect(sidePanel().getByRole<HTMLSelectElement>('combobox', { name: '从' }).value).toBe('6')
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '排序' }).value).toBe('TRL')

  await user.click(chosen.getByRole('button', { name: '去掉“TRL 6 起”' }))
  await user.click(chosen.getByRole('button', { name: '去掉“滨河理工大学”' }))
  await user.click(chosen.getByRole('button', { name: '去掉“关键词：电池”' }))
  await waitFor(() =>
    expect(address()).toBe('/achievements?sort=TRL&field=NEW_ENERGY.BATTERIES_STORAGE&region=110000'),
  )
  await user.click(screen.getByRole('button', { name: '清除全部' }))

  await waitFor(() => expect(address()).toBe('/achievements?sort=TRL'))
})

test('a field and its parts exclude each other', async () => {
  recordingSearches()
  const { user, address } = visit('/achievements')

  await user.click(await choice('新能源与高效节能，12 条'))
  await waitFor(() => expect(address()).toBe('/achievements?field=NEW_ENERGY'))
  await user.click(await choice('电池与储能，7 条'))

  await waitFor(() => expect(address()).toBe('/achievements?field=NEW_ENERGY.BATTERIES_STORAGE'))
  await user.click(sidePanel().getByRole('button', { name: '新能源与高效节能的细分' }))
  expect(sidePanel().queryByRole('checkbox', { name: '电池与储能，7 条' })).toBeNull()
})

test('a range of maturity cannot be turned round', async () => {
  recordingSearches()
  const { user, address } = visit('/achievements?trlTo=5')

  await screen.findByRole('link', { name: '退役动力电池快速分选技术' })
  await user.selectOptions(sidePanel().getByRole('combobox', { name: '从' }), 'TRL 7 (4)')

  await waitFor(() => expect(address()).toBe('/achievements?trlFrom=7&trlTo=7'))
})

test('only a search with words can be sorted by relevance', async () => {
  const asked = recordingSearches()
  const { user, address } = visit('/achievements?sort=RELEVANCE')

  const order = await screen.findByRole<HTMLSelectElement>('combobox', { name: '排序' })
  expect(order.value).toBe('DATE')
  expect(within(order).queryByRole('option', { name: '相关程度' })).toBeNull()
  await user.selectOptions(order, '成熟度')

  await waitFor(() => expect(address()).toBe('/achievements?sort=TRL'))
  await waitFor(() => expect(asked.at(-1)).toBe('?sort=TRL&size=20'))
})

test('the words of the search are marked where they stand', async () => {
  const highlights = [
    {
      id: 'a1',
      title: [
        { text: '退役动力', marked: false },
        { text: '电池', marked: true },
        { text: '快速分选技术', marked: false },
      ],
      excerpt: [
        { text: '……每只', marked: false },
        { text: '电芯', marked: true },
      ],
    },
  ]
  recordingSearches({ ...pageOf(anAchievement()), highlights })

  visit('/achievements?q=电池')

  expect(await screen.findByRole('link', { name: '退役动力电池快速分选技术' })).toBeTruthy()
  expect(screen.getByText('电池', { selector: 'mark' })).toBeTruthy()
  expect(screen.getByText('电芯', { selector: 'mark' }).parentElement!.textContent).toBe('……每只电芯')
})

test('shows more on demand, to the end', async () => {
  const asked: (string | null)[] = []
  server.use(
    http.get('*/api/achievements', ({ request }) => {
      const cursor = new URL(request.url).searchParams.get('cursor')
      asked.push(cursor)
      const page = Number(cursor ?? 1)
      return HttpResponse.json({
        ...pageOf(anAchievement({ id: `a${page}`, title: `第 ${page} 页的成果` })),
        total: 10_000,
        totalExact: false,
        ...(page < 3 && { nextCursor: String(page + 1) }),
      })
    }),
  )
  const { user } = visit('/achievements')

  expect((await screen.findByText('共 10,000+ 条')).getAttribute('role')).toBe('status')
  await user.click(screen.getByRole('button', { name: '再看 20 条' }))
  await screen.findByRole('link', { name: '第 2 页的成果' })
  await user.click(screen.getByRole('button', { name: '再看 20 条' }))

  expect(document.activeElement).toBe(await screen.findByRole('link', { name: '第 3 页的成果' }))
  expect(screen.getByRole('link', { name: '第 1 页的成果' })).toBeTruthy()
  expect(screen.getByText('已经全部显示')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /再看/ })).toBeNull()
  expect(asked).toEqual([null, '2', '3'])
})

test('an empty list says what to do', async () => {
  server.use(answering('/api/achievements', pageOf()))
  const { user, address } = visit('/achievements?q=无此物&region=110000')

  expect(await screen.findByRole('heading', { name: '没有找到符合条件的内容' })).toBeTruthy()
  expect(screen.getByText(/换一个更短或更通用的词/)).toBeTruthy()
  const way = screen.getByRole('link', { name: /发布需求/ })
  expect(way.getAttribute('href')).toBe('/workspace/needs/new/edit')
  await user.click((await screen.findAllByRole('button', { name: '去掉“北京市”' })).at(-1)!)

  await waitFor(() => expect(address()).toBe('/achievements?q=无此物'))
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

test('after a refused cursor the list starts anew', async () => {
  let pages = 0
  server.use(
    http.get('*/api/achievements', ({ request }) => {
      if (new URL(request.url).searchParams.has('cursor'))
        return HttpResponse.json(
          { type: '/problems/invalid-request', detail: '游标已经失效。' },
          { status: 400 },
        )
      pages++
      return HttpResponse.json({
        ...pageOf(anAchievement()),
        total: 2,
        ...(pages === 1 && { nextCursor: 'x' }),
      })
    }),
  )
  const { user } = visit('/achievements')

  await user.click(await screen.findByRole('button', { name: '再看 1 条' }))
  expect((await screen.findByRole('alert')).textContent).toContain('游标已经失效。')
  await user.click(screen.getByRole('button', { name: '重试' }))

  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  expect(pages).toBe(2)
})

test('on a narrow screen the filters open beside the list', async () => {
  recordingSearches()
  const { user } = visit('/achievements?stage=SAMPLE')

  await user.click(await screen.findByRole('button', { name: '筛选（1）' }))
  const drawer = within(screen.getByRole('dialog', { name: '筛选' }))
  expect(drawer.getByRole<HTMLInputElement>('checkbox', { name: '已有样品，8 条' }).checked).toBe(true)
  await user.click(drawer.getByRole('button', { name: '查看 1 条结果' }))

  expect(screen.queryByRole('dialog')).toBeNull()
})

test('needs are narrowed by their kind, and an anonymous one names nobody', async () => {
  const asked: string[] = []
  server.use(
    http.get('*/api/needs', ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json({
        ...pageOf(aNeed({ organization: undefined, anonymous: true, region: '130000' })),
        facets: [{ name: 'kind', values: [{ value: 'PROBLEM', count: 6 }] }],
      })
    }),
  )
  const { user } = visit('/needs?stage=SAMPLE')

  expect(await screen.findByText('企业名称不公开')).toBeTruthy()
  expect(await screen.findByText('河北省')).toBeTruthy()
  await user.click(await choice('技术攻关，6 条'))

  await waitFor(() => expect(asked).toEqual(['?size=20', '?kind=PROBLEM&size=20']))
})

test('visitors are told to sign in to export', async () => {
  const { user } = visit('/needs?q=电池')

  await user.click(await screen.findByRole('button', { name: '导出' }))

  const way = screen.getByRole('link', { name: '登录后可以导出' })
  expect(decodeURIComponent(way.getAttribute('href')!)).toBe('/sign-in?return=/needs?q=电池')
})
