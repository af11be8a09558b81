// Only the parts that are drawn; a chunk of its own, loaded with the first chart.
import { BarChart, LineChart, SankeyChart } from 'echarts/charts'
import type { BarSeriesOption, LineSeriesOption, SankeySeriesOption } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import type { GridComponentOption, LegendComponentOption, TooltipComponentOption } from 'echarts/components'
import { init, use, type ComposeOption } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | SankeySeriesOption
  | GridComponentOption
  | LegendComponentOption
  | TooltipComponentOption
>

use([BarChart, LineChart, SankeyChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

/** Where no room was measured, as in a page that is not shown, charts have this width. */
const assumedWidth = 640

export function drawIn(box: HTMLElement) {
  return init(box, undefined, {
    renderer: 'svg', // sharp on paper, and needs no inline script
    width: box.clientWidth || assumedWidth,
    height: box.clientHeight || undefined,
  })
}

export type Chart = ReturnType<typeof drawIn>
