import type { Document, Element } from 'happy-dom'

/** A text that a comparison shows, as it was and as it is; empty on the side where it is not there. */
export type ShownText = readonly [before: string, after: string]

/** What is said of the words, and is none of them. */
const said = '.unseen, .sign, .hint, .marker'

/** Every text of a shown comparison, put together from what stands on the page alone. */
export function shownTexts(page: Document, layout: 'inline' | 'sideBySide'): readonly ShownText[] {
  const pairs = layout === 'inline' ? page.querySelectorAll('.compared') : sidesAndSame(page)
  return [...pairs]
    .map((pair): ShownText => {
      const sides = [...pair.querySelectorAll('.side')]
      const [before = pair, after = pair] = sides
      return [wordsWithout(before, 'ins'), wordsWithout(after, 'del')]
    })
    .filter(([before, after]) => before !== '' || after !== '')
}

/** Side by side, lines that stayed the same stand alone. */
const sidesAndSame = (page: Document): readonly Element[] =>
  [...page.querySelectorAll('.sides, .compared')].filter(
    (element) => !element.parentElement?.closest('.sides, .both-narrow'),
  )

function wordsWithout(element: Element, gone: 'ins' | 'del'): string {
  const kept = element.cloneNode(true) as Element // cloneNode is declared to give any node
  for (const other of kept.querySelectorAll(`${gone}, ${said}`)) other.remove()
  return kept.textContent
}
