import type { Envelope, PartReference } from '@/domain/edition/Edition'

/**
 * Whether a candidate shows readers the same as the edition before. The note does not count: it describes the update.
 */
export function isUnchanged(before: Envelope, candidate: Envelope): boolean {
  const one = shown(before)
  const other = shown(candidate)
  return one.length === other.length && one.every((part, index) => part === other[index])
}

const shown = (envelope: Envelope): readonly string[] =>
  envelope.parts
    .filter(({ kind }) => kind !== 'note')
    .map(({ kind, id, claim, digest }: PartReference) =>
      [kind, id, claim?.id, claim?.number, digest].join(' '),
    )
