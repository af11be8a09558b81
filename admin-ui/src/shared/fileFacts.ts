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

/** 1.4 MB */
export function fileSize(bytes: number): string {
  const [amount, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, 'MB'] : [Math.max(1, bytes / 1_000), 'kB']
  return `${amount.toLocaleString('en', { maximumFractionDigits: amount < 10 ? 1 : 0 })} ${unit}`
}
