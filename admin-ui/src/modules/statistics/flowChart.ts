import { chartFontSize, type ChartLook } from './chartLook'
import type { ChartOption } from './charts'
import type { Flow, FlowCell, RegionGroup } from './figures'
import { amountOf } from './useFigureWords'
import { regionGroups, type Value } from './vocabulary'

interface Words {
  region: (group: RegionGroup) => string
  pair: (from: string, to: string) => string
  contracts: (count: number) => string
  amount: (fen: number) => string
}

export interface FlowMark {
  sellerRegion?: string
  buyerRegion?: string
}

/** Output on the left, intake on the right; hidden and empty flows are not drawn. */
export function flowChart(
  flow: Flow,
  value: Value,
  words: Words,
  look: ChartLook,
  narrow: boolean,
): ChartOption {
  const drawn = flow.cells.filter((cell) => cell.current && amountOf(cell.current, value) > 0)
  const amount = (cell: FlowCell) => amountOf(cell.current!, value)
  const sum = (cells: FlowCell[]) => cells.reduce((all, cell) => all + amount(cell), 0)

  /** What is drawn of a region adds up to it only if nothing of it is hidden. */
  function nodeText(side: 'from' | 'to', group: RegionGroup, cells: FlowCell[], between: string) {
    const isWhole = flow.cells.every((cell) => cell[side] !== group || cell.current)
    return [words.region(group), ...(isWhole ? [words.amount(sum(cells))] : [])].join(between)
  }

  function nodes(side: 'from' | 'to') {
    return regionGroups
      .map((group) => ({ group, cells: drawn.filter((cell) => cell[side] === group) }))
      .filter(({ cells }) => cells.length > 0)
      .map(({ group, cells }) => ({
        name: `${side} ${group}`,
        depth: side === 'from' ? 0 : 1,
        itemStyle: { color: look.regions[group], borderColor: look.regions[group] },
        label: {
          position: side === 'from' ? ('left' as const) : ('right' as const),
          formatter: narrow ? words.region(group) : nodeText(side, group, cells, '  '),
        },
        mark: side === 'from' ? { sellerRegion: group } : { buyerRegion: group },
        text: nodeText(side, group, cells, '\n'),
      }))
  }

  const room = narrow ? 80 : 190
  return {
    tooltip: {
      ...look.tooltip,
      formatter: (mark) => (Array.isArray(mark) ? '' : ((mark.data as { text?: string }).text ?? '')),
    },
    series: [
      {
        type: 'sankey',
        left: room,
        right: room,
        top: 8,
        bottom: 8,
        nodeWidth: 14,
        nodeGap: 22,
        layoutIterations: 0, // the regions keep their order
        draggable: false,
        emphasis: { focus: 'adjacency' },
        label: { color: look.ink, fontSize: chartFontSize, lineHeight: 18, textBorderWidth: 0 },
        lineStyle: { color: 'source', opacity: 0.42, curveness: 0.5 },
        data: [...nodes('from'), ...nodes('to')],
        links: drawn.map((cell) => ({
          source: `from ${cell.from}`,
          target: `to ${cell.to}`,
          value: amount(cell),
          mark: { sellerRegion: cell.from, buyerRegion: cell.to },
          text: `${words.pair(cell.from, cell.to)}\n${words.amount(amount(cell))}\n${words.contracts(cell.current!.contracts)}`,
        })),
      },
    ],
  }
}
