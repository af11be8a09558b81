import { aNeed, anAchievement } from '@/testing/fixtures'
import { aSession } from '@/testing/members'
import { answering, failing, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, within } from '@testing-library/vue'
import { expect, test } from 'vitest'

test('an achievement tells all that is public, tables as tables', async () => {
  server.use(
    answering(
      '/api/achievements/a1',
      anAchievement({
        inventors: ['李研', '周测'],
        indicators: [
          { name: '容量误差', operator: 'LE', value: 3, unit: '%' },
          { name: '温度', operator: 'RANGE', value: -20, upper: 60, unit: '℃' },
          { name: '可离线运行' },
        ],
        intellectualProperty: [{ kind: 'INVENTION', number: 'ZL202610000001.X', status: 'GRANTED' }],
        pricing: 'AGREED',
        publicNotice: { from: '2026-11-01', to: '2026-11-16', objections: '无' },
        tryBeforePay: true,
        wants: ['PILOT_TEST'],
        allowedRegions: ['130000'],
        confirmedOn: '2026-11-20',
      }),
    ),
  )

  visit('/achievements/a1')

  expect(await screen.findByRole('row', { name: '容量误差 ≤ 3 %' })).toBeTruthy()
  expect(screen.getByRole('row', { name: '温度 -20–60 ℃' })).toBeTruthy()
  expect(screen.getByRole('row', { name: '可离线运行 文字说明' })).toBeTruthy()
  expect(screen.getByRole('row', { name: '发明专利 ZL202610000001.X 已授权' })).toBeTruthy()
  expect(screen.queryByRole('columnheader', { name: '权利人' })).toBeNull()
  const facts = within(screen.getByRole('complementary', { name: '要点' }))
  expect(facts.getByText('2026-11-01 至 2026-11-16')).toBeTruthy()
  expect(facts.getByText('独占许可 · 先使用后付费')).toBeTruthy()
  expect(facts.getByText('通过中试 · TRL 7')).toBeTruthy()
  expect(facts.getByText('李研、周测')).toBeTruthy()
  expect(await facts.findByText('河北省')).toBeTruthy()
  expect(facts.getByText('2026-11-20')).toBeTruthy()
})

test('attachments name their kind and size; the confidential part says what opens it', async () => {
  server.use(
    answering(
      '/api/achievements/a1',
      anAchievement({
        hasConfidentialPart: true,
        attachments: [
          {
            id: 'f1',
            name: '检测报告.pdf',
            mediaType: 'application/pdf',
            size: 1_450_000,
            confidential: false,
            addedAt: '2026-11-01T02:00:00Z',
          },
        ],
      }),
    ),
  )

  visit('/achievements/a1')

  const file = await screen.findByRole('link', { name: '检测报告.pdf' })
  expect(file.getAttribute('href')).toBe('/api/attachments/f1')
  expect(screen.getByText('PDF · 1.4 MB')).toBeTruthy()
  expect(screen.getByText(/同意保密协议后，才能看到保密部分/)).toBeTruthy()
})

test('a visitor is told how to see the contact', async () => {
  visit('/achievements/a1')

  const contact = within((await screen.findByRole('heading', { name: '联系方式' })).parentElement!)
  expect(contact.getByRole('link', { name: '登录' }).getAttribute('href')).toBe(
    '/sign-in?return=/achievements/a1',
  )
})

test('a member sees the masked contact and what opens it', async () => {
  server.use(
    answering('/api/session', aSession()),
    answering('/api/achievements/a1', anAchievement({ contact: { name: '李*', phone: '138****5678' } })),
  )

  visit('/achievements/a1')

  expect(await screen.findByText('138****5678')).toBeTruthy()
  expect(screen.getByText(/合作意向被接受后，双方的联系方式才会完整公开/)).toBeTruthy()
  expect(screen.queryByRole('link', { name: '在工作区打开' })).toBeNull()
})

test('what members only can see says so, and the owner finds the way to the workspace', async () => {
  server.use(
    answering('/api/session', aSession()),
    answering('/api/needs/n1', aNeed({ visibility: 'MEMBERS', own: true, status: 'EXPIRED' })),
  )

  visit('/needs/n1')

  expect(await screen.findByText('仅会员可见')).toBeTruthy()
  expect(screen.getByText('已过期')).toBeTruthy()
  expect(screen.getByRole('link', { name: '在工作区打开' }).getAttribute('href')).toBe('/workspace/needs/n1')
})

test('an anonymous need names neither company nor contact', async () => {
  server.use(
    answering(
      '/api/needs/n1',
      aNeed({ organization: undefined, anonymous: true, region: '130600', rewardFen: 50_000_000 }),
    ),
  )

  visit('/needs/n1')

  expect(await screen.findByText('企业名称不公开')).toBeTruthy()
  expect(await screen.findByText('河北省保定市')).toBeTruthy()
  expect(screen.getByText(/这家企业选择匿名发布/)).toBeTruthy()
  expect(screen.getByText('50万元')).toBeTruthy()
})

test('similar achievements are listed, and nobody misses them when they are away', async () => {
  server.use(
    answering('/api/achievements/a1/similar', { items: [anAchievement({ id: 'a2', title: '锂电池再生' })] }),
    failing('/api/needs/n1/similar', 503, '/problems/search-unavailable'),
  )
  const { user } = visit('/achievements/a1')
  const similar = within(await screen.findByRole('region', { name: '类似的成果' }))
  expect(similar.getByRole('link', { name: '锂电池再生' }).getAttribute('href')).toBe('/achievements/a2')

  await user.click(screen.getByRole('link', { name: '需求' }))
  await user.click(await screen.findByRole('link', { name: aNeed().title }))

  expect(await screen.findByRole('heading', { level: 1, name: aNeed().title })).toBeTruthy()
  expect(screen.queryByText('搜索暂时不可用')).toBeNull()
})
