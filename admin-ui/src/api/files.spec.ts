import { Problem } from '@/api/problem'
import { server } from '@/testing/server'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { receiveFile, sendFile } from './files'
import { onSessionEnd } from './renewal'

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=token-1'
})

const file = new File(['内容'], '检测报告.pdf', { type: 'application/pdf' })

test('a file is sent with its version, its token and what belongs to it', async () => {
  const sent: string[] = []
  server.use(
    http.post('*/api/listings/7/attachments', async ({ request }) => {
      sent.push(request.headers.get('If-Match')!, request.headers.get('X-XSRF-TOKEN')!, await request.text())
      return HttpResponse.json({ version: '4' }, { status: 201, headers: { ETag: '"4"' } })
    }),
  )

  const answer = await sendFile('/api/listings/7/attachments', {
    file,
    fields: { confidential: 'true' },
    etag: '"3"',
  })

  expect(answer).toEqual({ value: { version: '4' }, etag: '"4"' })
  expect(sent.slice(0, 2)).toEqual(['"3"', 'token-1'])
  expect(sent[2]).toMatch(/name="confidential"\s+true/)
  expect(sent[2]).toContain('name="file"')
})

test('a refusal without a body of ours is a problem all the same', async () => {
  server.use(
    http.post('*/api/imports', () => new HttpResponse('<html>Request too large</html>', { status: 413 })),
  )

  const refusal = await sendFile('/api/imports', { file }).catch((error) => error)

  expect(refusal).toBeInstanceOf(Problem)
  expect(refusal.status).toBe(413)
})

test('after the session has ended the file is sent again', async () => {
  let calls = 0
  server.use(
    http.post('*/api/imports', () =>
      ++calls === 1
        ? HttpResponse.json({ type: '/problems/unauthenticated', status: 401 }, { status: 401 })
        : HttpResponse.json({ id: 'i1' }, { status: 201 }),
    ),
  )
  onSessionEnd(async () => true)

  await expect(sendFile('/api/imports', { file })).resolves.toMatchObject({ value: { id: 'i1' } })
})

test('a received file is called what the server calls it', async () => {
  server.use(
    http.get(
      '*/api/exports/listings',
      ({ request }) =>
        new HttpResponse(new URL(request.url).search, {
          headers: {
            'Content-Disposition': 'attachment; filename="x"; filename*=UTF-8\'\'%E6%88%90%E6%9E%9C.csv',
          },
        }),
    ),
  )

  const received = await receiveFile('/api/exports/listings', { format: 'csv' })

  expect(received.name).toBe('成果.csv')
  expect(await received.content.text()).toBe('?format=csv')
})

test('a file that may not be had says why', async () => {
  server.use(
    http.get('*/api/exports/listings', () =>
      HttpResponse.json({ type: '/problems/forbidden', detail: '没有权限。' }, { status: 403 }),
    ),
  )

  await expect(receiveFile('/api/exports/listings')).rejects.toThrow('没有权限。')
})
