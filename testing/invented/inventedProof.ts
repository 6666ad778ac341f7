import { z } from 'zod'
import { digestOf } from '@/domain/digest/digestOf'
import { envelopeSchema } from '@/domain/edition/envelopeSchema'
import { inclusionRanges } from '@/domain/log/inclusionRanges'
import type { Range } from '@/domain/log/Range'
import { emptyEdge, growEdge, rootOfEdge } from '@/domain/log/TreeEdge'
import { hashLeaf } from '@/domain/log/TreeHash'
import { provedParts, writeEditionProof } from '@/domain/log/writeEditionProof'

const edition = z.object({
  edition: z.string(),
  digest: z.string(),
  envelope: z.string(),
  parts: z.array(z.string()),
})

/**
 * What proves an edition of an invented press room, or the point of it with that number, with its checkpoint or with
 * the `note` that somebody cosigned. `path` is that of the edition's file. Throws where no act published it.
 */
export function inventedProof(
  files: ReadonlyMap<string, string>,
  path: string,
  {
    point = null,
    note = files.get('log/checkpoint') ?? '',
  }: { point?: number | null; note?: string } = {},
): string {
  const proved = edition.parse(JSON.parse(files.get(path) ?? ''))
  const acts = actsIn(files)
  const index = acts.findIndex(
    (act) => act.includes(`"digest":"${proved.digest}"`) && act.includes('"verb":"publish'),
  )
  const envelope = envelopeSchema.parse(JSON.parse(proved.envelope))
  const digests = provedParts(envelope, point)
  const started = acts.findLastIndex((act) => act.includes('"verb":"startLog"'))
  const [, named = ''] = /"digest":"(\w+)"/.exec(acts[started] ?? '') ?? []
  const leaves = acts.map(hashLeaf)
  const hashOf = ({ start, end }: Range) =>
    rootOfEdge(leaves.slice(start, end).reduce(growEdge, emptyEdge))
  return writeEditionProof({
    started: started + 1,
    statement: files.get(`data/statements/${named}.json`) ?? '',
    act: acts[index] ?? '',
    edition: proved.edition,
    envelope: proved.envelope,
    parts: proved.parts.filter((text) => digests.includes(digestOf(text))),
    index,
    hashes: inclusionRanges(index, acts.length).map(hashOf),
    note,
  })
}

/** The texts of the acts of an invented press room. */
export const actsIn = (files: ReadonlyMap<string, string>): readonly string[] =>
  z.object({ acts: z.array(z.string()) }).parse(JSON.parse(files.get('data/acts/1.json') ?? ''))
    .acts
