import type { Directive } from 'vue'

function nameCells(table: HTMLTableElement) {
  const names = [...(table.tHead?.rows[0]?.cells ?? [])].map((head) => head.textContent?.trim() ?? '')
  for (const body of table.tBodies) {
    for (const row of body.rows) {
      for (const [index, cell] of [...row.cells].entries()) cell.dataset.label = names[index] ?? ''
    }
  }
}

/** Rows change their cells without the table's knowing. */
const watched = new WeakMap<HTMLTableElement, MutationObserver>()

/**
 * Lets a table stand as a list of its rows where there is no room for columns: each cell below the one before, behind
 * the name of its column. For tables without spans; forms.css does the rest.
 */
export const vStacked: Directive<HTMLTableElement> = {
  mounted(table) {
    nameCells(table)
    const observer = new MutationObserver(() => nameCells(table))
    observer.observe(table, { childList: true, characterData: true, subtree: true })
    watched.set(table, observer)
  },
  unmounted: (table) => watched.get(table)?.disconnect(),
}
