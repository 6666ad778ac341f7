import type { DeskWords } from '@/locales/fr/desk'

/** Where Payload shows sentences that it has in English only: in place of a table, and in its messages. */
const places = '.collection-list__tables > div:not([class]), [data-sonner-toast] [data-title]'

type Texts = DeskWords['controls']['texts']

function translated(text: string, texts: Texts): string {
  if (text === 'No columns selected') return texts.noColumns
  const [, saved] = /^Successfully saved (\d+) files$/.exec(text) ?? []
  if (saved) return texts.filesSaved(Number(saved))
  const [, refused] = /^Failed to save (\d+) files$/.exec(text) ?? []
  return refused ? texts.filesNotSaved(Number(refused)) : text
}

/** Translates the sentences that Payload has in English only. */
export function translateTexts(root: ParentNode, texts: Texts): void {
  for (const { firstChild, childNodes } of root.querySelectorAll(places)) {
    if (childNodes.length !== 1 || !firstChild?.nodeValue) continue
    const text = translated(firstChild.nodeValue, texts)
    // To set the same text again would count as a change, in an endless loop.
    if (text !== firstChild.nodeValue) firstChild.nodeValue = text
  }
}
