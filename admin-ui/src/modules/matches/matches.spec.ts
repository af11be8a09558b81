import { aMatch, aNeed, anAchievement, matchesOfNeed, threeReasons } from '@/testing/fixtures'
import { answering, failing, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'

const weakMatch = aMatch({
  rank: 2,
  grade: 'WEAK',
  score: 15,
  achievement: anAchievement({ id: 'a2', title: '桥梁裂纹识别' }),
})

async function firstMatch() {
  return within((await screen.findByRole('link', { name: '退役动力电池快速分选技术' })).closest('article')!)
}

test('shows the need in full', async () => {
  visit('/needs/n1')

  expect(await screen.findByRole('heading', { level: 1, name: aNeed().title })).toBeTruthy()
  expect(screen.getByRole('row', { name: '单只检测时间 ≤ 5 分钟' })).toBeTruthy()
  expect(screen.getByText('150万元以内')).toBeTruthy()
  expect(screen.getByText('技术攻关')).toBeTruthy()
  expect(document.title).toBe(`${aNeed().title} · 科桥`)
})

test('a match shows its grade, score and two strongest reasons', async () => {
  visit('/needs/n1')

  const match = await firstMatch()
  expect(match.getByText('强相关')).toBeTruthy()
  expect(match.getByText('44.5')).toBeTruthy()
  expect(match.getByRole('img', { name: '得分构成：文字 +30，语义 +20.5，成熟度 −6' })).toBeTruthy()
  expect(match.getByText('含义接近')).toBeTruthy()
  expect(match.queryByText('TRL 低于要求')).toBeNull()
})

test('all reasons open on demand', async () => {
  const { user } = visit('/needs/n1')
  const match = await firstMatch()

  const toggle = match.getByRole('button', { name: `查看全部依据（${threeReasons.length}）` })
  await user.click(toggle)

  expect(match.getByText('TRL 低于要求')).toBeTruthy()
  expect(match.getByText('−6')).toBeTruthy()
  expect(toggle.getAttribute('aria-expanded')).toBe('true')
})

test('matched words are marked in the title', async () => {
  visit('/needs/n1')

  const link = await screen.findByRole('link', { name: '退役动力电池快速分选技术' })
  expect([...link.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['动力电池', '分选'])
})

test('weaker matches wait behind a button', async () => {
  server.use(answering('/api/needs/n1/matches', matchesOfNeed({ matches: [aMatch(), weakMatch] })))
  const { user } = visit('/needs/n1')
  await firstMatch()
  expect(screen.queryByRole('link', { name: '桥梁裂纹识别' })).toBeNull()

  await user.click(screen.getByRole('button', { name: '再看 1 条较弱的匹配' }))

  expect(screen.getByRole('link', { name: '桥梁裂纹识别' })).toBeTruthy()
  expect(screen.getByText('弱')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '收起较弱的匹配' }))
  expect(screen.queryByRole('link', { name: '桥梁裂纹识别' })).toBeNull()
})

test('a need without a good match says so and what to do', async () => {
  server.use(answering('/api/needs/n1/matches', matchesOfNeed({ matches: [weakMatch] })))

  visit('/needs/n1')

  expect(await screen.findByRole('heading', { name: '还没有合适的成果' })).toBeTruthy()
  expect(screen.getByText(/把需求说得更具体/)).toBeTruthy()
  expect(screen.getByRole('link', { name: '浏览成果' }).getAttribute('href')).toBe(
    '/achievements?field=NEW_ENERGY.BATTERIES_STORAGE',
  )
  expect(screen.getByRole('button', { name: '再看 1 条较弱的匹配' })).toBeTruthy()
})

test('says when only words were compared', async () => {
  server.use(answering('/api/needs/n1/matches', matchesOfNeed({ meaningUsed: false })))

  visit('/needs/n1')

  expect(await screen.findByText(/这里只比较了文字/)).toBeTruthy()
})

test('the need stays readable while matches are away', async () => {
  server.use(failing('/api/needs/n1/matches', 503, '/problems/search-unavailable'))
  const { user } = visit('/needs/n1')

  expect((await screen.findByRole('alert')).textContent).toContain('搜索暂时不可用')
  expect(await screen.findByRole('heading', { level: 1, name: aNeed().title })).toBeTruthy()
  server.resetHandlers()
  await user.click(screen.getByRole('button', { name: '重试' }))

  expect(await firstMatch()).toBeTruthy()
})

test('reasons are asked for in the language of the visitor', async () => {
  const asked: (string | null)[] = []
  server.use(
    http.get('*/api/needs/n1/matches', ({ request }) => {
      asked.push(request.headers.get('accept-language'))
      return HttpResponse.json(matchesOfNeed())
    }),
  )
  const { user } = visit('/needs/n1')
  await firstMatch()

  await user.click(screen.getByRole('button', { name: 'English' }))

  expect(await screen.findByText('Strong')).toBeTruthy()
  await waitFor(() => expect(asked).toEqual(['zh', 'en']))
})

test('an achievement shows the needs it could answer', async () => {
  server.use(
    answering('/api/achievements/a1/matches', {
      achievementId: 'a1',
      calculatedAt: '2026-11-20T09:30:00+08:00',
      weightsVersion: '1',
      rulesVersion: '1',
      kept: false,
      own: false,
      meaningUsed: true,
      dismissed: [],
      matches: [{ ...aMatch({ grade: 'FAIR' }), need: aNeed() }],
    }),
  )

  visit('/achievements/a1')

  expect(await screen.findByRole('heading', { level: 1, name: '退役动力电池快速分选技术' })).toBeTruthy()
  expect((await screen.findByRole('link', { name: aNeed().title })).getAttribute('href')).toBe('/needs/n1')
  expect(screen.getByText('较强')).toBeTruthy()
})

test('an achievement nobody needs yet says so', async () => {
  visit('/achievements/a1')

  expect(await screen.findByRole('heading', { name: '还没有合适的需求' })).toBeTruthy()
})

test('an unknown need is a page that does not exist', async () => {
  server.use(failing('/api/needs/nope', 404), failing('/api/needs/nope/matches', 404))

  visit('/needs/nope')

  expect(await screen.findByRole('heading', { level: 1, name: '没有这一页' })).toBeTruthy()
})
