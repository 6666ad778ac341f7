import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Window } from 'happy-dom'
import { expect, it } from 'vitest'
import { deskWords } from '@/locales/deskWords'
import { translateTexts } from './translateTexts'

const { document } = new Window()

/** What a place that shows that sentence says after the translation. */
function shown(markup: string, language: 'fr' | 'en'): string {
  document.body.innerHTML = markup
  Reflect.apply(translateTexts, null, [document.body, deskWords(language).controls])
  return document.body.textContent
}

const inList = (text: string) => `<div class="collection-list__tables"><div>${text}</div></div>`
const inCell = (text: string) => `<div class="relationship-cell">${text}, <!-- -->${text}</div>`
const inArrow = (text: string) =>
  `<button><span class="react-datepicker__navigation-icon">${text}</span></button>`
const inMessage = (text: string) => `<li data-sonner-toast><div data-title>${text}</div></li>`

it.each([
  [inList('No columns selected'), 'Aucune colonne n’est choisie.', 'No column is chosen.'],
  [inMessage('Successfully saved 2 files'), 'Fichiers enregistrés\u00a0: 2.', 'Files saved: 2.'],
  [
    inMessage('Failed to save 1 files'),
    'Fichiers qui n’ont pas pu être enregistrés\u00a0: 1.',
    'Files that could not be saved: 1.',
  ],
  [inArrow('Next Month'), 'Mois suivant', 'Next month'],
  [inArrow('Previous Month'), 'Mois précédent', 'Previous month'],
])('A sentence that Payload has in English only is translated: %s', (markup, french, english) => {
  expect(shown(markup, 'fr')).toBe(french)
  expect(shown(markup, 'en')).toBe(english)
})

it.each([
  ['fr', 'Chargement'],
  ['en', 'Loading'],
] as const)(
  'A cell that waits for a related document has a typographic ellipsis (%s)',
  (language, word) => {
    expect(shown(inCell(`${word}...`).replace(', ', ''), language)).toBe(`${word}…${word}…`)
  },
)

it('Other sentences, and the words of a table, stay as they are', () => {
  expect(shown(inMessage('C’est enregistré.'), 'fr')).toBe('C’est enregistré.')
  expect(shown(inCell('Il a dit : attendez...'), 'fr')).toContain('attendez...')
  expect(shown('<table><tr><td>No columns selected</td></tr></table>', 'fr')).toBe(
    'No columns selected',
  )
})

it('Payload still says these sentences in these words', () => {
  const ui = createRequire(import.meta.url).resolve('@payloadcms/ui')
  const source = readFileSync(ui, 'utf8')
  for (const sentence of ['No columns selected', 'Successfully saved ${', 'Failed to save ${'])
    expect(source).toContain(sentence)
})
