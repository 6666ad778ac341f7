import { z } from 'zod'

const naming = z.object({ parts: z.array(z.object({ digest: z.string() })) })

/**
 * The digests of the parts that an envelope's text names, in its order. Reads as much as can be read: from a text
 * that is no envelope nothing, so that an edition that was tampered with can still be shown to a verifier.
 */
export function namedParts(envelope: string): readonly string[] {
  try {
    const read = naming.safeParse(JSON.parse(envelope))
    return read.success ? read.data.parts.map(({ digest }) => digest) : []
  } catch {
    return []
  }
}
