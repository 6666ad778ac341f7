import { randomUUID } from 'node:crypto'
import { ValidationError } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { findAll, findById } from '@/database/find'
import { defaultLabels } from '@/domain/draft/defaultLabels'
import { getDossier } from '@/queries/dossier/getDossier'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { wholeDatabase } from '@/testing/database/wholeDatabase'
import { secondClaim, smallDraft } from '@/testing/invented/smallDraft'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { writeDossier } from '@/testing/pressRoom/writeDossier'

describeOnDatabases('A dossier', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open)
  })

  const create = async (data: { title: string; slug?: string; language?: 'fr' | 'en' }) =>
    room.payload.create({
      collection: 'dossiers',
      data: { language: 'fr', ...data } as never,
      req: await room.as('writer'),
    })
  const rename = async (id: string, slug: string) =>
    room.payload.update({
      collection: 'dossiers',
      id,
      data: { slug },
      req: await room.as('writer'),
    })
  const newSlug = () => `sondes-${randomUUID()}`
  const published = async (slug: string) =>
    publishDraft(room, smallDraft(`Les sondes ${slug}`, { claims: [secondClaim] }), { slug })

  it('A dossier gets its slug and its labels from its title and language', async () => {
    const french = await create({ title: 'L’entreprise répond' })
    expect(french).toMatchObject({ slug: 'l-entreprise-repond', labels: defaultLabels.fr })
    const english = await create({ title: 'The company answers', language: 'en' })
    expect(english).toMatchObject({ slug: 'the-company-answers', labels: defaultLabels.en })
  })

  it.each(['editions', 'Majuscules', 'deux mots', '-tiret', 'a--b', 'x'.repeat(81)])(
    'A dossier cannot have a slug that is reserved or invalid: %s',
    async (slug) => {
      await expect(create({ title: 'Un titre', slug })).rejects.toThrow(ValidationError)
    },
  )

  it('Two dossiers of one language cannot share a slug', async () => {
    const slug = newSlug()
    await create({ title: 'Le premier', slug })
    await expect(create({ title: 'Le second', slug })).rejects.toThrow(ValidationError)
    await create({ title: 'The third', slug, language: 'en' })
  })

  it('A renamed dossier is found at its old address, and no other dossier can take that address', async () => {
    const [old, later] = [newSlug(), newSlug()]
    const one = await published(old)
    await rename(one.dossier, later)
    await expect(create({ title: 'Un autre', slug: old })).rejects.toThrow(ValidationError)
    await publishDraft(room, smallDraft(`Les sondes ${old}, suite`, { claims: [secondClaim] }), {
      slug: later,
    })
    const other = await create({ title: 'Un autre' })
    await expect(rename(other.id, old)).rejects.toThrow(ValidationError)
    const address = { language: 'fr', edition: null } as const
    expect(await getDossier(room, { ...address, slug: old })).toMatchObject({ slug: later })
    expect(await getDossier(room, { ...address, slug: later })).toMatchObject({ slug: later })
    expect(await findById(room, 'dossiers', other.id)).not.toMatchObject({ slug: old })
  })

  it('A dossier can take back an old slug of its own', async () => {
    const old = newSlug()
    const { dossier } = await published(old)
    await rename(dossier, newSlug())
    expect(await rename(dossier, old)).toMatchObject({ slug: old })
  })

  it('A restored version does not give a dossier the slug of another', async () => {
    const [first, second] = [newSlug(), newSlug()]
    const one = await create({ title: 'Le premier', slug: first })
    await rename(one.id, second)
    await published(first)
    const { docs } = await room.payload.findVersions({
      collection: 'dossiers',
      where: { parent: { equals: one.id }, 'version.slug': { equals: first } },
    })
    const restored = room.payload.restoreVersion({
      collection: 'dossiers',
      id: docs[0]?.id ?? '',
      req: await room.as('writer'),
    })
    await expect(restored).rejects.toThrow(ValidationError)
    expect(await findById(room, 'dossiers', one.id)).toMatchObject({ slug: second })
  })

  it('A dossier is never deleted, by id or by query', async () => {
    const { dossier } = await writeDossier(await room.as('writer'), smallDraft(newSlug()))
    const before = await wholeDatabase(room)
    const req = await room.as('writer')
    const where = { id: { equals: dossier } }
    await expect(
      room.payload.delete({ collection: 'dossiers', id: dossier, req }),
    ).rejects.toThrow()
    await expect(room.payload.delete({ collection: 'dossiers', where, req })).rejects.toThrow()
    expect(await wholeDatabase(room)).toEqual(before)
  })

  it.each(['title', 'slug'] as const)(
    'A dossier refuses text that a database would damage: %s',
    async (name) => {
      const before = (await findAll(room, 'dossiers', {})).length
      for (const damaged of ['avant\0après', 'une moitié \ud83d']) {
        await expect(create({ title: 'x', [name]: damaged })).rejects.toThrow(ValidationError)
      }
      expect(await findAll(room, 'dossiers', {})).toHaveLength(before)
    },
  )
})
