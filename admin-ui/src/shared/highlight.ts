export interface Piece {
  text: string
  matched: boolean
}

/** Cuts a text where the words begin and end; words that overlap become one piece. */
export function splitAtWords(text: string, words: string[]): Piece[] {
  const matched = new Array<boolean>(text.length).fill(false)
  words
    .filter((word) => word !== '')
    .flatMap((word) => [...text.matchAll(new RegExp(literally(word), 'gi'))])
    .forEach((hit) => {
      matched.fill(true, hit.index, hit.index + hit[0].length)
    })

  const pieces: Piece[] = []
  let start = 0
  for (let end = 1; end <= text.length; end++) {
    if (end === text.length || matched[end] !== matched[start]) {
      pieces.push({ text: text.slice(start, end), matched: matched[start]! })
      start = end
    }
  }
  return pieces
}

function literally(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
