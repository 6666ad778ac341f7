import { copyFileSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { getPayload } from 'payload'
import { expect, it } from 'vitest'
import { makeConfig } from '@/makeConfig'
import { rewrittenRecords } from '@/testing/database/rewrittenRecords'
import { describeOnDatabases, describeOnSqlite } from '@/testing/database/testDatabases'
import { openPressRoom } from '@/testing/pressRoom/openPressRoom'
import { restClient, signInByRest } from '@/testing/pressRoom/restClient'
import { checkDatabase } from './checkDatabase'

const start = (databaseUri: string, { mayBeNew = false, key = databaseUri } = {}) =>
  getPayload({
    config: makeConfig({ databaseUri, filesDir: '/nowhere', secret: 'only-for-tests', mayBeNew }),
    key,
    disableOnInit: true,
  })

const otherThan = (uri: string) => uri.replace(/(\.db)?$/, '-other$1')
const fileIn = (uri: string) => uri.slice('file:'.length)

describeOnDatabases('A start', (open) => {
  it('A start without a press room is refused in both languages, again and again', async () => {
    const { uri } = await open()
    for (const _ of [1, 2])
      await expect(start(otherThan(uri))).rejects.toThrow(
        /Pour une nouvelle salle de presse.*PRESS_ROOM=new.*For a new press room.*PRESS_ROOM=new/s,
      )
  })

  it('A press room that exists starts, whether or not a new one was asked for', async () => {
    const { payload, uri } = await open()
    const data = { name: 'Le Courrier du fleuve' }
    await payload.create({ collection: 'outlets', data })
    for (const mayBeNew of [false, true]) {
      const again = await start(uri, { mayBeNew, key: `${uri} ${mayBeNew}` })
      expect((await again.find({ collection: 'outlets' })).docs).toMatchObject([data])
      await again.destroy()
    }
  })

  it('A press room of a newer version is not started, and makes an instance of this one unready', async () => {
    const { payload, uri } = await open()
    expect(await checkDatabase(payload)).toBeNull()
    const data = { name: '29991231_000000_later', batch: 9 }
    await payload.create({ collection: 'payload-migrations', data })
    expect(await checkDatabase(payload)).toBe('database-newer')
    await expect(start(uri, { mayBeNew: true, key: 'newer' })).rejects.toThrow('newer version')
  })
})

describeOnSqlite('The file of a database', (open) => {
  it('A file that is removed while the press room runs refuses every write and no reading, until it is back', async () => {
    const room = await openPressRoom(open, { withPasswords: true })
    const { payload, uri } = room
    const rest = restClient(room, await signInByRest(room, 'writer'))
    const write = (name: string) => rest('POST', '/outlets', { name }, { 'Accept-Language': 'fr' })
    const file = fileIn(uri)
    renameSync(file, `${file}.away`)
    expect(await write('Premier')).toMatchObject({
      status: 503,
      text: expect.stringContaining('supprimé ou remplacé'),
    })
    expect((await rest('GET', '/outlets')).status).toBe(200)
    expect(await checkDatabase(payload)).toBe('database-file-gone')
    renameSync(`${file}.away`, file)
    expect((await write('Deuxième')).status).toBe(201)
    expect(await checkDatabase(payload)).toBeNull()
  })

  it('A file that is replaced by a copy while the press room runs refuses every write', async () => {
    const { payload, uri } = await open()
    const file = fileIn(uri)
    copyFileSync(file, `${file}.copy`)
    renameSync(`${file}.copy`, file)
    const write = payload.create({ collection: 'outlets', data: { name: 'Perdu' } })
    await expect(write).rejects.toThrow('nothing more is written')
    expect(await checkDatabase(payload)).toBe('database-file-gone')
  })

  it('A file that is removed is not made again by the process that made it', async () => {
    const { uri } = await open()
    rmSync(fileIn(uri))
    const again = start(uri, { mayBeNew: true, key: 'again' })
    await expect(again).rejects.toThrow('There is no database')
    expect(existsSync(fileIn(uri))).toBe(false)
  })

  it('A file that was overwritten while the press room ran makes the instance unready', async () => {
    const { payload, uri } = await open()
    rewrittenRecords.add(payload)
    writeFileSync(fileIn(uri), 'x'.repeat(100_000))
    expect(await checkDatabase(payload)).toBe('database-damaged')
  })
})
