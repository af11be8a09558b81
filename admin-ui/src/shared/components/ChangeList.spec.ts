import type { Change } from '@/api/client'
import { createMessages } from '@/shared/i18n'
import { language } from '@/shared/language'
import { wan } from '@/testing/fixtures'
import { VueQueryPlugin } from '@tanstack/vue-query'
import { render, screen, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import ChangeList from './ChangeList.vue'

function show(...changes: Change[]) {
  render(ChangeList, { props: { changes }, global: { plugins: [createMessages(), VueQueryPlugin] } })
  return userEvent.setup()
}

function changeOf(field: string) {
  return within(screen.getByText(field).parentElement!)
}

test('a changed text shows what was removed and added, in words too', () => {
  show({
    field: 'description',
    parts: [
      { op: 'SAME', text: '误差不超过 ' },
      { op: 'REMOVED', text: '5%' },
      { op: 'ADDED', text: '3%' },
    ],
  })

  const change = changeOf('详细说明')
  expect(change.getByText('5%', { exact: false, selector: 'del' }).textContent).toBe('[删去: 5%]')
  expect(change.getByText('3%', { exact: false, selector: 'ins' }).textContent).toBe('[新增: 3%]')
  expect(screen.getByText(/删去的文字带删除线/)).toBeTruthy()
})

test('what stays of a long text is left out until asked for', async () => {
  const start = '开头'.repeat(200)
  const user = show({
    field: 'problem',
    parts: [
      { op: 'SAME', text: start },
      { op: 'ADDED', text: '结尾' },
    ],
  })
  expect(screen.queryByText(start, { exact: false })).toBeNull()

  await user.click(screen.getByRole('button', { name: '显示省略的文字' }))

  expect(screen.getByText(start, { exact: false })).toBeTruthy()
})

test('values are told in words', async () => {
  show(
    { field: 'price', before: { minFen: 50 * wan, negotiable: false }, after: { negotiable: true } },
    { field: 'trl', after: 7 },
    { field: 'stage', before: 'SAMPLE', after: 'PILOT_TESTED' },
    { field: 'anonymous', before: false, after: true },
  )

  expect(changeOf('价格').getByText('50万元起')).toBeTruthy()
  expect(changeOf('价格').getByText('面议')).toBeTruthy()
  expect(changeOf('技术成熟度').getByText('（空）')).toBeTruthy()
  expect(changeOf('技术成熟度').getByText('TRL 7')).toBeTruthy()
  expect(changeOf('所处阶段').getByText('已有样品')).toBeTruthy()
  expect(await screen.findByText('是')).toBeTruthy()
})

test('of a list only its removed and added entries are marked', () => {
  show({
    field: 'indicators',
    before: [{ name: '误差', operator: 'LE', value: 5, unit: '%' }, { name: '可离线运行' }],
    after: [
      { name: '误差', operator: 'LE', value: 3, unit: '%', importance: 'MUST' },
      { name: '可离线运行' },
      { name: '温度', operator: 'RANGE', value: -20, upper: 60, unit: '℃' },
    ],
  })

  const change = changeOf('技术指标')
  expect(change.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '− 删去 误差 ≤ 5 %',
    '+ 新增 误差 ≤ 3 % (必须达到)',
    '+ 新增 温度 -20–60 ℃',
    '未变： 可离线运行',
  ])
})

test('without a difference it says so, in English too', () => {
  language.value = 'en'

  show()

  expect(screen.getByText('There is no difference.')).toBeTruthy()
})
