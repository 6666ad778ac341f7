import { describe, expect, it } from 'vitest'
import { checkSlug } from './checkSlug'
import { reservedSlugs } from './reservedSlugs'

describe('checkSlug', () => {
  it.each(['a', '2014', 'l-entreprise-repond', 'points-de-vue', 'a'.repeat(80)])(
    'The slug %s is valid',
    (slug) => {
      expect(checkSlug(slug)).toEqual({ ok: true, value: slug })
    },
  )

  it.each([
    ['', ['slug-empty']],
    ['a'.repeat(81), ['slug-too-long']],
    ['Entreprise', ['slug-characters']],
    ['entreprise_repond', ['slug-characters']],
    ['entreprise répond', ['slug-characters']],
    ['../admin', ['slug-characters']],
    ['a\n', ['slug-characters']],
    ['-a', ['slug-hyphens']],
    ['a-', ['slug-hyphens']],
    ['a--b', ['slug-hyphens']],
    ['-', ['slug-hyphens']],
    [`-É${'a'.repeat(80)}`, ['slug-too-long', 'slug-characters', 'slug-hyphens']],
  ])('The slug %j is refused with %j', (slug, codes) => {
    const checked = checkSlug(slug)
    expect(checked.ok ? [] : checked.reasons.map(({ code }) => code)).toEqual(codes)
  })

  it.each([...reservedSlugs])('The reserved slug %s is refused as reserved', (slug) => {
    expect(checkSlug(slug)).toEqual({
      ok: false,
      reasons: [{ code: 'slug-reserved', path: ['slug'], values: { slug } }],
    })
  })
})
