import { anAchievement, pageOf } from '@/testing/fixtures'
import { anOrganization } from '@/testing/members'
import { answering, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'

const suggestions = [
  { text: '动力电池', kind: 'KEYWORD' },
  { text: '退役动力电池快速分选技术', kind: 'TITLE', id: 'a1' },
  { text: '滨河理工大学', kind: 'OWNER', id: 'o1' },
]

async function typing(text: string) {
  const visited = visit('/achievements')
  const field = await screen.findByRole<HTMLInputElement>('combobox', { name: '关键词' })
  await visited.user.type(field, text)
  return { ...visited, field }
}

test('suggestions are walked through with the arrow keys', async () => {
  server.use(
    answering('/api/achievements/suggestions', { suggestions }),
    answering('/api/organizations/o1', anOrganization({ id: 'o1', name: '滨河理工大学' })),
  )
  const { user, address, field } = await typing('电')

  const first = await screen.findByRole('option', { name: /^动力电池关键词/ })
  expect(field.getAttribute('aria-expanded')).toBe('true')
  await user.keyboard('{ArrowDown}')
  expect(field.getAttribute('aria-activedescendant')).toBe(first.id)
  await user.keyboard('{ArrowUp}{ArrowUp}{Enter}')

  await waitFor(() => expect(address()).toBe('/achievements?owner=o1'))
  expect(field.value).toBe('')
  expect(await screen.findByRole('button', { name: '去掉“滨河理工大学”' })).toBeTruthy()
})

test('a suggested keyword is searched for, a suggested title is opened', async () => {
  server.use(answering('/api/achievements/suggestions', { suggestions }))
  const { user, address } = await typing('电')

  await user.click(await screen.findByRole('option', { name: /^动力电池关键词/ }))
  await waitFor(() => expect(address()).toBe('/achievements?q=动力电池'))
  await user.type(screen.getByRole('combobox', { name: '关键词' }), '分')
  await user.click(await screen.findByRole('option', { name: /打开/ }))

  await waitFor(() => expect(address()).toBe('/achievements/a1'))
})

test('Escape closes the suggestions and keeps the words, Enter searches for them', async () => {
  server.use(answering('/api/achievements/suggestions', { suggestions }))
  const { user, address, field } = await typing('电池')

  await screen.findByRole('option', { name: /^动力电池关键词/ })
  await user.keyboard('{Escape}')
  expect(field.getAttribute('aria-expanded')).toBe('false')
  expect(field.value).toBe('电池')
  await user.keyboard('{Enter}')

  await waitFor(() => expect(address()).toBe('/achievements?q=电池'))
})

test('an answer that comes late does not replace a newer one', async () => {
  const answers = new Map<string, () => void>()
  server.use(
    answering('/api/achievements', pageOf(anAchievement())),
    http.get('*/api/achievements/suggestions', async ({ request }) => {
      const q = new URL(request.url).searchParams.get('q')!
      await new Promise<void>((resolve) => answers.set(q, resolve))
      return HttpResponse.json({ suggestions: [{ text: `${q}的建议`, kind: 'KEYWORD' }] })
    }),
  )
  const { user, field } = await typing('电')
  await waitFor(() => expect([...answers.keys()]).toEqual(['电']))
  await user.type(field, '池')
  await waitFor(() => expect([...answers.keys()]).toEqual(['电', '电池']))

  answers.get('电池')!()
  expect(await screen.findByRole('option', { name: /电池的建议/ })).toBeTruthy()
  answers.get('电')!()

  await new Promise((resolve) => setTimeout(resolve))
  const list = within(screen.getByRole('listbox', { name: '搜索建议' }))
  expect(list.getAllByRole('option').map((option) => option.textContent)).toEqual(['电池的建议关键词'])
})
