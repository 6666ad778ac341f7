import { randomUUID } from 'node:crypto'
import { type CollectionSlug, Forbidden, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { counterCollection, recordCollections } from '@/database/recordCollections'
import { describeOnSqlite } from '@/testing/database/testDatabases'
import { pdfBytes } from '@/testing/invented/pdfBytes'
import { smallDraft } from '@/testing/invented/smallDraft'
import { openPressRoom, type TestPressRoom, testPassword } from '@/testing/pressRoom/openPressRoom'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { type Role, roles } from './permissions'

type Operation = 'read' | 'create' | 'update' | 'delete'
type Rights = Record<Operation, readonly Role[]>

const writers: readonly Role[] = ['writer', 'reviewer', 'publisher']
const admin: readonly Role[] = ['admin']
const nobody: readonly Role[] = []

const workingCopy: Rights = { read: roles, create: writers, update: writers, delete: writers }
const record: Rights = { read: roles, create: nobody, update: nobody, delete: nobody }
const hidden: Rights = { ...record, read: nobody }

/** Who may do what with which collection, told once more than the collections tell it themselves. */
const table: Partial<Record<CollectionSlug, Rights>> = {
  dossiers: { ...workingCopy, delete: nobody },
  claims: workingCopy,
  citations: workingCopy,
  responses: workingCopy,
  evidence: workingCopy,
  outlets: workingCopy,
  files: { ...workingCopy, update: nobody },
  updates: { read: roles, create: nobody, update: writers, delete: nobody },
  users: { read: roles, create: admin, update: admin, delete: nobody },
  editions: record,
  parts: record,
  acts: record,
  actDetails: hidden,
  candidates: hidden,
  candidateParts: hidden,
  frozenCopies: hidden,
  tiles: hidden,
  statements: hidden,
  checkpoints: hidden,
  bin: hidden,
  reviews: hidden,
  counters: hidden,
  invitations: hidden,
  mails: hidden,
  cursors: hidden,
}
type Slug = keyof typeof table

/** What no request writes: there is nothing to write over. */
const withoutDoor = [
  ...recordCollections,
  counterCollection,
  'bin',
  'invitations',
  'mails',
  'cursors',
]

describeOnSqlite('Access to the collections', (open) => {
  let room: TestPressRoom
  let dossier: string
  let update: string
  let claim: string
  beforeAll(async () => {
    room = await openPressRoom(open)
    const written = await writeDossier(await room.as('writer'), smallDraft('Les sondes'))
    dossier = written.dossier
    update = written.update
    claim = await newClaim()
    await room.payload.db.create({
      collection: 'users',
      data: {
        id: 'account-deactivated',
        name: 'Parti',
        email: 'parti@salle.example',
        roles: [...roles],
        active: false,
      },
    })
  })

  const newClaim = async () =>
    (await room.payload.create({ collection: 'claims', data: await dataFor('claims') })).id

  /** What makes one more document of that collection. */
  async function dataFor(slug: Slug): Promise<never> {
    const words = randomUUID()
    const data = {
      dossiers: { title: words, language: 'fr' },
      claims: { dossier, statement: words },
      citations: { claim, quote: words },
      responses: { claim: slug === 'responses' ? await newClaim() : '' },
      evidence: { label: words },
      outlets: { name: words },
      files: {},
      users: {
        name: words,
        email: `${words}@salle.example`,
        roles: ['writer'],
        password: testPassword,
      },
    }
    // The generated types want the type of each collection, and the table goes over all of them.
    return (Reflect.get(data, slug) ?? { text: words }) as never
  }

  const fileFor = (slug: Slug) => {
    const data = pdfBytes(randomUUID())
    const file = { name: 'avis.pdf', mimetype: 'application/pdf', data, size: data.length }
    return slug === 'files' ? { file } : {}
  }

  async function existing(slug: Slug): Promise<string> {
    if (slug === 'updates') return update
    if (slug === 'users') return 'account-deactivated'
    if (withoutDoor.some((name) => name === slug)) return 'any'
    const data = await dataFor(slug)
    return (await room.payload.create({ collection: slug, data, ...fileFor(slug) })).id
  }

  const attempts: Record<Operation, (slug: Slug, req: PayloadRequest) => Promise<unknown>> = {
    read: (collection, req) => room.payload.find({ collection, overrideAccess: false, req }),
    create: async (collection, req) =>
      room.payload.create({
        collection,
        data: await dataFor(collection),
        ...fileFor(collection),
        overrideAccess: false,
        req,
      }),
    update: async (collection, req) =>
      room.payload.update({
        collection,
        id: await existing(collection),
        data: {},
        overrideAccess: false,
        req,
      }),
    delete: async (collection, req) =>
      room.payload.delete({
        collection,
        id: await existing(collection),
        overrideAccess: false,
        req,
      }),
  }

  const mayDo = async (operation: Operation, slug: Slug, req: PayloadRequest) => {
    try {
      await attempts[operation](slug, req)
      return true
    } catch (error) {
      if (error instanceof Forbidden) return false
      throw error
    }
  }

  it('The table of rights has every collection of the press room', () => {
    const ours = room.payload.config.collections.map(({ slug }) => slug)
    const told = ours.filter((slug) => !slug.startsWith('payload-'))
    expect(Object.keys(table).toSorted()).toEqual(told.toSorted())
  })

  describe.each(Object.entries(table) as [Slug, Rights][])('%s', (slug, rights) => {
    it.each(Object.entries(rights) as [Operation, readonly Role[]][])(
      'The operation %s is for %j and nobody else',
      async (operation, allowed) => {
        const answers: Partial<Record<Role, boolean>> = {}
        for (const role of roles) {
          answers[role] = await mayDo(operation, slug, await room.as(role))
        }
        expect(answers).toEqual(
          Object.fromEntries(roles.map((role) => [role, allowed.includes(role)])),
        )
        expect(await mayDo(operation, slug, await room.as(null))).toBe(false)
        const deactivated = await room.as(null)
        const user = await room.payload.findByID({ collection: 'users', id: 'account-deactivated' })
        deactivated.user = { ...user, collection: 'users' }
        expect(await mayDo(operation, slug, deactivated)).toBe(false)
      },
    )
  })

  it.each(['dossiers', 'claims', 'citations', 'responses', 'evidence', 'outlets'] as const)(
    'The versions of %s are only for the desk',
    async (collection) => {
      for (const role of roles) {
        const options = { collection, overrideAccess: false, req: await room.as(role) }
        expect((await room.payload.findVersions(options)).totalDocs).toBeGreaterThan(0)
      }
      const options = { collection, overrideAccess: false, req: await room.as(null) }
      await expect(room.payload.findVersions(options)).rejects.toThrow(Forbidden)
    },
  )

  it('The settings are read at the desk and changed only by administrators', async () => {
    for (const role of [...roles, null]) {
      const options = {
        slug: 'press-room',
        overrideAccess: false,
        req: await room.as(role),
      } as const
      const reading = room.payload.findGlobal(options)
      await (role ? reading : expect(reading).rejects.toThrow(Forbidden))
      const changing = room.payload.updateGlobal({ ...options, data: { organisation: 'Corvelle' } })
      await (role === 'admin' ? changing : expect(changing).rejects.toThrow(Forbidden))
    }
  })
})
