import { aSession } from '@/testing/members'
import { answering, server } from '@/testing/server'
import { visit } from '@/testing/visit'
import { screen } from '@testing-library/vue'
import { marked, type Token } from 'marked'
import { expect, test } from 'vitest'
import { guideNames, guideOf, pictureOf, readGuide } from './guides'

async function all(type: string): Promise<string[]> {
  const found: string[] = []
  for (const name of guideNames) {
    marked.walkTokens(await readGuide(name, 'zh'), (token: Token) => {
      if (token.type === type && 'href' in token) found.push(token.href)
    })
  }
  return found
}

test('every picture of the guides is there', async () => {
  const missing = (await all('image')).filter((source) => !pictureOf(source))

  expect(missing).toEqual([])
})

test('guides link to guides, and to what is written for developers', async () => {
  const links = await all('link')

  expect(links.length).toBeGreaterThan(3)
  expect(links.filter((href) => !href.startsWith('../') && !guideOf(href))).toEqual([])
})

test('a guide is read in the console and leads to another one', async () => {
  const { user, address } = visit('/help/company')

  expect(await screen.findByRole('heading', { level: 1, name: /企业：/ })).toBeTruthy()
  await user.click(screen.getByRole('link', { name: '访客' }))
  await user.click(await screen.findByRole('link', { name: '高校院所能做什么' }))

  expect(await screen.findByRole('heading', { level: 1, name: /高校院所：/ })).toBeTruthy()
  expect(address()).toBe('/help/university')
})

test('a guide that is none is a page that is none', async () => {
  visit('/help/nobody')

  expect(await screen.findByRole('heading', { name: '没有这一页' })).toBeTruthy()
})

test('the menu of an account leads to the guide of its role', async () => {
  server.use(answering('/api/session', aSession({ roles: ['UNIVERSITY'] })))
  const { user } = visit('/help/visitor')

  await user.click(await screen.findByRole('button', { name: /账号菜单/ }))

  expect(screen.getByRole('link', { name: '帮助' }).getAttribute('href')).toBe('/help/university')
})
