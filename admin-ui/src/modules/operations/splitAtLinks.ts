interface Piece {
  text: string
  link?: string
}

/** The text of a mail with its web addresses set apart, so that they can be followed. */
export function splitAtLinks(text: string): Piece[] {
  return text
    .split(/(https?:\/\/[^\s<>"，。）]+)/)
    .filter(Boolean)
    .map((piece) => (/^https?:/.test(piece) ? { text: piece, link: piece } : { text: piece }))
}
