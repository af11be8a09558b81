import { aMatch, aNeed, anAchievement, matchesOfNeed } from '@/testing/fixtures'
import { answering, failing, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, waitFor, within } from '@testing-library/vue'
import { beforeEach, expect, test } from 'vitest'
import { chosenIn } from './comparison'

const sorting = aMatch({
  indicators: [{ asked: '单只检测时间≤5分钟', must: true, offered: '≤3分钟', outcome: 'REACHED' }],
})
const estimation = aMatch({
  rank: 2,
  grade: 'FAIR',
  score: 31,
  achievement: anAchievement({ id: 'a2', title: '电芯容量估计', trl: 4 }),
  components: [
    { rule: 'words', points: 30, reason: '共同的词:电芯' },
    { rule: 'region', points: 1, reason: '同在京津冀' },
  ],
  indicators: [{ asked: '单只检测时间≤5分钟', must: true, outcome: 'NOT_STATED' }],
})
const others = ['a3', 'a4', 'a5'].map((id, index) =>
  aMatch({ rank: index + 3, achievement: anAchievement({ id, title: `成果${id}` }) }),
)

beforeEach(() => {
  server.use(answering('/api/needs/n1/matches', matchesOfNeed({ matches: [sorting, estimation, ...others] })))
})

const row = async (name: RegExp) => within(await screen.findByRole('row', { name }))

test('what is ticked in the list of matches stands in the address and leads to the comparison', async () => {
  const { user, address } = visit('/needs/n1')

  await user.click(await screen.findByRole('checkbox', { name: /退役动力电池快速分选技术/ }))
  expect(await screen.findByText('至少选两项')).toBeTruthy()
  await user.click(screen.getByRole('checkbox', { name: /电芯容量估计/ }))

  await waitFor(() => expect(address()).toBe('/needs/n1?with=a1,a2'))
  await user.click(screen.getByRole('link', { name: '开始对比' }))
  expect(await screen.findByRole('heading', { level: 1, name: '成果对比' })).toBeTruthy()
  expect(address()).toBe('/needs/n1/compare?with=a1,a2')
})

test('no more than four can be chosen', async () => {
  visit('/needs/n1?with=a1,a2,a3,a4')

  const fifth = await screen.findByRole<HTMLInputElement>('checkbox', { name: /成果a5/ })
  expect(fifth.disabled).toBe(true)
  expect(chosenIn('a,b,a,c,d,e')).toEqual(['a', 'b', 'c', 'd'])
})

test('matches stand side by side with grade, score, facts, parts and indicators', async () => {
  visit('/needs/n1/compare?with=a1,a2')

  expect((await row(/^匹配程度/)).getByText('较强')).toBeTruthy()
  expect((await row(/^匹配分/)).getByText('31')).toBeTruthy()
  expect((await row(/^技术成熟度/)).getByText('4')).toBeTruthy()
  expect((await row(/^成熟度/)).getByText('TRL 低于要求')).toBeTruthy()
  expect((await row(/^成熟度/)).getByText('—')).toBeTruthy()
  const indicator = await row(/^单只检测时间≤5分钟/)
  expect(indicator.getByText('达到')).toBeTruthy()
  expect(indicator.getByText('未说明')).toBeTruthy()
})

test('rows that differ say so, others do not', async () => {
  visit('/needs/n1/compare?with=a1,a2')

  expect(await screen.findByRole('rowheader', { name: /^技术成熟度（TRL）\s*（各列不同）/ })).toBeTruthy()
  expect(screen.getByRole('rowheader', { name: '价格' })).toBeTruthy()
})

test('a column can be taken out, and what is left can be gone back to', async () => {
  const { user, address } = visit('/needs/n1/compare?with=a1,a2')

  await user.click(await screen.findByRole('button', { name: /移出对比: 电芯容量估计/ }))

  await waitFor(() => expect(address()).toBe('/needs/n1/compare?with=a1'))
  const [back] = screen.getAllByRole('link', { name: /回到匹配列表/ })
  expect(back!.getAttribute('href')).toBe('/needs/n1?with=a1')
})

test('what has left the list is spoken of', async () => {
  visit('/needs/n1/compare?with=a1,gone')

  expect(await screen.findByText(/有 1 项已不在匹配列表里/)).toBeTruthy()
})

test('where all that was chosen has left the list, nobody is told to have chosen nothing', async () => {
  visit('/needs/n1/compare?with=gone')

  expect(await screen.findByText(/有 1 项已不在匹配列表里/)).toBeTruthy()
  expect(screen.queryByRole('heading', { name: '还没有选择要对比的' })).toBeNull()
})

test('what was chosen and then dismissed can be seen and taken out', async () => {
  server.use(
    answering('/api/needs/n1/matches', matchesOfNeed({ matches: [sorting], dismissed: [estimation] })),
  )
  const { user, address } = visit('/needs/n1?with=a1,a2')

  const bar = within(await screen.findByRole('complementary', { name: '对比栏' }))
  expect(bar.getByText('已选 2 项，最多 4 项')).toBeTruthy()
  await user.click(bar.getByRole('button', { name: /移出对比: 电芯容量估计/ }))

  await waitFor(() => expect(address()).toBe('/needs/n1?with=a1'))
})

test('what has left the list takes no place of another one', async () => {
  const { address } = visit('/needs/n1?with=a1,gone,a2')

  await waitFor(() => expect(address()).toBe('/needs/n1?with=a1,a2'))
  const link = await screen.findByRole('link', { name: '开始对比' })
  expect(decodeURIComponent(link.getAttribute('href')!)).toBe('/needs/n1/compare?with=a1,a2')
})

test('without a choice it says how to choose', async () => {
  visit('/needs/n1/compare')

  expect(await screen.findByRole('heading', { name: '还没有选择要对比的' })).toBeTruthy()
  expect(screen.getAllByRole('link', { name: /回到匹配列表/ }).length).toBe(2)
})

test('an unknown need has nothing to compare', async () => {
  server.use(failing('/api/needs/n9', 404), failing('/api/needs/n9/matches', 404))

  visit('/needs/n9/compare?with=a1,a2')

  expect(await screen.findByRole('heading', { level: 1, name: '没有这一页' })).toBeTruthy()
})

test('needs that match an achievement are compared too', async () => {
  const { indicators, components, matchedWords } = sorting
  const match = { rank: 1, grade: 'STRONG', score: 44.5, indicators, components, matchedWords }
  server.use(
    answering('/api/achievements/a1/matches', {
      ...matchesOfNeed(),
      achievementId: 'a1',
      matches: [
        { ...match, need: aNeed() },
        { ...match, rank: 2, need: aNeed({ id: 'n2', title: '电芯拆解', minTrl: 8 }) },
      ],
    }),
  )

  visit('/achievements/a1/compare?with=n1,n2')

  expect((await row(/^最低可接受 TRL/)).getByText('8')).toBeTruthy()
  expect(screen.getByRole('link', { name: '电芯拆解' }).getAttribute('href')).toBe('/needs/n2')
})
