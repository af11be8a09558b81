import { aNeed, pageOf } from '@/testing/fixtures'
import { answering, failing, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, waitFor, within } from '@testing-library/vue'
import { expect, test } from 'vitest'

test('shows how much is on offer and what is new', async () => {
  server.use(answering('/api/needs', { ...pageOf(aNeed()), total: 10_000, totalExact: false }))

  visit('/')

  expect(await screen.findByRole('heading', { name: '退役动力电池快速分选技术' })).toBeTruthy()
  expect(await screen.findByRole('link', { name: '1 项成果在库' })).toBeTruthy()
  expect(await screen.findByRole('link', { name: '10,000+ 条需求待解' })).toBeTruthy()
  expect(document.title).toBe('科桥 · 京津冀科技成果转化平台')
})

test('says who takes part, and where to begin', async () => {
  visit('/')

  expect(await screen.findByText('14 家高校院所、30 家企业已入驻，分布在 9 个城市')).toBeTruthy()
  expect(screen.getByRole('heading', { name: '您能在这里做什么' })).toBeTruthy()
  expect(screen.getByRole('link', { name: '注册账号' }).getAttribute('href')).toBe('/register')
})

test('says enough when it is not known who takes part', async () => {
  server.use(failing('/api/organizations/figures', 503))

  visit('/')

  expect(await screen.findByRole('heading', { name: '退役动力电池快速分选技术' })).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('says that the data is invented', async () => {
  visit('/')

  expect(await screen.findByText('演示数据：机构与内容均为虚构')).toBeTruthy()
})

test('searches where the visitor says', async () => {
  const { user, address } = visit('/')

  await user.click(await screen.findByRole('radio', { name: '需求' }))
  await user.type(screen.getByRole('combobox', { name: '搜索内容' }), '电池{Enter}')

  await waitFor(() => expect(address()).toBe('/needs?q=电池'))
})

test('one half works while the other is away', async () => {
  server.use(failing('/api/needs', 503, '/problems/search-unavailable'))

  visit('/')

  expect(within(await screen.findByRole('alert')).getByText('搜索暂时不可用')).toBeTruthy()
  expect(await screen.findByRole('heading', { name: '退役动力电池快速分选技术' })).toBeTruthy()
})

test('changes the language and remembers it', async () => {
  const { user } = visit('/')

  await user.click(await screen.findByRole('button', { name: 'English' }))

  expect(await screen.findByRole('heading', { name: 'Newest achievements' })).toBeTruthy()
  expect(document.documentElement.lang).toBe('en')
  expect(localStorage.getItem('techbridge.language')).toBe('en')
  expect(document.title).toContain('TechBridge')
})

test('an unknown address leads to a page that says so', async () => {
  visit('/no/such/page')

  expect(await screen.findByRole('heading', { level: 1, name: '没有这一页' })).toBeTruthy()
  expect(document.title).toBe('没有这一页 · 科桥')
})
