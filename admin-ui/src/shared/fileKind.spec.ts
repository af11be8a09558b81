import { expect, test } from 'vitest'
import { fileKind } from './fileKind'

test.each([
  ['application/pdf', 'PDF'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'Word'],
  ['application/vnd.ms-excel', 'Excel'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'PowerPoint'],
  ['image/jpeg', 'JPEG'],
  ['text/plain', 'text/plain'],
])('%s is called %s', (mediaType, name) => {
  expect(fileKind(mediaType)).toBe(name)
})
