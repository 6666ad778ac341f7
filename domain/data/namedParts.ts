import { z } from 'zod'

const naming = z.object({ parts: z.array(z.object({ digest: z.string() })) })

/**
 * The digests of the parts that an envelope's text names, in its order. Returns what it can parse, and nothing for a
 * text that is no envelope, so that a verifier still gets an edition that was tampered with.
 */
export function namedParts(envelope: string): readonly string[] {
  try {
    const read = naming.safeParse(JSON.parse(envelope))
    return read.success ? read.data.parts.map(({ digest }) => digest) : []
  } catch {
    return []
  }
}
