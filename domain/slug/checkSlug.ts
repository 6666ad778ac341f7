import { accepted, type Reason, type Result, refused } from '@/domain/Reason'
import { longestSlug } from './longestSlug'
import { reservedSlugs } from './reservedSlugs'

/**
 * Whether a slug is allowed in an address: 1 to `longestSlug` of a–z, 0–9 and single hyphens between them, and no
 * reserved word. The path of the reasons is `['slug']`. The operation checks whether it is already in use.
 */
export function checkSlug(slug: string): Result<string> {
  if (slug === '') return refused({ code: 'slug-empty', path: ['slug'] })
  const reasons: Reason[] = []
  if (slug.length > longestSlug) {
    reasons.push({ code: 'slug-too-long', path: ['slug'], values: { most: longestSlug } })
  }
  if (reservedSlugs.has(slug)) {
    reasons.push({ code: 'slug-reserved', path: ['slug'], values: { slug } })
  } else if (/[^a-z0-9-]/u.test(slug)) {
    reasons.push({ code: 'slug-characters', path: ['slug'] })
  }
  if (/^-|--|-$/u.test(slug)) reasons.push({ code: 'slug-hyphens', path: ['slug'] })
  return reasons.length > 0 ? refused(...reasons) : accepted(slug)
}
