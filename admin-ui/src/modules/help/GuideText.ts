import type { Token, Tokens } from 'marked'
import { h, type FunctionalComponent, type VNode } from 'vue'
import { RouterLink } from 'vue-router'
import { guideOf, pictureOf } from './guides'

type Shown = VNode | string | undefined

/** Shows a text in Markdown as elements of the page: nothing in it is taken for HTML. */
export const GuideText: FunctionalComponent<{ tokens: Token[] }> = ({ tokens }) => tokens.map(shown)
GuideText.props = ['tokens']

function inside(token: Token): Shown[] {
  return ('tokens' in token && token.tokens ? token.tokens : []).map(shown)
}

function shown(token: Token): Shown {
  switch (token.type) {
    case 'heading':
      return h(`h${(token as Tokens.Heading).depth}`, inside(token))
    case 'paragraph':
      return h('p', inside(token))
    case 'list':
      return list(token as Tokens.List)
    case 'table':
      return table(token as Tokens.Table)
    case 'strong':
      return h('strong', inside(token))
    case 'em':
      return h('em', inside(token))
    case 'codespan':
      return h('code', (token as Tokens.Codespan).text)
    case 'code':
      return h('pre', (token as Tokens.Code).text)
    case 'link':
      return link(token as Tokens.Link)
    case 'image':
      return picture(token as Tokens.Image)
    case 'text':
      return 'tokens' in token && token.tokens ? h('span', inside(token)) : (token as Tokens.Text).text
    default:
      return undefined // blank lines and comments
  }
}

function list({ ordered, items }: Tokens.List) {
  return h(
    ordered ? 'ol' : 'ul',
    items.map((item) => h('li', item.tokens.map(shown))),
  )
}

function table({ header, rows }: Tokens.Table) {
  const row = (cells: Tokens.TableCell[], tag: 'th' | 'td') =>
    h(
      'tr',
      cells.map((cell) => h(tag, cell.tokens.map(shown))),
    )
  return h('div', { class: 'wide', tabindex: 0 }, [
    h('table', [
      h('thead', row(header, 'th')),
      h(
        'tbody',
        rows.map((cells) => row(cells, 'td')),
      ),
    ]),
  ])
}

function link(token: Tokens.Link) {
  const guide = guideOf(token.href)
  return guide ? h(RouterLink, { to: `/help/${guide}` }, () => inside(token)) : h('span', inside(token))
}

/** As large as the window that npm run shots takes them of: the text does not jump when they come. */
const size = { width: 1366, height: 768 }

function picture({ href, text }: Tokens.Image) {
  const source = pictureOf(href)
  return source
    ? h(
        'a',
        { href: source, class: 'picture' },
        h('img', { src: source, alt: text, loading: 'lazy', ...size }),
      )
    : undefined
}
