import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSlug } from './checkSlug'
import { reservedSlugs } from './reservedSlugs'
import { slugOf } from './slugOf'

describe('slugOf', () => {
  it.each([
    ['L’entreprise répond', 'l-entreprise-repond'],
    ["L'entreprise répond", 'l-entreprise-repond'],
    ['« Où va l’œuvre ? » : ce qu’il faut savoir', 'ou-va-l-oeuvre-ce-qu-il-faut-savoir'],
    ['Passerelle des Tanneurs\u00a0: l’accident', 'passerelle-des-tanneurs-l-accident'],
    ['Le 1er mai 2014 — 12,5 % d’écart', 'le-1er-mai-2014-12-5-d-ecart'],
    ['Tanners & Sons’ footbridge', 'tanners-sons-footbridge'],
    ['McDonald iPhone', 'mcdonald-iphone'],
    ['Con\ufb01nement et e\ufb00ets', 'confinement-et-effets'],
    ['Soft\u00adhyphen', 'softhyphen'],
    ['Zéro\u200blargeur\u2060', 'zerolargeur'],
    ['Ｌargeur', 'largeur'],
    ['?!', ''],
  ])('The title %s gives the slug %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })

  it('A slug of a long title is cut after a whole word', () => {
    expect(slugOf(`${'accident '.repeat(8)}tanneurs et suite`)).toBe(
      `${'accident-'.repeat(8)}tanneurs`,
    )
    expect(slugOf(`${'accident '.repeat(8)}passerelle`)).toBe('accident-'.repeat(8).slice(0, -1))
  })

  it('A slug is cut within a word that is too long by itself', () => {
    expect(slugOf('a'.repeat(200))).toBe('a'.repeat(80))
  })

  it('Invisible characters within a title change nothing of its slug', () => {
    const invisible = fc.constantFrom('\u00ad', '\u200b', '\u200d', '\u2060', '\u3164', '\ufeff')
    const title = 'L’entreprise répond à « l’œuvre »'
    fc.assert(
      fc.property(fc.nat({ max: title.length }), invisible, (at, character) => {
        expect(slugOf(title.slice(0, at) + character + title.slice(at))).toBe(slugOf(title))
      }),
    )
  })

  it('A slug that is proposed is always valid in an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const slug = slugOf(title)
        fc.pre(slug !== '' && !reservedSlugs.has(slug))
        expect(checkSlug(slug)).toEqual({ ok: true, value: slug })
      }),
    )
  })
})
