import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frenchTypography } from '@/domain/typography/frenchTypography'
import { anyWording } from '@/testing/any/anyWording'
import { isTypographic } from './isTypographic'

describe('A typographic change', () => {
  it.each([
    ['no-break spaces', 'en mai 2014, 12 000 euros', 'en mai\u00a02014, 12\u202f000 euros'],
    ['curly apostrophes', "l'avis n'est pas rendu", 'l’avis n’est pas rendu'],
    ['quotation marks', 'il dit "non"', 'il dit «\u00a0non\u00a0»'],
    ['quotation marks of another language', 'il dit “non”', 'il dit « non »'],
    ['the ellipsis', 'et puis...', 'et puis…'],
    ['the kind of dash', '2013-2014 - enfin', '2013–2014 — enfin'],
    ['a space before a colon', 'les faits: rien', 'les faits\u00a0: rien'],
    ['a space before ; ! and ?', 'Quoi? Non! Bien;', 'Quoi\u202f? Non\u202f! Bien\u202f;'],
    ['a run of spaces', 'un  deux', 'un deux'],
    ['spaces at the ends', ' un deux\t', 'un deux'],
    ['a soft hyphen', 'anti\u00adconstitutionnel', 'anticonstitutionnel'],
    ['composed accents', 'e\u0301te\u0301', 'été'],
  ])('A change of %s alone is typographic', (_, before, after) => {
    expect(isTypographic(before, after)).toBe(true)
    expect(isTypographic(after, before)).toBe(true)
  })

  it('Setting French typography is always a typographic change', () => {
    fc.assert(
      fc.property(anyWording, (text) => {
        expect(isTypographic(text, frenchTypography(text))).toBe(true)
      }),
    )
  })
})

describe('A change of substance', () => {
  it.each([
    ['a letter', 'livrait', 'livrerait'],
    ['case', 'l’état', 'l’État'],
    ['an accent', 'La société a livré', 'La société à livré'],
    ['a comma', 'Non, rien', 'Non rien'],
    ['a full stop for a colon', 'Rien. Non', 'Rien: Non'],
    ['a number’s digit', '1 234', '1 235'],
    ['the spaces around a dash', '2013-2014', '2013 - 2014'],
    ['a space between words', 'peut être', 'peutêtre'],
    ['a hyphen that comes', 'peut être', 'peut-être'],
    ['a line break', 'un deux', 'un\ndeux'],
    ['quotation marks that come', 'il dit non', 'il dit « non »'],
    ['an exponent', '10²', '102'],
  ])('A change of %s is not typographic', (_, before, after) => {
    expect(isTypographic(before, after)).toBe(false)
  })
})
