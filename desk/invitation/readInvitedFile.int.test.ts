import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { findAll } from '@/database/find'
import { orThrow } from '@/operations/frame/orThrow'
import { inviteReviewer } from '@/operations/invitation/inviteReviewer'
import { reopenUpdate } from '@/operations/update/reopenUpdate'
import { submitUpdate } from '@/operations/update/submitUpdate'
import { getPublishedFile } from '@/queries/pressRoom/getPublishedFile'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { pdfBytes } from '@/testing/invented/pdfBytes'
import { smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { readInvitedFile } from './readInvitedFile'

describeOnDatabases('A file of a text that is not published', (open) => {
  let room: TestPressRoom
  let update: string
  let secret: string
  let named: string
  let other: string
  beforeAll(async () => {
    room = await openPressRoom(open, { approvalWay: 'legalAndColleague' })
    const draft = smallDraft('Les sondes')
    const writer = await room.as('writer')
    update = (await writeDossier(writer, draft)).update
    const [piece] = await findAll(room, 'evidence', { label: { equals: draft.evidence[0]?.label } })
    const kept = await keep('avis.pdf')
    named = kept.sha256
    other = (await keep('note interne.pdf')).sha256
    const names = { collection: 'evidence', id: piece?.id ?? '', data: { file: kept.id } } as const
    await room.payload.update({ ...names, req: writer })
    await announce(writer, update)
    orThrow(await submitUpdate(writer, update))
    const order = { name: 'Me Odile Tarnac', role: 'legal', days: 7 }
    secret = orThrow(await inviteReviewer(await room.as('legal'), update, order)).secret
  })

  const keep = async (name: string) => {
    const data = pdfBytes(randomUUID())
    const file = { data, name, mimetype: 'application/pdf', size: data.length }
    const req = await room.as('writer')
    const { id } = await room.payload.create({ collection: 'files', data: {} as never, file, req })
    return { id, sha256: createHash('sha256').update(data).digest('hex') }
  }

  it('A file of an unpublished text is served to a reviewer whose link is for that text', async () => {
    expect(await getPublishedFile(room, named)).toBeNull()
    expect(await readInvitedFile(room, secret, named)).toMatchObject({
      name: 'avis.pdf',
      type: 'application/pdf',
      sha256: named,
    })
  })

  it('A file of an unpublished text is not served without a link, and a file that the text does not name is served to nobody', async () => {
    expect(await readInvitedFile(room, secret, other)).toBeNull()
    expect(await readInvitedFile(room, secret, '')).toBeNull()
    expect(await readInvitedFile(room, 'a'.repeat(43), named)).toBeNull()
  })

  it('A file of an unpublished text is no longer served once the link is invalid', async () => {
    orThrow(await reopenUpdate(await room.as('writer'), update))
    expect(await readInvitedFile(room, secret, named)).toBeNull()
  })
})
