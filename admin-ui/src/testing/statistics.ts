import type {
  Breakdown,
  ContractBasis,
  CountedContracts,
  Figure,
  Flow,
  Funnel,
  RegionGroup,
} from '@/modules/statistics/figures'
import { wan } from './fixtures'

const groups: RegionGroup[] = ['110000', '120000', '130000', 'OTHER']

export const aBasis: ContractBasis = {
  base: 'SIGNED',
  from: '2025-01-01',
  to: '2025-12-31',
  previousFrom: '2024-01-01',
  previousTo: '2024-12-31',
  asOf: '2026-01-05T02:00:00Z',
  scope: 'OWN',
  scopeName: '中关村科学城',
}

export function aFigure(contracts: number, totalFen = contracts * 100 * wan, previousFen = 0): Figure {
  return {
    hidden: false,
    current: { contracts, totalFen, technologyFen: totalFen / 2 },
    previous: { contracts: previousFen ? 1 : 0, totalFen: previousFen, technologyFen: previousFen / 2 },
  }
}

export const hiddenFigure: Figure = { hidden: true }

/** From Beijing to Tianjin 12 contracts, to Hebei a hidden number; nothing elsewhere. */
export function aFlow(changes: Partial<Flow> = {}): Flow {
  const cell = (from: RegionGroup, to: RegionGroup): Figure => {
    if (from !== '110000') return aFigure(0)
    if (to === '120000') return aFigure(12, 1_500 * wan, 1_000 * wan)
    return to === '130000' ? hiddenFigure : aFigure(0)
  }
  return {
    basis: aBasis,
    cells: groups.flatMap((from) => groups.map((to) => ({ from, to, ...cell(from, to) }))),
    outputs: groups.map((region) => ({
      region,
      ...(region === '110000' ? aFigure(14, 1_600 * wan) : aFigure(0)),
    })),
    intakes: groups.map((region) => ({ region, ...cell('110000', region) })),
    total: aFigure(14, 1_600 * wan, 2_000 * wan),
    ...changes,
  }
}

export function aBreakdown(by: Breakdown['by'], rows: Breakdown['rows'] = []): Breakdown {
  return { basis: aBasis, by, rows, total: aFigure(14, 1_600 * wan), complete: true }
}

export function countedContracts(): CountedContracts {
  return {
    basis: aBasis,
    items: [
      {
        contractId: 'c1',
        number: 'HT-2025-01',
        name: '电池分选技术许可合同',
        kind: 'LICENSE',
        field: 'NEW_ENERGY',
        planSource: 'UNPLANNED',
        sellerName: '滨河理工大学',
        sellerRegion: '110108',
        buyerName: '保定源拓新能源有限公司',
        buyerRegion: '130600',
        countedOn: '2025-03-02',
        contracts: 1,
        totalFen: 1_234_567_800,
        technologyFen: 1_000 * wan,
      },
    ],
    page: 0,
    size: 20,
    total: 14,
    sum: { contracts: 14, totalFen: 1_600 * wan, technologyFen: 800 * wan },
  }
}

export function aFunnel(): Funnel {
  const { from, to, asOf, scope, scopeName } = aBasis
  const step = (name: Funnel['steps'][number]['step'], listings: number, medianDays?: number) => ({
    step: name,
    hidden: false,
    listings,
    share: listings / 20,
    medianDays,
  })
  return {
    basis: { from, to, asOf, scope, scopeName },
    listing: 'NEED',
    steps: [
      step('PUBLISHED', 20, 0),
      step('STRONG_MATCH', 15, 0.5),
      step('VIEWED', 12, 4),
      step('INTEREST', 5, 11.5),
      { step: 'ACCEPTED', hidden: true },
      step('SIGNED', 1, 74),
    ],
  }
}
