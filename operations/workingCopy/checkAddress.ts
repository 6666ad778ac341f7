import type { PayloadRequest } from 'payload'
import { findOne } from '@/database/find'
import type { Language } from '@/domain/Language'
import { type Result, refused } from '@/domain/Reason'
import { checkSlug } from '@/domain/slug/checkSlug'

/**
 * Whether a dossier may have this address: it must be a valid slug that no other dossier ever had in public.
 * `dossier` is its id.
 */
export async function checkAddress(
  req: PayloadRequest,
  address: { dossier: string; language: Language; slug: string },
): Promise<Result<string>> {
  const taken = await findOne(req, 'editions', {
    slug: { equals: address.slug },
    language: { equals: address.language },
    dossier: { not_equals: address.dossier },
  })
  return taken ? refused({ code: 'slug-taken', path: ['slug'] }) : checkSlug(address.slug)
}
