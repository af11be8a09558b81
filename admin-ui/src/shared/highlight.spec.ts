import { expect, test } from 'vitest'
import { splitAtWords } from './highlight'

function marked(text: string, ...words: string[]) {
  return splitAtWords(text, words)
    .map((piece) => (piece.matched ? `[${piece.text}]` : piece.text))
    .join('')
}

test('marks every occurrence', () => {
  expect(marked('电池回收与电池分选', '电池')).toBe('[电池]回收与[电池]分选')
})

test('joins words that overlap', () => {
  expect(marked('微流控芯片', '微流控', '流控芯片')).toBe('[微流控芯片]')
})

test('ignores case and takes signs literally', () => {
  expect(marked('Use C++ (fast)', 'c++')).toBe('Use [C++] (fast)')
})

test('leaves a text without matches in one piece', () => {
  expect(splitAtWords('焊缝检测', ['电池', ''])).toEqual([{ text: '焊缝检测', matched: false }])
})
