import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { findById } from '@/database/find'
import { prose } from '@/demo/builders/prose'
import { orThrow } from '@/operations/frame/orThrow'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { reviewUpdate } from '@/operations/review/reviewUpdate'
import { submitUpdate } from '@/operations/update/submitUpdate'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { firstClaim, smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { codesOf } from '@/testing/pressRoom/codesOf'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { readSentences } from './readSentences'

describeOnDatabases('An edition sentence by sentence', (open) => {
  let room: TestPressRoom
  let dossier: string
  const title = `=Les sondes ${randomUUID()}`
  const claimSaying = (response: string) => ({ ...firstClaim, response: prose(response) })
  const submit = async (response: string, slug: string | null) => {
    const draft = smallDraft(title, { claims: [claimSaying(response)] })
    const written = await writeDossier(await room.as('writer'), draft, slug)
    await announce(await room.as('writer'), written.update)
    orThrow(await submitUpdate(await room.as('writer'), written.update))
    return written
  }
  const approve = async (role: 'legal' | 'reviewer', update: string) => {
    const { candidate = null } = (await findById(room, 'updates', update)) ?? {}
    const said = { verdict: 'approves', role, comment: null, candidate } as const
    const whole = { ...said, isPrivate: false, part: null }
    orThrow(await reviewUpdate(await room.as(role), update, whole))
  }

  beforeAll(async () => {
    room = await openPressRoom(open, { approvalWay: 'legalAndColleague' })
    const first = await submit('Rien n’a été livré. Le contrat le dit.', null)
    dossier = first.dossier
    await approve('legal', first.update)
    await approve('reviewer', first.update)
    orThrow(await publishUpdate(await room.as('publisher'), first.update))
    const second = await submit('Rien n’a été livré. Le juge le dit.', first.slug)
    orThrow(
      await publishUpdate(
        await room.as('publisher'),
        second.update,
        'Le juge attend ce texte pour midi.',
      ),
    )
  })

  it('Each sentence of an edition shows since which edition it is unchanged and who approved that edition', async () => {
    const { edition, origins, parts } = orThrow(
      await readSentences(await room.as('reviewer'), dossier, 2),
    )
    expect(parts.find(({ kind }) => kind === 'response')?.sentences).toEqual([
      { words: 'Rien n’a été livré.', since: 1 },
      { words: 'Le juge le dit.', since: 2 },
    ])
    expect(edition).toMatchObject({
      number: 2,
      approvals: [],
      withoutApprovals: 'Le juge attend ce texte pour midi.',
    })
    expect(origins.map(({ number }) => number)).toEqual([1])
    expect(origins[0]?.approvals).toMatchObject([
      { name: 'Compte legal', digest: origins[0]?.candidate },
      { name: 'Compte reviewer', digest: origins[0]?.candidate },
    ])
  })

  it('The sentences of an edition ignore later editions, and an edition that does not exist is refused', async () => {
    const { origins } = orThrow(await readSentences(await room.as('legal'), dossier, 1))
    expect(origins).toEqual([])
    expect(codesOf(await readSentences(await room.as('legal'), dossier, 3))).toEqual([
      'edition-unknown',
    ])
  })
})
