import type { Payload } from 'payload'
import { asOperation } from '@/database/asOperation'
import { findById, findOne } from '@/database/find'
import { inTransaction } from '@/database/inTransaction'
import type { LogKey } from '@/domain/log/LogKey'
import { signCheckpoint } from '@/domain/log/note/signCheckpoint'
import { writeVerifierKey } from '@/domain/log/note/VerifierKey'
import { parseEdge, rootOfEdge } from '@/domain/log/TreeEdge'

/**
 * Signs the head of the tree as it stands and stores the checkpoint, where there is none of that size by that key. It
 * reads and writes in one transaction, so that it signs only what the database will not roll back. Returns the newest
 * checkpoint as a note; null where nothing was recorded yet.
 */
export function releaseHead(payload: Payload, key: LogKey): Promise<string | null> {
  const line = writeVerifierKey(key.verifier)
  return inTransaction(payload, null, async (req) => {
    const counter = await findById(req, 'counters', 'acts')
    if (!counter?.edge) return null
    const edge = parseEdge(counter.edge)
    const released = await findOne(req, 'checkpoints', { key: { equals: line } }, '-size')
    if (released && released.size >= edge.size) return released.note
    const head = { origin: key.verifier.name, size: edge.size, root: rootOfEdge(edge) }
    const note = signCheckpoint(head, key.verifier, key.privateKey)
    await asOperation(() =>
      payload.db.create({
        collection: 'checkpoints',
        data: { id: `${key.verifier.id}-${edge.size}`, size: edge.size, key: line, note },
        req,
      }),
    )
    return note
  })
}
