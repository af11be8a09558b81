const kinds: [pattern: RegExp, name: string][] = [
  [/pdf/, 'PDF'],
  [/word/, 'Word'],
  [/excel|spreadsheet/, 'Excel'],
  [/powerpoint|presentation/, 'PowerPoint'],
  [/png/, 'PNG'],
  [/jpe?g/, 'JPEG'],
  [/webp/, 'WebP'],
]

/** What people call a kind of file; an unknown one keeps its technical name. */
export function fileKind(mediaType: string): string {
  return kinds.find(([pattern]) => pattern.test(mediaType))?.[1] ?? mediaType
}
