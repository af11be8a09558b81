import { aSession, listOf, operator } from '@/testing/members'
import { answering, refusing, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'

const saved: { name: string; size: number }[] = []

beforeEach(() => {
  saved.length = 0
  let last: Blob
  URL.createObjectURL = (blob: Blob) => ((last = blob), 'blob:file')
  URL.revokeObjectURL = () => {}
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, size: last.size })
  })
  server.use(answering('/api/session', aSession(operator)), answering('/api/organizations', listOf()))
})

async function openMenu(path: string) {
  const visited = visit(path)
  await visited.user.click(await screen.findByRole('button', { name: '导出' }))
  return visited
}

test('downloads what the filters find, under the name the server gives', async () => {
  const asked: string[] = []
  server.use(
    http.get('*/api/exports/organizations', ({ request }) => {
      asked.push(new URL(request.url).search)
      return new HttpResponse('rows', {
        headers: { 'Content-Disposition': "attachment; filename*=UTF-8''%E6%9C%BA%E6%9E%84.xlsx" },
      })
    }),
  )
  const { user } = await openMenu('/operations/organizations?status=PENDING&page=2')

  await user.click(screen.getByRole('button', { name: /Excel/ }))

  await waitFor(() => expect(saved).toEqual([{ name: '机构.xlsx', size: 4 }]))
  expect(asked).toEqual(['?status=PENDING&format=xlsx'])
  expect(screen.getByText('文件已下载')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '导出' }))
})

test('says why there is no file', async () => {
  server.use(refusing('get', '/api/exports/organizations', 429, { detail: '导出太频繁，请稍后再试。' }))
  const { user } = await openMenu('/operations/organizations')

  await user.click(screen.getByRole('button', { name: /CSV/ }))

  expect((await screen.findByRole('alert')).textContent).toContain('导出太频繁')
  expect(saved).toEqual([])
})

test('closes with Escape', async () => {
  const { user } = await openMenu('/operations/organizations')

  await user.keyboard('{Escape}')

  expect(screen.queryByRole('button', { name: /Excel/ })).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '导出' }))
})

test('a member exports the members of the own organization', async () => {
  server.use(
    answering('/api/session', aSession()),
    answering('/api/organizations/o2/members', []),
    answering('/api/organizations/o2/invitations', []),
  )

  await openMenu('/organization/members')

  expect(within(document.querySelector('main')!).getByRole('button', { name: /CSV/ })).toBeTruthy()
})
