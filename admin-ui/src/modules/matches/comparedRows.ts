import type { Match } from './useMatches'
import type { Fact } from './useComparedFacts'

/** One row of a comparison: what each column says, and whether they say the same. */
export interface ComparedRow<Cell> {
  key: string
  cells: Cell[]
  differs: boolean
}

/** Rows of facts; what no column says anything about is left out. */
export function factRows(columns: Fact[][]): ComparedRow<string>[] {
  const [first = []] = columns
  return first
    .map(({ key }) => key)
    .map((key) => row(key, (column) => column.find((fact) => fact.key === key)?.text ?? '', columns))
    .filter(({ cells }) => cells.some(Boolean))
}

/** The parts of the scores, in the order of the first column; a part that a column has not is missing there. */
export function ruleRows(matches: Match<unknown>[]) {
  const rules = [...new Set(matches.flatMap(({ components }) => components.map(({ rule }) => rule)))]
  return rules.map((rule) => {
    const cells = matches.map(({ components }) => components.find((one) => one.rule === rule))
    return { key: rule, cells, differs: differ(cells.map((cell) => cell?.points)) }
  })
}

/** What a need asks for, and how each column answers it. */
export function indicatorRows(matches: Match<unknown>[]) {
  const asked = [...new Set(matches.flatMap(({ indicators }) => indicators.map((one) => one.asked)))]
  return asked.map((text) => {
    const cells = matches.map(({ indicators }) => indicators.find((one) => one.asked === text))
    return {
      key: text,
      cells,
      differs: differ(cells.map((cell) => cell && cell.outcome + (cell.offered ?? ''))),
    }
  })
}

export function differ(values: unknown[]): boolean {
  return new Set(values).size > 1
}

function row(key: string, cell: (column: Fact[]) => string, columns: Fact[][]): ComparedRow<string> {
  const cells = columns.map(cell)
  return { key, cells, differs: differ(cells) }
}
