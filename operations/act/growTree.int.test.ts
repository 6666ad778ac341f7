import { sql } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { expect, it } from 'vitest'
import { findAll, findById } from '@/database/find'
import { inTransaction } from '@/database/inTransaction'
import { checkConsistency } from '@/domain/log/checkConsistency'
import { checkInclusion } from '@/domain/log/checkInclusion'
import { emptyEdge, growEdge, parseEdge, rootOfEdge, type TreeEdge } from '@/domain/log/TreeEdge'
import { hashLeaf } from '@/domain/log/TreeHash'
import { loadConsistency, loadInclusion } from '@/queries/log/loadInclusion'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { appendAct } from './appendAct'

const subject = { type: 'settings', id: 'press-room' } as const

const recordActs = (payload: Payload, count: number) =>
  inTransaction(payload, null, async (req) => {
    for (let number = 0; number < count; number += 1) {
      await appendAct(req, { verb: 'changeSettings', subject, actor: null })
    }
  })

/** The edges of the trees of no act, one, two … up to all acts, computed from their texts. */
async function edgesOf(payload: Payload): Promise<readonly TreeEdge[]> {
  const edges = [emptyEdge]
  for (const { text } of await findAll({ payload }, 'acts', {}, 'sequence')) {
    edges.push(growEdge(edges.at(-1) ?? emptyEdge, hashLeaf(text)))
  }
  return edges
}

async function storedEdge(payload: Payload): Promise<TreeEdge> {
  const counter = await findById({ payload }, 'counters', 'acts')
  return parseEdge(counter?.edge ?? '')
}

/** As in a press room that recorded its acts before there was a tree. */
async function removeTree(payload: Payload): Promise<void> {
  const { connection, drizzle } = payload.db
  if (connection?.db) {
    await connection.db.collection('counters').updateMany({}, { $unset: { edge: 1 } })
    await connection.db.collection('tiles').deleteMany({})
  } else {
    await drizzle.run(sql`UPDATE counters SET edge = NULL`)
    await drizzle.run(sql`DROP TRIGGER tiles_never_deleted`)
    await drizzle.run(sql`DELETE FROM tiles`)
  }
}

describeOnDatabases('The tree over all acts', (open) => {
  it('The tree over 520 acts, recorded in two transactions, proves every act and every earlier head', async () => {
    const { payload } = await open()
    await recordActs(payload, 255)
    await recordActs(payload, 265)
    const edges = await edgesOf(payload)
    const rootAt = (size: number) => rootOfEdge(edges[size] ?? emptyEdge)
    const acts = await findAll({ payload }, 'acts', {}, 'sequence')
    const tiles = await findAll({ payload }, 'tiles', {}, 'index')

    expect(await storedEdge(payload)).toEqual(edges.at(-1))
    expect(tiles.map(({ id }) => id)).toEqual(['0-0', '0-1'])
    const places = [0, 1, 254, 255, 256, 511, 512, 519]
    for (const index of places) {
      const leaf = hashLeaf(acts[index]?.text ?? '')
      const proof = await loadInclusion({ payload }, index, 520)
      expect(checkInclusion({ leaf, index, size: 520, root: rootAt(520), proof })).toBe(true)
    }
    for (const old of places) {
      const proof = await loadConsistency({ payload }, old, 520)
      const head = { size: 520, root: rootAt(520) }
      expect(checkConsistency({ size: old, root: rootAt(old) }, head, proof)).toBe(true)
    }
  })

  it('A press room with acts but without a tree has one over all of them with its next act', async () => {
    const { payload } = await open()
    await recordActs(payload, 300)
    const tiles = await findAll({ payload }, 'tiles', {})
    await removeTree(payload)
    await recordActs(payload, 1)
    const edge = await storedEdge(payload)
    expect([edge.size, edge]).toEqual([301, (await edgesOf(payload)).at(-1)])
    expect((await findAll({ payload }, 'tiles', {})).map(({ id, hashes }) => [id, hashes])).toEqual(
      tiles.map(({ id, hashes }) => [id, hashes]),
    )
  })

  it('A transaction that fails leaves the tree as it was', async () => {
    const { payload } = await open()
    await recordActs(payload, 3)
    const before = await storedEdge(payload)
    const failing = inTransaction(payload, null, async (req) => {
      await appendAct(req, { verb: 'changeSettings', subject, actor: null })
      throw new Error('Not now.')
    })
    await expect(failing).rejects.toThrow('Not now.')
    expect(await storedEdge(payload)).toEqual(before)
  })

  it('Transactions that record acts at the same time make one tree', async () => {
    const { payload } = await open()
    await Promise.all([recordActs(payload, 20), recordActs(payload, 20), recordActs(payload, 20)])
    expect(await storedEdge(payload)).toEqual((await edgesOf(payload)).at(-1))
  })
})
