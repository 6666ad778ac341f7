import { Window } from 'happy-dom'
import { expect, it } from 'vitest'
import { deskWords } from '@/locales/deskWords'
import { nameControls } from './nameControls'

const { document } = new Window()

/** What the boxes of these rows are called. */
function boxesOf(rows: readonly string[], language: 'fr' | 'en') {
  const box = '<td class="cell-_select"><input type="checkbox"></td>'
  const body = rows.map((cells) => `<tr>${box}${cells}</tr>`).join('')
  document.body.innerHTML = `<table><tbody>${body}</tbody></table>`
  Reflect.apply(nameControls, null, [document.body, deskWords(language).controls])
  return [...document.querySelectorAll('input')].map((input) => input.getAttribute('aria-label'))
}

it('The box of a row is named by the first words of the row', () => {
  expect(boxesOf(['<td>Contrefil</td>', '<td>Le Relevé</td>'], 'fr')).toEqual([
    'Sélectionner\u00a0: Contrefil',
    'Sélectionner\u00a0: Le Relevé',
  ])
})

it.each([
  ['fr', ['Sélectionner la ligne 1', 'Sélectionner la ligne 2']],
  ['en', ['Select row 1', 'Select row 2']],
] as const)(
  'The box of a row is named by its place where no column is shown (%s)',
  (language, names) => {
    expect(boxesOf(['', '<td></td>'], language)).toEqual(names)
  },
)

it('The tooltip of a box says its label, not the path of its field', () => {
  document.body.innerHTML =
    '<div class="checkbox-input"><input type="checkbox" id="a" title="mail.published.concerned"><label for="a">Les contributeurs</label></div>'
  Reflect.apply(nameControls, null, [document.body, deskWords('fr').controls])
  expect(document.querySelector('input')?.getAttribute('title')).toBe('Les contributeurs')
})
