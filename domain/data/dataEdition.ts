import { z } from 'zod'
import { fileAddress } from '@/domain/address/addresses'
import { digestSchema } from '@/domain/edition/partSchema'
import { fileDataSchema, textOf } from './dataSchemas'
import { namedParts } from './namedParts'

/** One edition as it is kept: the answer of `GET /data/<language>/<slug>/editions/<number>`. */
export type DataEdition = {
  /** Canonical text of the edition, and its digest. */
  edition: string
  digest: string
  /** Canonical text of the envelope, and its digest. */
  envelope: string
  candidate: string
  /** Canonical texts of the parts, in the envelope's order. */
  parts: readonly string[]
  /** The files that the parts name, each once. */
  files: readonly { sha256: string; href: string }[]
}

export const dataEditionSchema: z.ZodType<DataEdition> = z
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
 * Makes the answer from what is kept, exactly as it is kept: nothing is checked and nothing recomputed, so that
 * whoever verifies the answer sees what was changed. `parts` are texts by the digest that they are kept under; one
 * that is missing is left out.
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
