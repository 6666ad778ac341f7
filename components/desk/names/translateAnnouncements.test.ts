import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Window } from 'happy-dom'
import { expect, it } from 'vitest'
import { deskWords } from '@/locales/deskWords'
import { translateAnnouncements } from './translateAnnouncements'

const { document } = new Window()

/** What a list tells screen readers after the translation. */
function told(text: string, language: 'fr' | 'en'): string {
  document.body.innerHTML = '<span role="log"><span id="aria-results"></span></span>'
  const [place] = document.querySelectorAll('#aria-results')
  if (place) place.textContent = text
  const { announcements } = deskWords(language).controls
  Reflect.apply(translateAnnouncements, null, [document.body, announcements])
  Reflect.apply(translateAnnouncements, null, [document.body, announcements])
  return document.body.textContent.replaceAll('\u00a0', ' ')
}

it.each([
  [
    'Use Up and Down to choose options, press Enter to select the currently focused option, press Escape to exit the menu, press Tab to select the option and exit the menu.',
    'Flèches haut et bas pour parcourir, Entrée pour choisir, Échap pour fermer la liste, Tab pour choisir et fermer la liste.',
    'Up and Down to go through the list, Enter to choose, Escape to close the list, Tab to choose and close the list.',
  ],
  [
    'Média is focused ,type to refine list, press Down to open the menu, ',
    'Média. Flèche bas pour ouvrir la liste, tapez pour la réduire.',
    'Média. Down to open the list, type to make it shorter.',
  ],
  [
    'Select is focused , press Down to open the menu,  press left to focus selected values',
    'Flèche bas pour ouvrir la liste, flèche gauche pour atteindre ce qui est choisi.',
    'Down to open the list, Left to reach what is chosen.',
  ],
  [
    'Use left and right to toggle between focused values, press Backspace to remove the currently focused value',
    'Flèches gauche et droite pour parcourir ce qui est choisi, Retour arrière pour l’enlever.',
    'Left and Right to go through what is chosen, Backspace to remove it.',
  ],
  ['option Le Relevé, deselected.', 'Enlevé : Le Relevé.', 'Removed: Le Relevé.'],
  ['option Le Relevé, selected.', 'Choisi : Le Relevé.', 'Chosen: Le Relevé.'],
  ['options Un,Deux, selected.', 'Choisi : Un,Deux.', 'Chosen: Un,Deux.'],
  ['option , selected.', '', ''],
  ['options [object Object],[object Object], selected.', '', ''],
  ['option [object Object], deselected.', '', ''],
  [
    'option Le Relevé is disabled. Select another option.',
    'Ne peut pas être choisi : Le Relevé.',
    'Cannot be chosen: Le Relevé.',
  ],
  [
    'All selected options have been cleared.',
    'Plus rien n’est choisi.',
    'Nothing is chosen any more.',
  ],
  ['value Un focused, 1 of 2.', 'Un, 1 sur 2.', 'Un, 1 of 2.'],
  ['Un selected, 1 of 2.', 'Un, 1 sur 2. Choisi : Un.', 'Un, 1 of 2. Chosen: Un.'],
  ['1 result available.', '1 choix.', '1 choice.'],
  ['3 results available for search term rel.', '3 choix pour « rel ».', '3 choices for “rel”.'],
])(
  'What a list tells screen readers is in the language of the desk: %s',
  (text, french, english) => {
    expect(told(text, 'fr')).toBe(french)
    expect(told(text, 'en')).toBe(english)
  },
)

it('The lists of Payload still tell screen readers this in these words', () => {
  const source = readFileSync(createRequire(import.meta.url).resolve('@payloadcms/ui'), 'utf8')
  for (const words of [
    'Use Up and Down to choose options, ',
    ' is focused ',
    ',type to refine list',
    ', press Down to open the menu, ',
    ', deselected.',
    'All selected options have been cleared.',
    ' is disabled. Select another option.',
    ' available',
    ' for search term ',
    'aria-guidance',
  ])
    expect(source).toContain(words)
})
