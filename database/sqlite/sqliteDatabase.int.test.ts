import { copyFileSync, readdirSync } from 'node:fs'
import { sql } from '@payloadcms/db-sqlite'
import { getPayload, type Payload } from 'payload'
import { expect, it } from 'vitest'
import { makeSmallConfig } from '@/testing/database/makeSmallConfig'
import { saveNote, storedNotes, writeNote } from '@/testing/database/notes'
import { describeOnDatabases } from '@/testing/database/testDatabases'

const openFiles = () => readdirSync('/proc/self/fd').length

const pragma = async (payload: Payload, name: string) => {
  const answer = await payload.db.drizzle.run(sql.raw(`PRAGMA ${name}`))
  return answer.rows[0]?.[name]
}

describeOnDatabases('A SQLite file', (open) => {
  it('A SQLite file is written 300 times without leaving files open', async ({ skip }) => {
    const { payload } = await open(makeSmallConfig)
    skip(process.platform !== 'linux', 'counts the open files of Linux')
    await saveNote(payload, 'first')
    const before = openFiles()
    for (let i = 0; i < 150; i += 1) await saveNote(payload, `saved ${i}`)
    for (let i = 0; i < 150; i += 1) await writeNote(payload, `written ${i}`)
    expect(openFiles()).toBeLessThanOrEqual(before + 2)
    expect(await storedNotes(payload)).toHaveLength(301)
  })

  it('A SQLite file has a write-ahead log and enforces its foreign keys', async () => {
    const { payload } = await open(makeSmallConfig)
    expect(await pragma(payload, 'journal_mode')).toBe('wal')
    expect(await pragma(payload, 'foreign_keys')).toBe(1)
  })

  it.each([
    ['reads', storedNotes],
    ['writes', (payload: Payload) => saveNote(payload, `at ${performance.now()}`)],
  ])('The event loop runs other work while many %s follow each other', async (_, ask) => {
    const { payload } = await open(makeSmallConfig)
    let turns = 0
    const others = setInterval(() => {
      turns += 1
    })
    const end = performance.now() + 200
    while (performance.now() < end) await ask(payload)
    clearInterval(others)
    expect(turns).toBeGreaterThan(0)
  })

  it('A closed SQLite file holds everything by itself', async () => {
    const { payload, uri } = await open(makeSmallConfig)
    await saveNote(payload, 'kept')
    await payload.destroy()
    const copy = `${uri}.copy`
    copyFileSync(uri.slice('file:'.length), copy.slice('file:'.length))
    const reopened = await getPayload({ config: makeSmallConfig(copy), key: copy })
    expect(await storedNotes(reopened)).toEqual(['kept'])
    await reopened.destroy()
  })
})
