import { z } from 'zod'
import { fileAddress } from '@/domain/address/addresses'
import { digestSchema } from '@/domain/digest/digestSchema'
import type { Parsed } from '@/domain/Parsed'
import { fileDataSchema, textOf } from './dataSchemas'
import { namedParts } from './namedParts'

export const dataEditionSchema = z
  .object({
    edition: textOf('Edition'),
    digest: digestSchema,
    envelope: textOf('Envelope'),
    candidate: digestSchema,
    parts: z.array(textOf('Part')),
    files: z.array(fileDataSchema),
  })
  .meta({
    id: 'DataEdition',
    description:
      'An edition exactly as it is kept: its canonical texts, and its digests beside them.',
  })

/**
 * One edition as stored: the answer of `GET /data/<language>/<slug>/editions/<number>`. `digest` is that of the
 * edition's canonical text, `candidate` that of the envelope's; `parts` are canonical texts in the envelope's order,
 * `files` are the files that the parts name, each once.
 */
export type DataEdition = Parsed<typeof dataEditionSchema>

/**
 * Builds the answer from the stored values exactly as they are. It checks and recomputes nothing, so that a verifier
 * can detect changes. `parts` are texts by the digest that they are stored under; missing ones are left out.
 */
export function dataEdition(kept: {
  edition: string
  digest: string
  envelope: string
  candidate: string
  parts: ReadonlyMap<string, string>
}): DataEdition {
  const { edition, digest, envelope, candidate } = kept
  const parts = namedParts(envelope).flatMap((part) => kept.parts.get(part) ?? [])
  const files = new Map(parts.flatMap(fileIn).map(({ sha256, name }) => [sha256, name]))
  return {
    edition,
    digest,
    envelope,
    candidate,
    parts,
    files: [...files].map(([sha256, name]) => ({ sha256, href: fileAddress(sha256, name) })),
  }
}

const holding = z.object({
  kind: z.literal('evidence'),
  value: z.object({ file: z.object({ sha256: z.string(), name: z.string() }) }),
})

function fileIn(part: string): readonly { sha256: string; name: string }[] {
  try {
    const read = holding.safeParse(JSON.parse(part))
    return read.success ? [read.data.value.file] : []
  } catch {
    return []
  }
}
