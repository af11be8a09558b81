import { isDark } from '@/shared/theme'
import { computed } from 'vue'
import type { ChartOption } from './charts'
import type { RegionGroup } from './figures'

/** How every chart looks: charts take no style sheets, so the colours of the page are handed to them. */
export interface ChartLook {
  ink: string
  main: string
  other: string
  regions: Record<RegionGroup, string>
  tooltip: ChartOption['tooltip'] & object
  legend: ChartOption['legend'] & object
  nameAxis: object
  valueAxis: object
}

/** Small enough for the room there is, and still read with ease on paper. */
export const chartFontSize = 13

function inColours(colour: (name: string) => string): ChartLook {
  const ink = colour('ink')
  const writing = { color: colour('text-soft'), fontSize: chartFontSize }
  return {
    ink,
    main: colour('chart-main'),
    other: colour('chart-other'),
    regions: {
      '110000': colour('chart-beijing'),
      '120000': colour('chart-tianjin'),
      '130000': colour('chart-hebei'),
      OTHER: colour('chart-elsewhere'),
    },
    tooltip: {
      renderMode: 'richText', // anything else would write styles into the page
      confine: true,
      backgroundColor: colour('paper'),
      borderColor: colour('line-strong'),
      borderWidth: 1,
      textStyle: { color: ink, fontSize: chartFontSize, lineHeight: 20 },
    },
    legend: { top: 0, right: 0, itemGap: 18, textStyle: { color: ink, fontSize: chartFontSize } },
    nameAxis: {
      axisLabel: { ...writing, hideOverlap: true },
      axisLine: { lineStyle: { color: colour('line-strong') } },
      axisTick: { show: false },
    },
    valueAxis: {
      nameTextStyle: { ...writing, align: 'left' },
      axisLabel: writing,
      splitLine: { lineStyle: { color: colour('line') } },
    },
  }
}

/** The look in the theme that is shown; it changes with it. */
export function useChartLook() {
  return computed(() => {
    void isDark.value // the style sheet answers by it
    const page = getComputedStyle(document.documentElement)
    return inColours((name) => page.getPropertyValue(`--tb-${name}`).trim())
  })
}
