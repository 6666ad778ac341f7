import type { DeskWords } from '@/locales/fr/desk'

/** Where a list of options tells screen readers what happens in it, in English only. */
const places = '#aria-selection, #aria-focused, #aria-results, #aria-guidance'

type Words = DeskWords['controls']['announcements']

/** What each sentence of the list becomes. The library takes words from no setting that Payload passes on. */
const sentences: readonly [RegExp, (words: Words, found: readonly string[]) => string][] = [
  [
    /^Use Up and Down to choose options, .*?(, press Tab to select the option and exit the menu)?\.$/,
    (words, [tab]) => words.menu(Boolean(tab)),
  ],
  [
    /^(.*) is focused (,type to refine list)?, press Down to open the menu, ( press left to focus selected values)?$/,
    (words, [name = '', search, several]) =>
      words.input(name === 'Select' ? '' : name, Boolean(search), Boolean(several)),
  ],
  [/^Use left and right to toggle between focused values, .*$/, (words) => words.values],
  // Where the options have no words of their own, the list has none for them either.
  [/^options? (\[object Object\],?)*, (de)?selected\.$/, () => ''],
  [/^option (.*), deselected\.$/, (words, [name = '']) => words.removed(name)],
  [/^All selected options have been cleared\.$/, (words) => words.cleared],
  [
    /^options? (.*) is disabled\. Select another option\.$/,
    (words, [name = '']) => words.disabled(name),
  ],
  [/^options? (.*), selected\.$/, (words, [name = '']) => words.chosen(name)],
  [
    /^value (.*) focused, (\d+) of (\d+)\.$/,
    (words, [name = '', place = '', all = '']) => words.place(name, place, all),
  ],
  [
    /^(.*?)( selected)?(?: disabled)?, (\d+) of (\d+)\.$/,
    (words, [name = '', chosen, place = '', all = '']) =>
      `${words.place(name, place, all)}${chosen ? ` ${words.chosen(name)}` : ''}`,
  ],
  [
    /^(\d+) results? available(?: for search term (.*))?\.$/,
    (words, [count = '', term]) => words.results(Number(count), term ?? null),
  ],
]

function announced(text: string, words: Words): string {
  for (const [sentence, wording] of sentences) {
    const [whole, ...found] = sentence.exec(text) ?? []
    if (whole !== undefined) return wording(words, found)
  }
  return text
}

/** Translates what the lists of options of the desk say to screen readers, before they read it. */
export function translateAnnouncements(root: ParentNode, words: Words): void {
  for (const { childNodes } of root.querySelectorAll(places)) {
    for (const node of childNodes) {
      if (!node.nodeValue) continue
      const text = announced(node.nodeValue, words)
      // To set the same text again would count as a change, in an endless loop.
      if (text !== node.nodeValue) node.nodeValue = text
    }
  }
}
