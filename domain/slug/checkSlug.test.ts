import { describe, expect, it } from 'vitest'
import { checkSlug } from './checkSlug'
import { reservedSlugs } from './reservedSlugs'

describe('checkSlug', () => {
  it.each(['a', '2014', 'l-entreprise-repond', 'points-de-vue', 'a'.repeat(80)])(
    'takes %s',
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
  ])('refuses %j with %j', (slug, codes) => {
    const checked = checkSlug(slug)
    expect(checked.ok ? [] : checked.reasons.map(({ code }) => code)).toEqual(codes)
  })

  it.each([...reservedSlugs])('refuses the reserved word %s, and says so', (slug) => {
    expect(checkSlug(slug)).toEqual({
      ok: false,
      reasons: [{ code: 'slug-reserved', path: ['slug'], values: { slug } }],
    })
  })
})
