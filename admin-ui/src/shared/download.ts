/** Hands something to the browser as a file to keep. */
export function download(name: string, content: BlobPart, type = 'text/plain') {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
