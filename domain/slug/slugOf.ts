import slugify from '@sindresorhus/slugify'
import { withoutZeroWidth } from '@/domain/fieldText/withoutZeroWidth'
import { longestSlug } from './longestSlug'

/**
 * Proposes a slug from a title: « L’entreprise répond » gives `l-entreprise-repond`. Letters are read in their
 * compatibility form (text from a PDF has ligatures) and without invisible characters. Cut after a whole word, at
 * `longestSlug` characters at most. '' if the title has no letter or digit. Check the result with `checkSlug`.
 */
export function slugOf(title: string): string {
  const slug = slugify(withoutZeroWidth(title).normalize('NFKC'), {
    decamelize: false,
    customReplacements: [
      ["'", ' '],
      ['’', ' '],
      ['&', ' '],
    ],
  })
  if (slug.length <= longestSlug) return slug
  const cut = slug.slice(0, longestSlug + 1)
  const end = cut.lastIndexOf('-')
  return cut.slice(0, end > 0 ? end : longestSlug)
}
