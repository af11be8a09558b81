import type { Schemas } from '@/api/client'
import { aMatch, aNeed, anAchievement, matchesOfNeed, threeReasons } from '@/testing/fixtures'
import { aSession, listOf } from '@/testing/members'
import { answering, failing, recording, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, within } from '@testing-library/vue'
import { expect, test } from 'vitest'

const title = '退役动力电池快速分选技术'

function asOwner(changes: Partial<Schemas['NeedMatches']> = {}) {
  server.use(
    answering('/api/session', aSession()),
    answering('/api/needs/n1/matches', matchesOfNeed({ own: true, ...changes })),
  )
}

const explanation: Schemas['MatchExplanation'] = {
  needId: 'n1',
  achievementId: 'a1',
  rank: 1,
  exclusions: [],
  grade: 'STRONG',
  score: 44.5,
  likelihood: '10 个中约有 6 个',
  components: threeReasons,
  indicators: [{ asked: '检测时间≤5分钟', must: true, offered: '检测时间≤3分钟', outcome: 'REACHED' }],
  matchedWords: ['动力电池', '分选'],
  need: { title: aNeed().title, text: '逐只充放电太慢。' },
  achievement: { title, text: '三分钟内估计电芯剩余容量。' },
  own: false,
  weightsVersion: '3',
  rulesVersion: 'r7',
}

test('a visitor cannot mark a match', async () => {
  visit('/needs/n1')

  await screen.findByRole('link', { name: title })
  expect(screen.queryByRole('button', { name: '收藏' })).toBeNull()
})

test('the owner of a need shortlists a match', async () => {
  asOwner()
  const sent = recording('put', '/api/needs/n1/matches/a1/mark', {
    mark: 'SHORTLISTED',
    markedAt: '2026-11-20T09:30:00Z',
  })
  const { user } = visit('/needs/n1')

  await user.click(await screen.findByRole('button', { name: '收藏' }))

  expect(sent).toEqual([{ mark: 'SHORTLISTED' }])
})

test('a dismissal asks why, and in words where the reason is another one', async () => {
  asOwner()
  const sent = recording('put', '/api/needs/n1/matches/a1/mark', {
    mark: 'DISMISSED',
    reason: 'OTHER',
    markedAt: '2026-11-20T09:30:00Z',
  })
  const { user } = visit('/needs/n1')
  await user.click(await screen.findByRole('button', { name: '忽略' }))
  const dialog = within(screen.getByRole('dialog', { hidden: true }))

  await user.selectOptions(dialog.getByLabelText(/原因/), 'OTHER')
  expect(dialog.getByRole('button', { name: '忽略', hidden: true })).toHaveProperty('disabled', true)
  await user.type(dialog.getByLabelText(/说明/), '已有供应商')
  await user.click(dialog.getByRole('button', { name: '忽略', hidden: true }))

  expect(sent).toEqual([{ mark: 'DISMISSED', reason: 'OTHER', remark: '已有供应商' }])
})

test('dismissed matches wait behind a line and can be brought back', async () => {
  asOwner({
    matches: [],
    dismissed: [
      aMatch({ mark: { mark: 'DISMISSED', reason: 'PRICE_GAP', markedAt: '2026-11-20T09:30:00Z' } }),
    ],
  })
  const sent = recording('delete', '/api/needs/n1/matches/a1/mark')
  const { user } = visit('/needs/n1')

  await user.click(await screen.findByRole('button', { name: '1 个已忽略' }))
  expect(screen.getByText('价格差距大')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '恢复' }))

  expect(sent).toHaveLength(1)
})

test('the owner of a need that nothing answers is told what to do', async () => {
  asOwner({ matches: [] })
  const sent = recording('put', '/api/needs/n1/broker-request')
  const { user } = visit('/needs/n1')

  expect((await screen.findByRole('link', { name: '把需求写清楚' })).getAttribute('href')).toBe(
    '/workspace/needs/n1/edit',
  )
  const alert = screen.getByRole('link', { name: '有新成果时提醒我' })
  expect(decodeURIComponent(alert.getAttribute('href')!)).toBe(
    `/searches/new/achievements?q=${aNeed().title}`,
  )
  await user.click(screen.getByRole('button', { name: '请技术经理人协助' }))

  expect(sent).toHaveLength(1)
})

test('an explanation shows the parts of the score, the indicators and both texts', async () => {
  server.use(answering('/api/needs/n1/matches/a1/explanation', explanation))
  visit('/needs/n1/matches/a1')

  expect(await screen.findByText('在这条需求的列表里排第 1 名')).toBeTruthy()
  const scores = within(screen.getByRole('table', { name: '得分由这些部分相加而成' }))
  expect(scores.getByRole('row', { name: /合计 44.5/ })).toBeTruthy()
  expect(screen.getByRole('row', { name: /检测时间≤5分钟\s*必须 检测时间≤3分钟 达到/ })).toBeTruthy()
  expect([...document.querySelectorAll('article mark')].map((mark) => mark.textContent)).toContain('动力电池')
})

test('what keeps a pair out of the lists is said', async () => {
  server.use(
    answering('/api/needs/n1/matches/a1/explanation', {
      ...explanation,
      rank: undefined,
      exclusions: ['需求不接受来自北京市的成果'],
    }),
  )
  visit('/needs/n1/matches/a1')

  expect(await screen.findByText('这一对不会出现在双方的列表里')).toBeTruthy()
  expect(screen.getByText('需求不接受来自北京市的成果')).toBeTruthy()
})

test('a pair that may not be seen is a page that does not exist', async () => {
  server.use(failing('/api/needs/n1/matches/a1/explanation', 404))
  visit('/needs/n1/matches/a1')

  expect(await screen.findByRole('heading', { level: 1, name: '没有这一页' })).toBeTruthy()
})

test('somebody asks why an achievement is not among the matches', async () => {
  asOwner()
  const { user } = visit('/needs/n1')

  await user.type(await screen.findByLabelText('成果名称或关键词'), '电池')
  await user.click(screen.getByRole('button', { name: '查找' }))

  const links = await screen.findAllByRole('link', { name: title })
  expect(links.map((link) => link.getAttribute('href'))).toContain('/needs/n1/matches/a1')
})

test('a broker sees what needs lack that nothing answers', async () => {
  const gap: Schemas['NeedGap'] = {
    need: aNeed(),
    lacks: ['NO_INDICATORS'],
    clarity: 31,
    nearMiss: { id: 'a1', title: anAchievement().title, grade: 'WEAK', score: 21 },
    daysOpen: 40,
    wantsBroker: true,
    calculatedAt: '2026-11-20T09:30:00Z',
  }
  server.use(
    answering('/api/session', aSession({ roles: ['BROKER'] })),
    answering('/api/gaps/needs', listOf(gap)),
  )
  visit('/gaps/needs')

  const row = within((await screen.findByRole('link', { name: aNeed().title })).closest('tr')!)
  expect(row.getByText('没有指标')).toBeTruthy()
  expect(row.getByText('希望协助')).toBeTruthy()
  expect(row.getByRole('link', { name: title }).getAttribute('href')).toBe('/achievements/a1')
  expect(row.getByText('40 天')).toBeTruthy()
})

test('marked matches of all own listings are on one page', async () => {
  const pair: Schemas['MarkedPair'] = {
    needId: 'n1',
    achievementId: 'a1',
    own: 'NEED',
    need: aNeed(),
    achievement: anAchievement(),
    mark: { mark: 'SHORTLISTED', markedAt: '2026-11-20T09:30:00Z' },
    grade: 'STRONG',
    score: 44.5,
  }
  server.use(answering('/api/session', aSession()), answering('/api/match-marks', listOf(pair)))
  visit('/workspace/marks')

  expect((await screen.findByRole('link', { name: title })).getAttribute('href')).toBe('/achievements/a1')
  expect(screen.getByRole('link', { name: aNeed().title })).toBeTruthy()
  expect(screen.getByRole('button', { name: '已收藏' })).toBeTruthy()
})
