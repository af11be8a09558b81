import type { ChartLook } from './chartLook'
import type { ChartOption } from './charts'
import type { Breakdown, Figure } from './figures'
import { amountOf } from './useFigureWords'
import type { Value } from './vocabulary'

interface Words {
  current: string
  previous: string
  unit: string
  inUnit: (fen: number) => number
  hidden: string
  colon: string
  comma: string
  amount: (fen: number) => string
  contracts: (count: number) => string
}

/** Which of the series is the year before. */
export const previousSeries = 1

/** Bars for the period, a line for the year before; hidden ones are left out. */
export function periodChart({ rows }: Breakdown, value: Value, words: Words, look: ChartLook): ChartOption {
  const height = (sum: Figure['current']) => (sum ? words.inUnit(amountOf(sum, value)) : null)

  function text(name: string, sum: Figure['current']) {
    const { colon, comma } = words
    if (!sum) return name + colon + words.hidden
    return name + colon + words.amount(amountOf(sum, value)) + comma + words.contracts(sum.contracts)
  }

  return {
    tooltip: {
      ...look.tooltip,
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      formatter: (marks) => {
        const row = rows[[marks].flat()[0]?.dataIndex ?? -1]
        if (!row) return ''
        return [row.key, text(words.current, row.current), text(words.previous, row.previous)].join('\n')
      },
    },
    legend: look.legend,
    grid: { left: 4, right: 8, top: 44, bottom: 4, outerBoundsMode: 'same' },
    xAxis: { ...look.nameAxis, type: 'category', data: rows.map(({ key }) => key) },
    yAxis: { ...look.valueAxis, type: 'value', name: words.unit },
    series: [
      {
        type: 'bar',
        name: words.current,
        barMaxWidth: 34,
        cursor: 'pointer',
        itemStyle: { color: look.main, borderRadius: [3, 3, 0, 0] },
        data: rows.map((row) => height(row.current)),
      },
      {
        type: 'line',
        name: words.previous,
        symbol: 'circle',
        symbolSize: 7,
        itemStyle: { color: look.other },
        lineStyle: { color: look.other, type: 'dashed', width: 2 },
        data: rows.map((row) => height(row.previous)),
      },
    ],
  }
}
