import { headers } from 'next/headers'
import { createPayloadRequest, type SanitizedConfig } from 'payload'
import { languageOf } from '@/access/languageOf'
import { checkListAddress } from '@/collections/hooks/checkListAddress'
import type { Language } from '@/domain/Language'
import type { Reason } from '@/domain/Reason'

export type MalformedAddress = { list: string; reasons: readonly Reason[]; language: Language }

type Searched = Readonly<Record<string, string | string[] | undefined>>

/**
 * What cannot be read of the address of a list (`/admin/collections/claims?sort=nothing`); null where it can be read,
 * it is no list, or nobody is signed in.
 */
export async function readListAddress(
  config: Promise<SanitizedConfig>,
  segments: readonly string[] = [],
  searched: Searched = {},
): Promise<MalformedAddress | null> {
  const [kind, slug, ...rest] = segments
  const { collections, routes } = await config
  const collection = collections.find((each) => each.slug === slug)
  if (kind !== 'collections' || !collection || rest.length > 0) return null
  const list = `${routes.admin}/collections/${collection.slug}`
  const query = new URLSearchParams(
    Object.entries(searched).flatMap(([name, values]) =>
      [values ?? []].flat().map((value) => [name, value]),
    ),
  )
  if (query.size === 0) return null
  const req = await createPayloadRequest({
    config,
    request: new Request(`http://desk${list}?${query}`, { headers: await headers() }),
  })
  const reasons = req.user ? checkListAddress(req, collection.slug) : []
  return reasons.length > 0 ? { list, reasons, language: languageOf(req) } : null
}
