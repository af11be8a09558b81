import type { Language } from '@/shared/language'
import { marked, type Token } from 'marked'

/** The guides of docs/user-guide, in the order in which they are offered. */
export const guideNames = [
  'visitor',
  'university',
  'company',
  'broker',
  'park',
  'operator',
  'ranking',
] as const

export type GuideName = (typeof guideNames)[number]

const folder = '../../../../docs/user-guide/'
const texts = import.meta.glob<string>('../../../../docs/user-guide/*.md', {
  query: '?raw',
  import: 'default',
})
const pictures = import.meta.glob<string>('../../../../docs/user-guide/images/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** Whether a guide has been written in a language; in Chinese all have. */
export function isWrittenIn(language: Language, name: GuideName) {
  return `${folder}${name}.${language}.md` in texts
}

export async function readGuide(name: GuideName, language: Language): Promise<Token[]> {
  const read = texts[`${folder}${name}.${isWrittenIn(language, name) ? language : 'zh'}.md`]
  if (!read) throw new Error(`There is no guide ${name}`)
  return marked.lexer(await read())
}

/** Where a picture of a guide is served; nothing if there is none of that name. */
export function pictureOf(source: string): string | undefined {
  return pictures[folder + source]
}

/** Guides link to one another by their files, as they do where the sources are read. */
export function guideOf(href: string): GuideName | undefined {
  const file = /^([a-z]+)\.(zh|en)\.md$/.exec(href)?.[1]
  return guideNames.find((name) => name === file)
}
