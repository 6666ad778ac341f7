import { ValidationError } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { findAll } from '@/database/find'
import { prose } from '@/demo/builders/prose'
import { toLexical } from '@/domain/richText/toLexical'
import { getPressRoom } from '@/queries/pressRoom/getPressRoom'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { wholeDatabase } from '@/testing/database/wholeDatabase'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'

describeOnDatabases('The settings', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open)
  })

  const save = async (data: object) =>
    room.payload.updateGlobal({
      slug: 'press-room',
      data,
      overrideAccess: false,
      req: await room.as('admin'),
    })

  it('have names to show before anybody sets them', async () => {
    expect(await getPressRoom(room, 'fr')).toMatchObject({ name: 'Salle de presse', contact: null })
    expect(await getPressRoom(room, 'en')).toMatchObject({ name: 'Press room' })
  })

  it('are what pages say, in each language, and every change of them is an act', async () => {
    const contact = prose('Écrivez-nous.')
    await save({ organisation: 'Corvelle', fr: { name: 'Presse', contact: toLexical(contact) } })
    await save({ en: { name: 'Press' } })
    const words = { organisation: 'Corvelle', name: 'Presse', contact }
    expect(await getPressRoom(room, 'fr')).toMatchObject(words)
    expect(await getPressRoom(room, 'en')).toMatchObject({ name: 'Press', contact: null })
    const acts = await findAll(room, 'acts', {}, 'sequence')
    expect(acts.map(({ verb, subject }) => [verb, subject])).toEqual([
      ['changeSettings', 'press-room'],
      ['changeSettings', 'press-room'],
    ])
    const { totalDocs } = await room.payload.findGlobalVersions({ slug: 'press-room' })
    expect(totalDocs).toBe(2)
  })

  it.each([
    [
      'what pages could not show',
      { contact: { root: { type: 'root', children: [{ type: 'horizontalrule', version: 1 }] } } },
    ],
    ['what a database would damage', { name: 'avant\0après' }],
  ])('refuse %s, and keep nothing of it', async (_, fr) => {
    const before = await wholeDatabase(room)
    await expect(save({ fr })).rejects.toThrow(ValidationError)
    expect(await wholeDatabase(room)).toEqual(before)
  })
})
