import type { DeskWords } from '@/locales/fr/desk'

/**
 * Where Payload shows sentences that it has in English only: in place of a table, in its messages and in the arrows of
 * a calendar. A cell that waits for a related document has three dots.
 */
const places =
  '.collection-list__tables > div:not([class]), [data-sonner-toast] [data-title], .react-datepicker__navigation-icon, .relationship-cell'

type Words = Pick<DeskWords['controls'], 'english' | 'texts'>

function translated(text: string, { english, texts }: Words): string {
  if (text === 'No columns selected') return texts.noColumns
  if (text === texts.loading.replace('…', '...')) return texts.loading
  const [, saved] = /^Successfully saved (\d+) files$/.exec(text) ?? []
  if (saved) return texts.filesSaved(Number(saved))
  const [, refused] = /^Failed to save (\d+) files$/.exec(text) ?? []
  if (refused) return texts.filesNotSaved(Number(refused))
  return text === 'Next Month' || text === 'Previous Month' ? english[text] : text
}

/** Translates the sentences that Payload has in English only. */
export function translateTexts(root: ParentNode, words: Words): void {
  for (const { childNodes } of root.querySelectorAll(places)) {
    for (const node of childNodes) {
      if (!node.nodeValue) continue
      const text = translated(node.nodeValue, words)
      // To set the same text again would count as a change, in an endless loop.
      if (text !== node.nodeValue) node.nodeValue = text
    }
  }
}
