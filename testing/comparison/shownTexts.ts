import type { Document, Element } from 'happy-dom'
import { languages } from '@/domain/Language'
import { comparisonWords } from '@/locales/comparisonWords'

/** A text that a comparison shows, as it was and as it is; empty on the side where it is not there. */
export type ShownText = readonly [before: string, after: string]

/** What is said of the words, and is none of them. */
const said = '.unseen, .sign, .hint, .marker'

/** Every text of a shown comparison, put together from what stands on the page alone. */
export function shownTexts(page: Document, layout: 'inline' | 'sideBySide'): readonly ShownText[] {
  const pairs = layout === 'inline' ? page.querySelectorAll('.compared') : sidesAndSame(page)
  return [...pairs].map(textOf).filter(isThere)
}

/**
 * The texts of a comparison shown inline, where what was cut off a paragraph or joined to one belongs to it again: its
 * old words end the old text before, its new words the new one.
 */
export function shownParagraphs(page: Document): readonly ShownText[] {
  const texts: ShownText[] = []
  for (const pair of page.querySelectorAll('.compared')) {
    const [before, after] = textOf(pair)
    const cut = cutOf(pair)
    const [old, now] = (cut && texts.pop()) ?? ['', '']
    if (cut === 'split') texts.push([old + before, now], ['', after])
    else if (cut === 'joined') texts.push([old, now + after], [before, ''])
    else texts.push([before, after])
  }
  return texts.filter(isThere)
}

function cutOf(pair: Element): 'split' | 'joined' | null {
  const hint = pair.querySelector('.hint')?.textContent.trim() ?? ''
  const isCut = (cut: 'split' | 'joined') =>
    languages.some((language) => hint === `[${comparisonWords(language)[cut]}]`)
  return (['split', 'joined'] as const).find(isCut) ?? null
}

function textOf(pair: Element): ShownText {
  const sides = [...pair.querySelectorAll('.side')]
  const [before = pair, after = pair] = sides
  return [wordsWithout(before, 'ins'), wordsWithout(after, 'del')]
}

const isThere = ([before, after]: ShownText): boolean => before !== '' || after !== ''

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
