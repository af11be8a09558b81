import { anEmptyIndicator, type TypedIndicator } from '@/shared/indicators'
import { createMessages } from '@/shared/i18n'
import type { TypedRange } from '@/shared/moneyInput'
import { taxonomies } from '@/testing/fixtures'
import { VueQueryPlugin } from '@tanstack/vue-query'
import userEvent from '@testing-library/user-event'
import { fireEvent, render, screen } from '@testing-library/vue'
import { expect, test, vi } from 'vitest'
import { h, ref, type Component, type Ref } from 'vue'
import ChipInput from './ChipInput.vue'
import FileDrop from './FileDrop.vue'
import IndicatorEditor from './IndicatorEditor.vue'
import MoneyRangeField from './MoneyRangeField.vue'
import TaxonomyMultiSelect from './TaxonomyMultiSelect.vue'

/** Shows an input as a form would, bound to a value. */
function bound<Value>(input: Component, value: Ref<Value>, props: object) {
  const form = () =>
    h(input, {
      ...props,
      modelValue: value.value,
      'onUpdate:modelValue': (next: Value) => (value.value = next),
    })
  render({ render: form }, { global: { plugins: [createMessages(), VueQueryPlugin] } })
  return userEvent.setup()
}

test('words become chips by separators, by Enter and on leaving, each once', async () => {
  const keywords = ref(['电池'])
  const user = bound(ChipInput, keywords, { label: '关键词', most: 4, longest: 5 })
  const input = screen.getByLabelText('关键词', { selector: 'input' })

  await user.type(input, '分选，电池{Enter}')
  await user.type(input, '储能')
  await user.tab()
  expect(keywords.value).toEqual(['电池', '分选', '储能'])
  await user.click(screen.getByRole('button', { name: '移除 分选' }))
  expect(keywords.value).toEqual(['电池', '储能'])

  await user.type(input, '六个字的词语{Enter}')
  expect(screen.getByText('每个不超过 5 个字。')).toBeTruthy()
  expect(keywords.value).toHaveLength(2)
})

test('a full list of chips takes no more', async () => {
  const keywords = ref(['一', '二'])
  bound(ChipInput, keywords, { label: '关键词', most: 2, longest: 5 })

  expect(screen.getByText('已有 2 个，不能再多了。')).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('关键词', { selector: 'input' }).readOnly).toBe(true)
})

test('a range keeps its amounts when the unit changes, and says what is wrong', async () => {
  const price = ref<TypedRange>({ min: '', max: '', unit: 'WAN', negotiable: false })
  const user = bound(MoneyRangeField, price, { label: '价格' })

  await user.type(screen.getByLabelText('价格：最低'), '1.5')
  await user.selectOptions(screen.getByLabelText('价格：单位'), '元')
  expect(price.value).toMatchObject({ min: '15000', unit: 'YUAN' })

  await user.type(screen.getByLabelText('价格：最高'), '9')
  expect(screen.getByText('最高不能小于最低。')).toBeTruthy()
})

test('an indicator is added, described and removed by keyboard', async () => {
  const indicators = ref<TypedIndicator[]>([])
  const user = bound(IndicatorEditor, indicators, { label: '技术指标', weighed: true })

  await user.click(screen.getByRole('button', { name: '添加指标' }))
  expect(document.activeElement).toBe(screen.getByLabelText('指标名称（第 1 项指标）'))
  await user.keyboard('误差')
  await user.selectOptions(screen.getByLabelText('要求（第 1 项指标）'), '不超过 ≤')
  expect(screen.getByText('请填写数值。')).toBeTruthy()
  await user.type(screen.getByLabelText('数值（第 1 项指标）'), '5')
  await user.type(screen.getByLabelText('单位（第 1 项指标）'), '%')
  await user.selectOptions(screen.getByLabelText('重要程度（第 1 项指标）'), '必须达到')
  expect(indicators.value).toEqual([
    { name: '误差', operator: 'LE', value: '5', upper: '', unit: '%', importance: 'MUST' },
  ])

  await user.click(screen.getByRole('button', { name: '移除第 1 项指标 误差' }))
  expect(indicators.value).toEqual([])
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '添加指标' }))
})

test('the upper end of a range is asked for only where there is one', async () => {
  const indicators = ref([{ ...anEmptyIndicator(), name: '温度' }])
  const user = bound(IndicatorEditor, indicators, { label: '技术指标' })
  expect(screen.queryByLabelText(/上限/)).toBeNull()

  await user.selectOptions(screen.getByLabelText('要求（第 1 项指标）'), '范围')

  expect(screen.getByLabelText('上限（第 1 项指标）')).toBeTruthy()
  expect(screen.queryByLabelText(/重要程度/)).toBeNull()
})

function regionsField(regions: Ref<string[]>) {
  const taxonomy = new Map(taxonomies.regions.map((entry) => [entry.code, entry]))
  return bound(TaxonomyMultiSelect, regions, {
    taxonomy,
    path: (code: string) => taxonomy.get(code)?.labelZh,
    label: '优先地区',
    topLabel: '地区',
    partLabel: '区县',
    allParts: '全部',
  })
}

test('a region swallows the parts of it that were chosen before', async () => {
  const regions = ref(['110108'])
  const user = regionsField(regions)
  expect(screen.getByText('海淀区')).toBeTruthy()

  await user.selectOptions(screen.getByLabelText('地区'), '北京市')
  await user.click(screen.getByRole('button', { name: '添加' }))

  expect(regions.value).toEqual(['110000'])
})

test('a region that was chosen counts at once, and swallows nothing for good before it is added', async () => {
  const regions = ref(['130600'])
  const user = regionsField(regions)

  await user.selectOptions(screen.getByLabelText('地区'), '河北省')
  expect(regions.value).toEqual(['130000'])
  await user.selectOptions(screen.getByLabelText('地区'), '北京市')
  await user.selectOptions(screen.getByLabelText('区县'), '海淀区')
  expect(regions.value).toEqual(['130600', '110108'])
  await user.selectOptions(screen.getByLabelText('地区'), '')

  expect(regions.value).toEqual(['130600'])
})

test('regions that come from elsewhere take the place of those that were chosen', async () => {
  const regions = ref(['110108'])
  const user = regionsField(regions)
  await user.selectOptions(screen.getByLabelText('地区'), '北京市')

  regions.value = ['130000']

  expect(await screen.findByRole('button', { name: /河北省/ })).toBeTruthy()
  expect(screen.getByLabelText<HTMLSelectElement>('地区').value).toBe('')
})

test('files are chosen or dropped', async () => {
  const chosen = vi.fn()
  render(FileDrop, {
    props: { label: '选择文件', onChoose: chosen },
    global: { plugins: [createMessages()] },
  })
  const file = new File(['x'], '清单.xlsx')

  await userEvent.upload(screen.getByLabelText(/选择文件/), file)
  await fireEvent.drop(screen.getByLabelText(/选择文件/).parentElement!, { dataTransfer: { files: [file] } })

  expect(chosen.mock.calls).toEqual([[[file]], [[file]]])
})
