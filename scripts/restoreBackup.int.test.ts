import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { expect, it, onTestFinished } from 'vitest'
import { templateDatabase } from '@/testing/database/templateDatabase'
import { type Kept, makeBackup } from './makeBackup'
import { restoreBackup } from './restoreBackup'

const open = (database: string) => createClient({ url: `file:${database}` })

it('A backup that is restored sends and publishes nothing: what waited in it is given up', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'point-par-point-restore-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const place = (name: string): Kept => ({
    database: path.join(folder, name, 'press-room.db'),
    filesDir: path.join(folder, name, 'files'),
  })
  const kept = place('kept')
  const target = place('target')
  const archive = path.join(folder, 'backup.tar.gz')
  await mkdir(kept.filesDir, { recursive: true })
  await copyFile(await templateDatabase(), kept.database)
  const client = open(kept.database)
  const mail = (id: string, state: string) => ({
    sql: `INSERT INTO mails (id, occasion, person, subject, text, state, attempts, next, made_at, updated_at, created_at)
      VALUES (?, 'published', 'someone', 'Publié', 'Publié.', ?, 0, '2026-01-15', '2026-01-15', '', '')`,
    args: [id, state],
  })
  await client.batch([
    mail('1:someone:published', 'sent'),
    mail('2:someone:published', 'waiting'),
    "INSERT INTO cursors (id, value, updated_at, created_at) VALUES ('mail', 2, '', '')",
    `INSERT INTO acts (id, sequence, verb, subject, detail, digest, text, updated_at, created_at)
      VALUES ('3', 3, 'publishUpdate', 'an update', 'a detail', 'a digest', '{}', '', '')`,
  ])
  const scheduled = ['scheduled', 'approved'].map((state) => ({
    sql: `INSERT INTO updates (id, dossier_id, state, slot, submission, schedule_due, schedule_next, updated_at, created_at)
      VALUES (?, 'd', ?, ?, 1, '2026-01-15', '2026-01-15', '', '')`,
    args: [state, state, state],
  }))
  await client.execute('PRAGMA foreign_keys = OFF')
  for (const update of scheduled) await client.execute(update)
  client.close()
  await makeBackup(kept, archive)

  // The invented act is no whole one.
  expect(await restoreBackup(archive, target, { damaged: true })).toMatchObject({
    ok: true,
    mails: 1,
  })
  const restored = open(target.database)
  const mails = await restored.execute('SELECT state, fault, next FROM mails ORDER BY id')
  const cursors = await restored.execute('SELECT id, value FROM cursors')
  const updates = await restored.execute(
    'SELECT state, schedule_due, schedule_next FROM updates ORDER BY state DESC',
  )
  restored.close()
  expect(mails.rows).toMatchObject([
    { state: 'sent', fault: null, next: '2026-01-15' },
    { state: 'failed', fault: 'restored', next: null },
  ])
  expect(updates.rows).toMatchObject([
    { state: 'scheduled', schedule_due: '2026-01-15', schedule_next: null },
    { state: 'approved', schedule_next: '2026-01-15' },
  ])
  expect(cursors.rows).toMatchObject([{ id: 'mail', value: 3 }])
})
