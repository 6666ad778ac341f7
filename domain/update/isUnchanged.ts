import type { Envelope, PartReference } from '@/domain/edition/Edition'

/** Whether a candidate would show readers nothing that the edition before does not: the note apart, which tells. */
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
