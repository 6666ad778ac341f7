import { describe, expect, it } from 'vitest'
import { languages } from '@/domain/Language'
import { displayText } from '@/domain/typography/displayText'
import { choiceWords } from './choiceWords'
import { deskWords } from './deskWords'
import { documentWords } from './documentWords'
import { fieldWords } from './fieldWords'
import { historyWords } from './historyWords'
import { invitationWords } from './invitationWords'
import { payloadWords } from './payloadWords'
import { updateWords } from './updateWords'

/** Every string in a tree of words, by its path; functions are called with an example. */
function stringsIn(words: unknown, path = ''): Record<string, string> {
  if (typeof words === 'string') return { [path]: words }
  if (typeof words === 'function')
    return { [path]: /(list|or)$/.test(path) ? words(['A', 'B', 'C']) : words(2, 3, 4) }
  return Object.assign(
    {},
    ...Object.entries(words ?? {}).map(([name, inner]) => stringsIn(inner, `${path}.${name}`)),
  )
}

describe.each([
  ['the words of the desk', deskWords('fr'), deskWords('en')],
  ['the words of the fields', fieldWords('fr'), fieldWords('en')],
  ['the words of the choices', choiceWords('fr'), choiceWords('en')],
  ['the words of a document', documentWords('fr'), documentWords('en')],
  ['the words of an update', updateWords('fr'), updateWords('en')],
  ['the words of an invitation', invitationWords('fr'), invitationWords('en')],
  ['the words of the history', historyWords('fr'), historyWords('en')],
  ['our words for Payload', payloadWords.fr, payloadWords.en],
])('%s', (_, french, english) => {
  it('are the same in both languages', () => {
    expect(Object.keys(stringsIn(french))).toEqual(Object.keys(stringsIn(english)))
  })

  it.each(languages)('follow the typography of their language (%s)', (language) => {
    const words = stringsIn(language === 'fr' ? french : english)
    const shown = Object.entries(words).map(([path, word]) => [path, displayText(word, language)])
    expect(words).toEqual(Object.fromEntries(shown))
  })

  it('name the same places to fill', () => {
    const places = (words: unknown) =>
      Object.entries(stringsIn(words)).map(([path, word]) => [path, word.match(/\{\{\w+\}\}/g)])
    expect(Object.fromEntries(places(french))).toEqual(Object.fromEntries(places(english)))
  })
})

it('a list is told with its last item joined on', () => {
  expect(deskWords('fr').list(['Nora', 'Théo', 'Inès'])).toBe('Nora, Théo et Inès')
  expect(deskWords('en').list(['Nora'])).toBe('Nora')
})
