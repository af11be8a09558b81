import type { imports as zh } from '../zh/imports'

export const imports: typeof zh = {
  imports: {
    title: 'Import',
  },
}
