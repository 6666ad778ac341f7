import { createHash, randomUUID } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { findAll, findById } from '@/database/find'
import { inTransaction } from '@/database/inTransaction'
import { maxFileSize } from '@/domain/file/fileTypes'
import { orThrow } from '@/operations/frame/orThrow'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { reopenUpdate } from '@/operations/update/reopenUpdate'
import { submitUpdate } from '@/operations/update/submitUpdate'
import { getPublishedFile } from '@/queries/pressRoom/getPublishedFile'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { wholeDatabase } from '@/testing/database/wholeDatabase'
import { pdfBytes } from '@/testing/invented/pdfBytes'
import { smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { type Rest, restClient, signInByRest } from '@/testing/pressRoom/restClient'
import { writeDossier } from '@/testing/pressRoom/writeDossier'

const sha256Of = (data: Uint8Array) => createHash('sha256').update(data).digest('hex')

describeOnDatabases('A file', (open) => {
  let room: TestPressRoom
  let rest: Rest
  beforeAll(async () => {
    room = await openPressRoom(open, { withPasswords: true })
    rest = restClient(room, await signInByRest(room, 'writer'))
  })

  const upload = async (data: Buffer, name = 'avis.pdf', fields: object = {}) =>
    room.payload.create({
      collection: 'files',
      data: fields as never,
      file: { data, name, mimetype: 'application/pdf', size: data.length },
      req: await room.as('writer'),
    })
  const post = (data: Buffer, name: string, query = '') => {
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(data)], { type: 'application/pdf' }), name)
    return rest('POST', `/files${query}`, form)
  }
  const bytesKept = () => (existsSync(room.filesDir) ? readdirSync(room.filesDir).toSorted() : [])
  const expectNothingKept = async (attempt: () => Promise<unknown>) => {
    const [before, bytes] = [await wholeDatabase(room), bytesKept()]
    await attempt()
    expect(await wholeDatabase(room)).toEqual(before)
    expect(bytesKept()).toEqual(bytes)
  }

  it('A file is stored under its digest, with the type of its content', async () => {
    const data = pdfBytes(randomUUID())
    const kept = await upload(data, 'Avis (définitif).pdf')
    const sha256 = sha256Of(data)
    expect(kept).toMatchObject({
      sha256,
      name: 'Avis (définitif).pdf',
      filename: `${sha256}.pdf`,
      mimeType: 'application/pdf',
      filesize: data.length,
    })
    expect(readFileSync(path.join(room.filesDir, `${sha256}.pdf`))).toEqual(data)
  })

  it('The type of a file comes from its content, whatever its name is', async () => {
    const data = await sharp({
      create: { width: 3, height: 2, channels: 3, background: '#123456' },
    })
      .png()
      .toBuffer()
    const { status, body } = await post(data, 'avis.pdf')
    expect(status).toBe(201)
    const { doc } = z.object({ doc: z.looseObject({ filename: z.string() }) }).parse(body)
    expect(doc).toMatchObject({ mimeType: 'image/png', filename: `${sha256Of(data)}.png` })
  })

  it.each([
    ['a web page', '<!doctype html><script>alert(1)</script>'],
    ['a drawing that can hold scripts', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    ['a program', '#!/bin/sh\necho'],
    ['nothing', ''],
  ])('A file is refused when it is %s, under the name of a PDF', async (_, words) => {
    await expectNothingKept(async () => {
      await expect(upload(Buffer.from(words), 'avis.pdf')).rejects.toThrow(/n’est ni un PDF/)
      expect((await post(Buffer.from(words), 'avis.pdf')).status).toBeGreaterThanOrEqual(400)
    })
  })

  it('A picture of too many pixels is refused, whatever its size', async () => {
    const picture = await sharp({
      create: { width: 3, height: 2, channels: 3, background: '#123456' },
    })
      .png()
      .toBuffer()
    // Its header says the size, with a checksum of its own.
    picture.writeUInt32BE(20_000, 16)
    picture.writeUInt32BE(20_000, 20)
    picture.writeUInt32BE(crc32(picture.subarray(12, 29)), 29)
    await expectNothingKept(async () => {
      const { status, text } = await post(picture, 'bombe.png')
      expect(status).toBe(422)
      expect(text).toContain('a 400\u00a0millions de pixels')
    })
  })

  it('A file that is too large is refused, with its size', async () => {
    await expectNothingKept(async () => {
      const data = Buffer.concat([pdfBytes('long'), Buffer.alloc(maxFileSize)])
      await expect(upload(data)).rejects.toThrow('Le fichier fait 21\u00a0Mo')
      expect((await post(data, 'long.pdf')).status).toBe(413)
    })
  })

  it('A file is stored once: the same bytes are refused, with the name of the stored file', async () => {
    const data = pdfBytes(randomUUID())
    await upload(data, 'premier.pdf')
    await expectNothingKept(async () => {
      await expect(upload(data, 'second.pdf')).rejects.toThrow('«\u00a0premier.pdf\u00a0»')
      const answer = await post(data, 'second.pdf')
      expect([answer.status, answer.text]).toEqual([422, expect.stringContaining('premier.pdf')])
    })
  })

  it.each([
    ['a"b<c>.pdf', 'a"b<c>.pdf'],
    ['été 100 % #1.pdf', 'été 100 % #1.pdf'],
    ['deux\r\nlignes.pdf', 'deux lignes.pdf'],
  ])('A file that a browser sends as %j has the name %s', async (sent, stored) => {
    const { status, body } = await post(pdfBytes(randomUUID()), sent)
    expect(status).toBe(201)
    expect(body).toMatchObject({ doc: { name: stored } })
  })

  it('A file from elsewhere than a form has the name that it has', async () => {
    const name = 'remise de %22 sur %0A.pdf'
    expect(await upload(pdfBytes(randomUUID()), name)).toMatchObject({ name })
  })

  it('A file whose name turns the direction of reading round is refused', async () => {
    await expectNothingKept(async () => {
      const { status, text } = await post(pdfBytes(randomUUID()), 'annexe\u202efdp.exe.pdf')
      expect([status, text]).toEqual([400, expect.stringContaining('sens de la lecture')])
    })
  })

  it('A name of a file without a visible character is none', async () => {
    const stored = await upload(pdfBytes(randomUUID()), 'avis.pdf', { name: '\u200b ' })
    expect(stored).toMatchObject({ name: 'avis.pdf' })
  })

  it('A file has the digest of its bytes, whatever the request gives', async () => {
    const data = pdfBytes(randomUUID())
    const kept = await upload(data, 'avis.pdf', { sha256: '0'.repeat(64), filename: 'autre.pdf' })
    expect(kept).toMatchObject({ sha256: sha256Of(data), filename: `${sha256Of(data)}.pdf` })
  })

  it('A file is stored unchanged: no request can crop it or fetch another one', async () => {
    const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    const crop = '?uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50'
    const query = `${crop}&uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=20&uploadEdits[heightInPixels]=15`
    const { status, body } = await post(data, 'plan.png', query)
    expect(status).toBe(201)
    const { doc } = z.object({ doc: z.looseObject({ filename: z.string() }) }).parse(body)
    expect(sha256Of(readFileSync(path.join(room.filesDir, doc.filename)))).toBe(sha256Of(data))
    await expectNothingKept(async () => {
      const fetched = {
        filename: doc.filename,
        url: `/api/files/file/${doc.filename}`,
        sha256: 'x',
      }
      expect((await rest('POST', `/files${query}`, fetched)).status).toBeGreaterThanOrEqual(400)
      expect((await rest('POST', '/files', fetched)).status).toBeGreaterThanOrEqual(400)
      expect((await rest('POST', '/files', { sha256: 'x' })).status).toBeGreaterThanOrEqual(400)
    })
  })

  it('A file is never changed or replaced by any user', async () => {
    const { id } = await upload(pdfBytes(randomUUID()))
    const data = pdfBytes('un autre')
    const file = { data, name: 'autre.pdf', mimetype: 'application/pdf', size: data.length }
    await expectNothingKept(async () => {
      for (const overrideAccess of [true, false]) {
        const options = {
          collection: 'files',
          overrideAccess,
          req: await room.as('admin'),
        } as const
        await expect(room.payload.update({ id, data: {}, file, ...options })).rejects.toThrow()
        await expect(room.payload.update({ id, data: { name: 'x' }, ...options })).rejects.toThrow()
        const where = { id: { equals: id } }
        await expect(room.payload.update({ where, data: {}, file, ...options })).rejects.toThrow()
      }
      expect((await rest('PATCH', `/files/${id}`, { name: 'x' })).status).toBe(403)
    })
  })

  it('A file is not public before an edition names it', async () => {
    const data = pdfBytes(randomUUID())
    const kept = await upload(data)
    expect(await getPublishedFile(room, sha256Of(data))).toBeNull()
    const anonymous = restClient(room)
    for (const address of [`/files/file/${kept.filename}`, `/files/${kept.id}`, '/files']) {
      const answer = await anonymous('GET', address)
      expect(answer.status, address).toBe(403)
      expect(answer.text).not.toContain('PDF-1.4')
    }
  })

  describe('A file that a piece of evidence names', () => {
    let file: { id: string; sha256?: string | null; filename?: string | null }
    let update: string
    let evidence: string
    const remove = async () => {
      const req = await room.as('writer')
      return room.payload.delete({ collection: 'files', id: file.id, req })
    }
    const removeAll = async () =>
      room.payload.delete({
        collection: 'files',
        where: { id: { equals: file.id } },
        req: await room.as('writer'),
      })
    const name = async (id: string | null) =>
      room.payload.update({
        collection: 'evidence',
        id: evidence,
        data: { file: id },
        req: await room.as('writer'),
      })
    const expectToStay = async (because: RegExp) => {
      await expect(remove()).rejects.toThrow(because)
      const { errors } = await removeAll()
      expect(errors[0]?.message).toMatch(because)
      expect(bytesKept()).toContain(file.filename)
      expect(await findById(room, 'files', file.id)).not.toBeNull()
    }

    beforeAll(async () => {
      const draft = smallDraft('Les sondes')
      update = (await writeDossier(await room.as('writer'), draft)).update
      const label = { equals: draft.evidence[0]?.label }
      evidence = (await findAll(room, 'evidence', { label }))[0]?.id ?? ''
      file = await upload(pdfBytes(randomUUID()), 'avis.pdf')
      await name(file.id)
      await announce(await room.as('writer'), update)
    })

    it('A file cannot be deleted while evidence names it', async () => {
      await expectToStay(/nomment ce fichier/)
    })

    it('A file cannot be deleted while a frozen candidate names it', async () => {
      orThrow(await submitUpdate(await room.as('writer'), update))
      await name(null)
      await expectToStay(/nomment ce fichier/)
      orThrow(await reopenUpdate(await room.as('writer'), update))
      await name(file.id)
    })

    it('A file that an edition names is public and can never be deleted', async () => {
      orThrow(await publishUpdate(await room.as('publisher'), update))
      await name(null)
      await expectToStay(/édition publiée/)
      expect(await getPublishedFile(room, file.sha256 ?? '')).toEqual({
        name: 'avis.pdf',
        type: 'application/pdf',
        size: pdfBytes(randomUUID()).length,
        sha256: file.sha256,
      })
    })
  })

  it('A WebP image is stored as it was sent', async () => {
    const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
      .webp({ quality: 20 })
      .toBuffer()
    const { status, body } = await post(data, 'plan.webp')
    expect(status).toBe(201)
    const { doc } = z.object({ doc: z.looseObject({ filename: z.string() }) }).parse(body)
    expect(doc).toMatchObject({ filesize: data.length, width: 40, height: 30 })
    expect(readFileSync(path.join(room.filesDir, doc.filename)).equals(data)).toBe(true)
  })

  it('Nobody without an account learns by an upload which files there are', async () => {
    const data = pdfBytes(randomUUID())
    await upload(data, 'secret.pdf')
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(data)], { type: 'application/pdf' }), 'x.pdf')
    const answer = await restClient(room)('POST', '/files', form)
    expect(answer.status).toBe(403)
    expect(answer.text).not.toContain('secret')
  })

  it.each([
    ['cut short', Buffer.from('%PDF')],
    ['empty', Buffer.alloc(0)],
  ])('An upload replaces bytes of its name that an interrupted one left %s', async (_, rest) => {
    const data = pdfBytes(randomUUID())
    mkdirSync(room.filesDir, { recursive: true })
    writeFileSync(path.join(room.filesDir, `${sha256Of(data)}.pdf`), rest)
    const { filename } = await upload(data)
    expect(filename).toBe(`${sha256Of(data)}.pdf`)
    expect(readFileSync(path.join(room.filesDir, filename ?? '')).equals(data)).toBe(true)
  })

  it('A stored file whose bytes were damaged is not shown, and is whole after it was uploaded again', async () => {
    const data = pdfBytes(randomUUID())
    const { filename } = await upload(data, 'plan.pdf')
    const place = path.join(room.filesDir, filename ?? '')
    expect((await rest('GET', `/files/file/${filename}`)).status).toBe(200)
    writeFileSync(place, data.subarray(1))
    const preview = await rest('GET', `/files/file/${filename}`)
    expect([preview.status, preview.text]).toEqual([500, expect.stringContaining('endommagés')])
    const answer = await post(data, 'encore.pdf')
    expect([answer.status, answer.text]).toEqual([422, expect.stringMatching(/plan\.pdf.*abîmés/)])
    expect(readFileSync(place).equals(data)).toBe(true)
    expect((await rest('GET', `/files/file/${filename}`)).status).toBe(200)
  })

  it('A preview of a file that is not there is a 404', async () => {
    expect((await rest('GET', `/files/file/${'0'.repeat(64)}.pdf`)).status).toBe(404)
    expect((await rest('GET', '/files/file/none.pdf')).status).toBe(404)
  })

  it('An upload that the disk refuses leaves no row, and says so', async () => {
    const [before, aside] = [await wholeDatabase(room), `${room.filesDir}-aside`]
    renameSync(room.filesDir, aside)
    writeFileSync(room.filesDir, 'a file where the folder was')
    const { status, text } = await post(pdfBytes(randomUUID()), 'avis.pdf')
    rmSync(room.filesDir)
    renameSync(aside, room.filesDir)
    expect([status, text]).toEqual([507, expect.stringContaining('n’a pas pu écrire le fichier')])
    expect(await wholeDatabase(room)).toEqual(before)
  })

  it('A deletion that is rolled back leaves the bytes of the file', async () => {
    const { id, filename } = await upload(pdfBytes(randomUUID()))
    const req = await room.as('writer')
    const deletion = inTransaction(room.payload, req, async (within) => {
      await room.payload.delete({ collection: 'files', id, req: within })
      throw new Error('on purpose')
    })
    await expect(deletion).rejects.toThrow('on purpose')
    expect(await findById(room, 'files', id)).not.toBeNull()
    expect(bytesKept()).toContain(filename)
  })

  it('A file that nothing names can be deleted, with its bytes', async () => {
    const kept = await upload(pdfBytes(randomUUID()))
    expect(bytesKept()).toContain(kept.filename)
    const req = await room.as('writer')
    await room.payload.delete({ collection: 'files', id: kept.id, req })
    expect(bytesKept()).not.toContain(kept.filename)
  })
})
