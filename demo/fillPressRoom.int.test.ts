import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { findAll } from '@/database/find'
import { checkChain } from '@/domain/act/checkChain'
import { enqueueMails } from '@/effects/mail/enqueueMails'
import { getDossier } from '@/queries/dossier/getDossier'
import { describeOnSqlite } from '@/testing/database/testDatabases'
import { faultsOfCell } from '@/testing/states/faultsOfCell'
import { examples, states } from '@/testing/states/State'
import { stateTable } from '@/testing/states/stateTable'
import { accounts } from './accounts'
import { fillPressRoom } from './fillPressRoom'
import { stories } from './stories'

describeOnSqlite('The demonstration', (open) => {
  let payload: Payload
  const told: string[] = []
  beforeAll(async () => {
    payload = (await open()).payload
    // The first check skips the acts that exist.
    await enqueueMails(payload)
    await fillPressRoom(payload, (line) => told.push(line))
    await enqueueMails(payload)
  })

  it('gives every account its own roles, and no others', async () => {
    const kept = await findAll({ payload }, 'users', {})
    const rolesOf = (list: readonly { email: string; roles: readonly string[] }[]) =>
      new Map(list.map(({ email, roles }) => [email, roles.toSorted()]))
    expect(rolesOf(kept)).toEqual(rolesOf(accounts))
  })

  it.each(stories)(
    'publishes every edition of $slug, whole',
    async ({ slug, editions, standings }) => {
      const { language } = editions[0]?.draft ?? {}
      for (const [index, { draft, note, stated }] of editions.entries()) {
        const address = { language: language ?? 'fr', slug, edition: index + 1 }
        const found = await getDossier({ payload }, address)
        expect(found?.dossier).toMatchObject({ note, stated, head: { title: draft.title } })
        expect(found?.dossier.claims.map(({ number }) => number)).toEqual(
          draft.claims.map(({ number }) => number),
        )
        expect(found?.history).toHaveLength(editions.length + standings.length)
      }
      const own = told.filter((line) => line.startsWith(`${slug}: `))
      expect(own).toHaveLength(editions.length + standings.length)
    },
  )

  it.each(states)('mails what the table of states wants of the state %s', async (state) => {
    const { language, slug, edition } = examples[state]
    const mails = await findAll({ payload }, 'mails', {})
    const address = `/${language}/${slug}/editions/${edition ?? '[0-9]+'}\n`
    const about = mails.filter(({ text }) => new RegExp(address).test(text))
    const words = about.map(({ subject, text }) => `${subject}\n${text}`).join('\n') || null
    expect(faultsOfCell(stateTable.mail[state], words)).toEqual([])
  })

  it('leaves the updates of its stories open, and a record without a gap', async () => {
    const open = await findAll({ payload }, 'updates', { state: { equals: 'open' } })
    expect(new Set(open.map(({ title }) => title))).toEqual(
      new Set(stories.flatMap((story) => (story.open ? [story.open.draft.title] : []))),
    )
    const acts = await findAll({ payload }, 'acts', {}, 'sequence')
    expect(checkChain(acts.map(({ text }) => text))).toEqual([])
  })
})
