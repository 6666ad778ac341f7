import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '@/domain/Language'
import { displayText } from './displayText'

/** Text with many of the marks that the rules look at. */
const punctuated = fc
  .array(
    fc.oneof(
      fc.constantFrom(...' \u{a0}\u{202f}«»"\'’“”‘;:!?….,()[]%€°n'),
      fc.constantFrom(
        '...',
        'mot',
        'l',
        '12',
        '000',
        ' km',
        'n° ',
        'point ',
        '90s',
        'https://e.fr/a',
        '@',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(''))

const anyLanguage = fc.constantFrom(...languages)

/** What is left of a text when typography is taken off it. */
const bare = (text: string) =>
  text
    .replaceAll('…', '...')
    .replace(/[ \u{a0}\u{202f}]/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')

describe('displayText', () => {
  it('A displayed text does not change when it is displayed again', () => {
    fc.assert(
      fc.property(punctuated, anyLanguage, (text, language) => {
        const once = displayText(text, language)
        expect(displayText(once, language)).toBe(once)
      }),
      { numRuns: 5000 },
    )
  })

  it('A displayed text keeps every word', () => {
    fc.assert(
      fc.property(punctuated, anyLanguage, punctuated, (text, language, before) => {
        expect(bare(displayText(text, language, before))).toBe(bare(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('A displayed text never changes an address', () => {
    const address = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.emailAddress(),
      fc.constant("https://exemple.fr/L'affaire...?q=«non»"),
    )
    fc.assert(
      fc.property(address, anyLanguage, punctuated, (url, language, text) => {
        const plain = url.replace(/[^\p{L}\p{N}/]+$/u, '').replace(/[«»"<>]/g, '')
        expect(displayText(`${text} ${plain} ${text}`, language)).toContain(plain)
      }),
    )
  })

  it.each([
    ["L'entreprise a-t-elle menti ? Non !", 'L’entreprise a-t-elle menti\u{202f}? Non\u{202f}!'],
    [
      'Vraiment?! Oui; « mais » : peu',
      'Vraiment\u{202f}?! Oui\u{202f}; «\u{a0}mais\u{a0}»\u{a0}: peu',
    ],
    ['«Non», dit-il.', '«\u{a0}Non\u{a0}», dit-il.'],
    ["« Il a dit : « c'est faux » »", '«\u{a0}Il a dit\u{a0}: «\u{a0}c’est faux\u{a0}»\u{a0}»'],
    ['10 000 € et 12,5 %', '10\u{202f}000\u{a0}€ et 12,5\u{a0}%'],
    ['1 250 000 m² à 3 km', '1\u{202f}250\u{202f}000\u{a0}m² à 3\u{a0}km'],
    ['en 2013 150 agents, 5 hommes', 'en 2013 150 agents, 5 hommes'],
    ['n° 12, à 10:30, (?) [...]', 'n°\u{a0}12, à 10:30, (?) […]'],
    ['au 03 53 01 24 60, du', 'au 03\u{a0}53\u{a0}01\u{a0}24\u{a0}60, du'],
    ['+33 3 53 01 24 60', '+33\u{a0}3\u{a0}53\u{a0}01\u{a0}24\u{a0}60'],
    ["aujourd'hui d'« affaire »", 'aujourd’hui d’«\u{a0}affaire\u{a0}»'],
    ['voir https://e.fr/a?b=c;d!e, ou a@e.fr ?', 'voir https://e.fr/a?b=c;d!e, ou a@e.fr\u{202f}?'],
    [
      'le 12 juin et le 1er mai 2014, 3 maisons',
      'le 12\u{a0}juin et le 1er\u{a0}mai 2014, 3 maisons',
    ],
    [
      'Contre-vérité numéro 6, points 3 et 4 : article 1382, le rond-point, 2 pages',
      'Contre-vérité numéro\u{a0}6, points\u{a0}3 et 4\u{a0}: article\u{a0}1382, le rond-point, 2 pages',
    ],
    ['une attente…', 'une attente…'],
    ['quatre....', 'quatre....'],
  ])('A French text %j is displayed as %j', (text, shown) => {
    expect(displayText(text, 'fr')).toBe(shown)
  })

  it.each([
    [`"It's true," he said.`, '“It’s true,” he said.'],
    [`He said: "They call it 'a lie'".`, 'He said: “They call it ‘a lie’”.'],
    [`("no") — "yes"`, '(“no”) — “yes”'],
    [`the employees' choice in the '90s, 'twas`, 'the employees’ choice in the ’90s, ’twas'],
    [`"https://e.org/it's" and so on...`, `“https://e.org/it's” and so on…`],
    ['Is it? Yes: 10,000', 'Is it? Yes: 10,000'],
    ['Edition 4, page 12, no. 3 of 5', 'Edition\u{a0}4, page\u{a0}12, no.\u{a0}3 of 5'],
    ['from 9.30 a.m. to 6 p.m.', 'from 9.30\u{a0}a.m. to 6\u{a0}p.m.'],
  ])('An English text %j is displayed as %j', (text, shown) => {
    expect(displayText(text, 'en')).toBe(shown)
  })

  it.each([
    ['«\u{a0}Non\u{202f}!\u{a0}» L’affaire\u{a0}? 10\u{a0}000\u{a0}€…', 'fr'],
    ['“It’s ‘a lie’…”', 'en'],
  ] as const)('A text that is already typographic is left unchanged: %j', (text, language) => {
    expect(displayText(text, language)).toBe(text)
  })

  it('A displayed text depends on what comes before it on the line', () => {
    expect(displayText('" he said', 'en', 'true')).toBe('” he said')
    expect(displayText('"so', 'en', 'said ')).toBe('“so')
    expect(displayText('Non', 'fr', '«')).toBe('\u{a0}Non')
    expect(displayText('..', 'fr', '.')).toBe('..')
  })
})
