import type { exports as zh } from '../zh/exports'

export const exports: typeof zh = {
  exportMenu: {
    open: 'Export',
    lead: 'Everything these filters find, not only this page.',
    xlsx: 'Excel file (xlsx)',
    csv: 'CSV file',
    busy: 'Preparing the file…',
    done: 'The file has been downloaded',
    signIn: 'Sign in to export',
    signInLead: 'The file holds what you may see; sign in to download it.',
  },
}
