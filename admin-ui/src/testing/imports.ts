import type { Import, ImportRow } from '@/api/client'

/** A list of three columns that has just been uploaded. */
export function anImport(changes: Partial<Import> = {}): Import {
  return {
    id: 'i1',
    kind: 'ACHIEVEMENT',
    fileName: '成果清单.xlsx',
    state: 'UPLOADED',
    uploadedAt: '2026-11-24T02:00:00Z',
    headerRow: 2,
    columns: [
      { position: 0, letters: 'A', header: '成果名称', target: 'TITLE', examples: ['电池分选', '焊缝检测'] },
      { position: 1, letters: 'B', header: '关键词一', target: 'keywords', examples: ['电池'] },
      { position: 2, letters: 'C', header: '备注', examples: [] },
    ],
    targets: [
      { name: 'TITLE', label: '名称', several: false },
      { name: 'keywords', label: '关键词', several: true },
      { name: 'trl', label: '技术成熟度', several: false },
    ],
    mappingRemembered: false,
    ...changes,
  }
}

export function anImportRow(changes: Partial<ImportRow> = {}): ImportRow {
  return { row: 3, title: '电池分选', outcome: 'NEW', problems: [], changedFields: [], ...changes }
}

export const importCounts = { new: 2, changed: 1, unchanged: 0, duplicate: 0, ambiguous: 0, error: 1 }
