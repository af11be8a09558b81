import { language } from '@/shared/language'
import { withCsrfToken } from './csrf'
import { toProblem } from './problem'
import { fetchInSession, inSession } from './renewal'

export interface ReceivedFile {
  name: string
  content: Blob
}

/** Fetches a file as one that is signed in; a refusal is thrown as a `Problem`. */
export async function receiveFile(
  path: string,
  query: Record<string, string> | string[][] = {},
): Promise<ReceivedFile> {
  const address = `${location.origin}${path}?${new URLSearchParams(query)}`
  const response = await fetchInSession(
    new Request(address, { headers: { 'Accept-Language': language.value } }),
  )
  if (!response.ok) throw toProblem(response, await response.json().catch(() => undefined))
  return { name: nameOf(response) ?? path.split('/').at(-1)!, content: await response.blob() }
}

function nameOf(response: Response): string | undefined {
  const disposition = response.headers.get('Content-Disposition') ?? ''
  const encoded = disposition.match(/filename\*=UTF-8''([^;]+)/i)?.[1]
  return encoded ? decodeURIComponent(encoded) : disposition.match(/filename="?([^";]+)/i)?.[1]
}

interface Upload {
  file: File
  fields?: Record<string, string>
  etag?: string
  /** By which the server knows a retry. */
  key?: string
  /** Told how much of the file has left, from 0 to 1. */
  onProgress?: (share: number) => void
}

/** Sends a file; `fetch` does not tell how far it has come. */
export async function sendFile<T>(path: string, upload: Upload): Promise<{ value: T; etag?: string }> {
  const response = await inSession(path, () => sendOnce(path, upload))
  const body = await response.json().catch(() => undefined)
  if (!response.ok) throw toProblem(response, body)
  return { value: body as T, etag: response.headers.get('ETag') ?? undefined }
}

async function sendOnce(
  path: string,
  { file, fields = {}, etag, key, onProgress }: Upload,
): Promise<Response> {
  const token = await withCsrfToken(new Request(`${location.origin}${path}`, { method: 'POST' }))
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', file)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `${location.origin}${path}`)
    request.setRequestHeader('Accept-Language', language.value)
    for (const [name, value] of token.headers) request.setRequestHeader(name, value)
    if (etag) request.setRequestHeader('If-Match', etag)
    if (key) request.setRequestHeader('Idempotency-Key', key)
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(toResponse(request))
    request.onerror = () => reject(new TypeError(`Not sent: ${file.name}`))
    request.send(form)
  })
}

function toResponse(request: XMLHttpRequest): Response {
  const headers = ['ETag', 'Retry-After', 'Content-Type'].flatMap((name) => {
    const value = request.getResponseHeader(name)
    return value ? [[name, value] as [string, string]] : []
  })
  return new Response(request.responseText, { status: request.status, headers })
}
