import { sql } from '@payloadcms/db-sqlite'
import { expect, it } from 'vitest'
import { recordCollections } from '@/database/recordCollections'
import { makeSmallConfig } from '@/testing/database/makeSmallConfig'
import { appendRecord, textOfRecord } from '@/testing/database/notes'
import { describeOnDatabases } from '@/testing/database/testDatabases'

const tables = {
  editions: 'editions',
  parts: 'parts',
  acts: 'acts',
  actDetails: 'act_details',
  candidates: 'candidates',
  candidateParts: 'candidate_parts',
  frozenCopies: 'frozen_copies',
  reviews: 'reviews',
  tiles: 'tiles',
  statements: 'statements',
  checkpoints: 'checkpoints',
}

describeOnDatabases('The SQLite file itself', (open) => {
  it.each(recordCollections)(
    'The SQLite file refuses to change, delete or replace %s',
    async (slug) => {
      const { payload } = await open(makeSmallConfig)
      const id = await appendRecord(payload, slug)
      const run = async (statement: string) => payload.db.drizzle.run(sql.raw(statement))
      const table = tables[slug]
      const statements = [
        `UPDATE ${table} SET text = 'x'`,
        `DELETE FROM ${table}`,
        `INSERT OR REPLACE INTO ${table} (id, text, updated_at, created_at) VALUES ('${id}', 'x', '', '')`,
      ]
      for (const statement of statements) {
        await expect(run(statement)).rejects.toMatchObject({
          cause: { message: expect.stringContaining('append-only') },
        })
      }
      expect(await textOfRecord(payload, slug, id)).toBe('as it was')
    },
  )

  it('A trigger that was removed is installed again at the next start', async () => {
    const { payload } = await open(makeSmallConfig)
    const id = await appendRecord(payload, 'editions')
    const run = async (statement: string) => payload.db.drizzle.run(sql.raw(statement))
    await run('DROP TRIGGER editions_never_deleted')
    await payload.db.connect?.()
    await expect(run('DELETE FROM editions')).rejects.toThrow()
    expect(await textOfRecord(payload, 'editions', id)).toBe('as it was')
  })
})
