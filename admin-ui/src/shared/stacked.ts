import type { Directive } from 'vue'

function nameCells(table: HTMLTableElement) {
  const names = [...(table.tHead?.rows[0]?.cells ?? [])].map((head) => head.textContent?.trim() ?? '')
  for (const body of table.tBodies) {
    for (const row of body.rows) {
      for (const [index, cell] of [...row.cells].entries()) cell.dataset.label = names[index] ?? ''
    }
  }
}

/**
 * Lets a table stand as a list of its rows where there is no room for columns: each cell below the one before, behind
 * the name of its column. For tables without spans; forms.css does the rest.
 */
export const vStacked: Directive<HTMLTableElement> = { mounted: nameCells, updated: nameCells }
