/** Hands a text or a file of the server to the browser, to keep. */
export function download(name: string, content: string | Blob, type = 'text/plain') {
  const address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
