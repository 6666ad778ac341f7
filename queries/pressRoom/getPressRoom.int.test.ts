import { beforeAll, expect, it } from 'vitest'
import { fileAddress } from '@/domain/address/addresses'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { getPressRoom } from './getPressRoom'
import { getPublishedFile } from './getPublishedFile'

/** One pixel, transparent. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

describeOnDatabases('What the press room says of itself', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open)
  })

  const keep = async () => {
    const file = { data: pixel, mimetype: 'image/png', name: 'logo.png', size: pixel.length }
    const req = await room.as('writer')
    const kept = await room.payload.create({ collection: 'files', data: {}, file, req, depth: 0 })
    return { id: kept.id, sha256: kept.sha256 ?? '' }
  }
  const set = async (data: object) =>
    room.payload.updateGlobal({ slug: 'press-room', data, req: await room.as('admin') })

  it('The press room has no name and the default colours until settings are saved', async () => {
    expect(await getPressRoom(room, 'fr')).toMatchObject({
      director: null,
      accent: null,
      logo: null,
    })
  })

  it('A file is public while it is the logo of the press room', async () => {
    const { id, sha256 } = await keep()
    expect(await getPublishedFile(room, sha256)).toBeNull()
    await set({ logo: id, director: 'Ada Morin', accent: '#0B6B3A' })
    const { logo, director, accent } = await getPressRoom(room, 'fr')
    expect({ director, accent: accent?.light }).toEqual({
      director: 'Ada Morin',
      accent: '#0b6b3a',
    })
    expect(logo).toMatchObject({ sha256, type: 'image/png', width: 1, height: 1 })
    expect(await getPublishedFile(room, sha256)).toMatchObject({ type: 'image/png' })
    expect(fileAddress(sha256, logo?.name ?? '')).toMatch(/^\/files\/[0-9a-f]{64}\/logo\.png$/)

    const req = await room.as('writer')
    await expect(room.payload.delete({ collection: 'files', id, req })).rejects.toThrow('réglages')
    await set({ logo: null })
    expect(await getPublishedFile(room, sha256)).toBeNull()
    await room.payload.delete({ collection: 'files', id, req })
  })

  it('The press room does not take a colour that cannot be read', async () => {
    for (const accent of ['#ffcc00', 'red', '#123456;}'])
      await expect(set({ accent })).rejects.toThrow()
  })
})
