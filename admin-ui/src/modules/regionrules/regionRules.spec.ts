import type { Schemas } from '@/api/client'
import { today } from '@/shared/instants'
import { language } from '@/shared/language'
import { aSession, operator } from '@/testing/members'
import { answering, recording, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ruleRequest, ruleValues } from './ruleForm'
import { stateOn } from './useRuleWords'

type Rule = Schemas['RegionRule']

function aContent(changes: Partial<Rule['content']> = {}): Rule['content'] {
  return {
    kind: 'BOOST',
    nameZh: '北京成果优先',
    nameEn: 'Results of Beijing first',
    fromRegions: ['110000'],
    fromParks: [],
    toRegions: ['130000'],
    toParks: [],
    fields: [],
    points: 3,
    validFrom: '2026-01-01',
    priority: 0,
    enabled: true,
    ...changes,
  }
}

function aRule(changes: Partial<Rule> = {}): Rule {
  return {
    id: 'r1',
    content: aContent(),
    writable: true,
    createdAt: '2026-11-01T02:00:00Z',
    changedAt: '2026-11-01T02:00:00Z',
    ...changes,
  }
}

const ofPark = aRule({
  id: 'r2',
  park: 'ZGC',
  content: aContent({
    kind: 'PRIORITY_FIELD',
    nameZh: '引进新能源成果',
    fromRegions: [],
    toRegions: [],
    fields: ['NEW_ENERGY'],
    points: -1.5,
    validFrom: undefined,
    enabled: false,
  }),
})

function theRule(rule: Rule, etag: string) {
  return http.get('*/api/region-rules/r1', () => HttpResponse.json(rule, { headers: { ETag: etag } }))
}

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=token-1'
  server.use(
    answering('/api/session', aSession(operator)),
    answering('/api/region-rules', [aRule(), ofPark]),
    answering('/api/region-rules/r1/history', []),
    theRule(aRule(), '"0"'),
  )
})

afterEach(() => {
  language.value = 'zh'
})

test('each rule is a sentence that says from where to where, how much and since when', async () => {
  visit('/operations/region-rules')

  expect(await screen.findByText('北京市 → 河北省：成果 +3 分，2026-01-01 起')).toBeTruthy()
  expect(screen.getByText('任何地区 → 中关村科学城的企业：新能源与高效节能领域的成果 −1.5 分')).toBeTruthy()
  expect(screen.getByText('生效中')).toBeTruthy()
  expect(screen.getByText('已停用')).toBeTruthy()
})

test('the same sentence in English', async () => {
  language.value = 'en'

  visit('/operations/region-rules')

  expect(await screen.findByText('Beijing → Hebei: achievements +3 points, from 2026-01-01')).toBeTruthy()
})

test('rules of the whole marketplace can only be read by who administers a park', async () => {
  server.use(
    answering('/api/session', aSession({ roles: ['PARK_ADMIN'], organization: undefined })),
    answering('/api/region-rules', [aRule({ writable: false }), ofPark]),
  )

  visit('/parks/ZGC/rules')

  expect(await screen.findByRole('heading', { name: '中关村科学城的规则' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: '修改“北京成果优先”' })).toBeNull()
  expect(screen.getByRole('link', { name: '修改“引进新能源成果”' })).toBeTruthy()
})

test('the effect is shown slice by slice before anything is saved', async () => {
  const asked: (string | null)[] = []
  const slice = {
    asOf: today(),
    touched: 60,
    sampled: 2,
    looked: 1,
    moves: 1,
    placesMoved: 2,
    lists: [
      {
        needId: 'n1',
        title: '涂层容易脱落',
        company: '津北制造公司',
        moves: [
          {
            achievementId: 'a1',
            title: '等离子喷涂',
            organization: '云山大学',
            from: 3,
            to: 1,
            scoreFrom: 61,
            scoreTo: 64,
          },
        ],
      },
    ],
  }
  server.use(
    http.post('*/api/region-rules/preview', ({ request }) => {
      const from = new URL(request.url).searchParams.get('from')
      asked.push(from)
      return HttpResponse.json(
        from === '0' ? { ...slice, next: 1 } : { ...slice, moves: 0, placesMoved: 0, lists: [] },
      )
    }),
  )
  const { user } = visit('/operations/region-rules/r1')

  await user.click(await screen.findByRole('button', { name: '先看影响' }))

  expect(await screen.findByText('1 个列表的前十会变，1 项成果换位，平均移动 2 位。')).toBeTruthy()
  expect(screen.getByText('比较了最新的 2 条需求，受影响的共 60 条。')).toBeTruthy()
  const row = screen.getByRole('row', { name: /等离子喷涂/ })
  expect(within(row).getByText('从第 3 名上升到第 1 名')).toBeTruthy()
  expect(asked).toEqual(['0', '1'])
})

test('a change made by somebody else meanwhile is shown beside what was typed', async () => {
  server.use(
    http.put('*/api/region-rules/r1', () =>
      HttpResponse.json({ type: '/problems/stale-version', title: 'Stale', status: 412 }, { status: 412 }),
    ),
  )
  const { user } = visit('/operations/region-rules/r1')
  const name = await screen.findByLabelText('中文名称')
  await user.clear(name)
  await user.type(name, '首都成果优先')
  server.use(theRule(aRule({ content: aContent({ points: 4 }) }), '"1"'))

  await user.click(screen.getByRole('button', { name: '保存规则' }))

  const panel = await screen.findByRole('region', { name: /别人刚刚也修改/ })
  expect(within(panel).getByText(/\+4/)).toBeTruthy()
  expect((name as HTMLInputElement).value).toBe('首都成果优先')
})

test('a rule that lacks something is not sent', async () => {
  const sent = recording('post', '/api/region-rules', aRule())
  const { user } = visit('/operations/region-rules/new')

  await user.click(await screen.findByRole('button', { name: '保存规则' }))

  expect(await screen.findByText('至少选择一个地区或园区')).toBeTruthy()
  expect(sent).toHaveLength(0)
})

test('a rule is switched off from the list, from the version that is current', async () => {
  const sent = recording('put', '/api/region-rules/r1', aRule())
  const { user } = visit('/operations/region-rules')

  await user.click(await screen.findByRole('button', { name: '停用' }))

  await waitFor(() =>
    expect(sent).toEqual([expect.objectContaining({ enabled: false, nameZh: '北京成果优先' })]),
  )
})

test('while a change is applied, its progress and rate are shown', async () => {
  const application: Rule['application'] = {
    state: 'RUNNING',
    total: 200,
    done: 50,
    changed: 9,
    needsPerSecond: 12.5,
    requestedAt: '2026-11-28T02:00:00Z',
  }
  server.use(theRule(aRule({ application }), '"0"'))

  visit('/operations/region-rules/r1')

  expect(await screen.findByText('50 / 200 条需求 · 每秒 12.5 条')).toBeTruthy()
})

test('what does not belong to the kind is not sent', () => {
  const values = { ...ruleValues(ofPark), kind: 'PROXIMITY' as const, points: '', toRegions: ['130000'] }

  expect(ruleRequest(values)).toMatchObject({ park: 'ZGC', fields: [], toRegions: [] })
  expect(ruleRequest(values)).not.toHaveProperty('points')
})

test('a rule holds from its first day to its last', () => {
  const content = aContent({ validFrom: '2026-02-01', validTo: '2026-02-28' })

  expect(
    ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'].map((day) => stateOn(day, content)),
  ).toEqual(['future', 'inForce', 'inForce', 'past'])
})
