import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createClient } from '@libsql/client'
import config from '@payload-config'
import { getPayload } from 'payload'
import { fileOf } from '@/database/sqlite/fileOf'
import { accounts } from '@/demo/accounts'
import { fillAccounts } from '@/demo/fillAccounts'
import { env } from '@/env'
import { importDraft } from '@/operations/draft/importDraft'
import { orThrow } from '@/operations/frame/orThrow'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { submitUpdate } from '@/operations/update/submitUpdate'
import { findActor } from '@/scripts/findActor'
import { copyRows, type LastAct } from './copyRows'
import { lastRows, type Rows, rowsSince } from './Rows'
import { copyMark, scaleDraft } from './scaleDraft'

// Fills the press room that the environment names up to so many dossiers, and goes on where it was ended. The first
// ones go through the operations; all others are copies of their rows, with digests of their own (copyRows).

const [wanted = '100'] = process.argv.slice(2)
/** Dossiers in one transaction. */
const atOnce = 20
const rowsAtOnce = 200
const publisher = accounts.find(({ roles }) => roles.includes('publisher'))?.email ?? null

const file = fileOf(env.databaseUri)
const models = path.join(path.dirname(file), 'models.json')
const payload = await getPayload({ config })
const client = createClient({ url: `file:${file}` })
if (!existsSync(models)) writeFileSync(models, JSON.stringify(await writeModels()))
const { published, open, submitted }: Awaited<ReturnType<typeof writeModels>> = JSON.parse(
  readFileSync(models, 'utf8'),
)
await payload.destroy()

let last = await lastAct()
for (let done = await copies(); done < Number(wanted); done += atOnce) {
  const some = Math.min(atOnce, Number(wanted) - done)
  const transaction = await client.transaction('write')
  await transaction.execute('pragma defer_foreign_keys = on')
  for (let copy = done + 1; copy <= done + some; copy += 1) {
    // One in a hundred is being edited, one waits for its reviewers.
    const model = copy % 100 === 1 ? open : copy % 100 === 2 ? submitted : published
    const made = copyRows(model, copy, last)
    for (const [table, { columns, rows }] of Object.entries(made.rows)) {
      const names = columns.map((column) => `"${column}"`).join(', ')
      const places = `(${columns.map(() => '?').join(', ')})`
      for (let from = 0; from < rows.length; from += rowsAtOnce) {
        const group = rows.slice(from, from + rowsAtOnce)
        const sql = `insert into "${table}" (${names}) values ${group.map(() => places).join(', ')}`
        await transaction.execute({ sql, args: group.flat() })
      }
    }
    last = made.last
  }
  const sql = "update counters set value = ?, edge = null where id = 'acts'"
  await transaction.execute({ sql, args: [last.sequence] })
  await transaction.commit()
  process.stderr.write(`\r${done + some}/${wanted}`)
}
client.close()

/** The models are dossiers too, but no copies. */
async function copies(): Promise<number> {
  const { rows } = await client.execute('select count(*) as dossiers from dossiers')
  return Number(rows[0]?.dossiers) - 4
}

async function lastAct(): Promise<LastAct> {
  const sql = 'select sequence, digest from acts order by sequence desc limit 1'
  const [row] = (await client.execute(sql)).rows
  return { sequence: Number(row?.sequence ?? 0), digest: row ? String(row.digest) : null }
}

/** Three dossiers through the operations: published twice; edited since; submitted since. */
async function writeModels(): Promise<Record<'published' | 'open' | 'submitted', Rows>> {
  await fillAccounts(payload)
  const req = await findActor(payload, publisher, 'fr')
  if (!req) throw new Error('There is no publisher')
  const ask = (way: 'alone' | 'legalAndColleague') =>
    payload.updateGlobal({ slug: 'press-room', data: { approvals: { way } }, depth: 0 })
  await ask('alone')

  const model = async (name: string, change: (slug: string) => Promise<void>): Promise<Rows> => {
    const before = await lastRows(client)
    const slug = `dossier-${copyMark}${name}`
    for (const edition of [1, 2]) {
      orThrow(await publishUpdate(req, await write(slug, edition)))
    }
    await change(slug)
    return rowsSince(client, before)
  }
  const write = async (slug: string, edition: number): Promise<string> => {
    const draft = scaleDraft(slug, edition)
    const imported = orThrow(await importDraft(req, { draft, slug, translationOf: null }))
    const id = imported.update ?? ''
    const data = { class: 'substantive', note: 'Trois réponses précisées.' } as const
    await payload.update({ collection: 'updates', id, data, depth: 0, req })
    return id
  }
  // What all dossiers share, such as outlets, is made first and never copied.
  await model('-premier', async () => {})
  return {
    published: await model('', async () => {}),
    open: await model('-ouvert', async (slug) => void (await write(slug, 3))),
    submitted: await model('-soumis', async (slug) => {
      const update = await write(slug, 3)
      await ask('legalAndColleague')
      orThrow(await submitUpdate(req, update))
    }),
  }
}
