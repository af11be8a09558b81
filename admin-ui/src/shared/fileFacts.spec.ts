import { expect, test } from 'vitest'
import { fileKind, fileSize } from './fileFacts'

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

test.each([
  [12, '1 kB'],
  [340_400, '340 kB'],
  [1_450_000, '1.5 MB'],
  [20_000_000, '20 MB'],
])('%d bytes are %s', (bytes, text) => {
  expect(fileSize(bytes)).toBe(text)
})
