import { flattenTopLevelFields, type SanitizedConfig } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { describeOnSqlite } from '@/testing/database/testDatabases'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { type Rest, restClient, signInByRest } from '@/testing/pressRoom/restClient'

const slugs = [
  'dossiers',
  'claims',
  'citations',
  'responses',
  'outlets',
  'evidence',
  'users',
] as const
type Slug = (typeof slugs)[number]

/** Every field of a form that a person fills in, and whether its label in a new document has a star. */
function fieldsToFill({ collections }: SanitizedConfig, slug: Slug) {
  const fields = collections.find((collection) => collection.slug === slug)?.fields ?? []
  return flattenTopLevelFields(fields).flatMap((field) => {
    const admin: Readonly<Record<string, unknown>> = { ...field.admin }
    const isFilled =
      'label' in field &&
      typeof field.label === 'object' &&
      !('fields' in field) &&
      !admin.hidden &&
      !admin.readOnly
    const isGiven = Object.hasOwn(field.admin?.components ?? {}, 'Label')
    const isStarred = 'required' in field && field.required === true && !isGiven
    return isFilled ? [{ name: field.name, isStarred }] : []
  })
}

const made = z.object({ doc: z.object({ id: z.string() }) })

describeOnSqlite('The star at a label', (open) => {
  let room: TestPressRoom
  let writer: Rest
  let admin: Rest
  beforeAll(async () => {
    room = await openPressRoom(open, { withPasswords: true })
    writer = restClient(room, await signInByRest(room, 'writer'))
    admin = restClient(room, await signInByRest(room, 'admin'))
  })

  const create = async (slug: Slug, data: object) =>
    made.parse((await writer('POST', `/${slug}`, data)).body).doc.id

  /** All that a new document of each kind needs, apart from what is given a value. */
  const whole: Readonly<Record<Slug, (unlike: string) => Promise<object>>> = {
    dossiers: async (unlike) => ({ title: `Un titre sans ${unlike}` }),
    claims: async (unlike) => ({
      dossier: await create('dossiers', { title: `Des points sans ${unlike}` }),
      statement: 'On affirme que.',
    }),
    citations: async (unlike) => ({
      claim: await create('claims', await whole.claims(`citation ${unlike}`)),
      quote: 'Des mots.',
    }),
    responses: async (unlike) => ({
      claim: await create('claims', await whole.claims(`réponse ${unlike}`)),
    }),
    outlets: async (unlike) => ({ name: `Un média sans ${unlike}` }),
    evidence: async () => ({ label: 'Une pièce' }),
    users: async (unlike) => ({
      name: 'Quelqu’un',
      email: `${unlike}@salle.example`,
      password: 'assez de caractères ici',
    }),
  }

  it.each(slugs)(
    'stands in the form of a new document of %s where it needs a value, and nowhere else',
    async (slug) => {
      const fields = fieldsToFill(room.payload.config, slug)
      const rest = slug === 'users' ? admin : writer
      const answers = await Promise.all(
        fields.map(async ({ name }) => {
          const data = { ...(await whole[slug](name)), [name]: null }
          const { status } = await rest('POST', `/${slug}`, data)
          return { name, status }
        }),
      )
      expect(answers).not.toEqual([])
      expect(answers).toEqual(
        fields.map(({ name, isStarred }) => ({ name, status: isStarred ? 400 : 201 })),
      )
    },
  )
})
