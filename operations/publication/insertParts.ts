import type { PayloadRequest } from 'payload'
import { asOperation } from '@/database/asOperation'
import { findAll } from '@/database/find'
import type { Envelope } from '@/domain/edition/Edition'
import { parsePart } from '@/domain/edition/parsePart'
import type { Update } from '@/payload-types'
import { findParts } from '@/queries/part/findParts'

/**
 * Copies the parts of a candidate that are not public yet to the public collection.
 * @returns the slug that the candidate's head names
 */
export async function insertParts(
  req: PayloadRequest,
  update: Update,
  envelope: Envelope,
): Promise<string> {
  const digests = envelope.parts.map(({ digest }) => digest)
  const published = await findParts(req, digests)
  const frozen = await findAll(req, 'candidateParts', { update: { equals: update.id } })
  const texts = new Map([
    ...published,
    ...frozen.map(({ digest, text }) => [digest, text] as const),
  ])
  await asOperation(async () => {
    for (const id of new Set(digests)) {
      const text = texts.get(id)
      if (text === undefined) throw new Error(`Part ${id} of the candidate is missing`)
      if (!published.has(id))
        await req.payload.db.create({
          collection: 'parts',
          data: { id, text },
          req,
          returning: false,
        })
    }
  })
  return slugOf(envelope, texts)
}

function slugOf(envelope: Envelope, texts: ReadonlyMap<string, string>): string {
  const head = envelope.parts.find(({ kind }) => kind === 'head')
  const part = parsePart(texts.get(head?.digest ?? '') ?? '')
  if (part.kind !== 'head') throw new Error('The candidate has no head')
  return part.value.slug
}
