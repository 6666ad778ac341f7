import { type SanitizedConfig, type TextareaField, type TextField, traverseFields } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { findAll, findById } from '@/database/find'
import { describeOnSqlite } from '@/testing/database/testDatabases'
import { wholeDatabase } from '@/testing/database/wholeDatabase'
import { smallDraft } from '@/testing/invented/smallDraft'
import { accountOf, openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { type Rest, restClient, signInByRest } from '@/testing/pressRoom/restClient'
import { writeDossier } from '@/testing/pressRoom/writeDossier'

/** Every field of text that has a label, in all collections and settings, with its place. */
function textFieldsOf({ collections, globals }: SanitizedConfig) {
  const found: { at: string; field: TextField | TextareaField }[] = []
  for (const { slug, fields } of [...collections, ...globals])
    traverseFields({
      fields,
      callback: ({ field, parentPath }) => {
        const isText = field.type === 'text' || field.type === 'textarea'
        if (isText && typeof field.label === 'object')
          found.push({ at: `${slug}.${parentPath}${field.name}`, field })
      },
    })
  return found
}

const blanks = ['', ' ', '\t\n', '\u00a0', '\u200b', '\u00ad', '\u2060', '\u3164', '\u2800']

/** The fields of several lines: a quotation may have any character. */
const ofSeveralLines = new Set(['citations.quote'])

describeOnSqlite('A field of text', (open) => {
  let room: TestPressRoom
  let rest: Rest
  let ids: Readonly<Record<string, string>>
  beforeAll(async () => {
    room = await openPressRoom(open, { withPasswords: true })
    rest = restClient(room, await signInByRest(room, 'writer'))
    await writeDossier(await room.as('writer'), smallDraft('Les champs de texte'))
    const first = async (slug: 'dossiers' | 'claims' | 'citations' | 'outlets' | 'evidence') =>
      (await findAll(room, slug, {}, 'createdAt'))[0]?.id ?? ''
    ids = {
      dossiers: await first('dossiers'),
      claims: await first('claims'),
      citations: await first('citations'),
      outlets: await first('outlets'),
      evidence: await first('evidence'),
      users: accountOf('writer'),
    }
  })

  const required = [
    ['dossiers', 'title'],
    ['claims', 'statement'],
    ['citations', 'quote'],
    ['outlets', 'name'],
    ['evidence', 'label'],
    ['users', 'name'],
  ] as const

  it.each(required)(
    'The field of %s named %s refuses a text without a visible character',
    async (slug, name) => {
      const before = await wholeDatabase(room)
      for (const blank of blanks) {
        const { status, text } = await rest('PATCH', `/${slug}/${ids[slug]}`, { [name]: blank })
        expect([status, text]).toEqual([400, expect.stringContaining('Ce champ est nécessaire')])
      }
      expect(await wholeDatabase(room)).toEqual(before)
    },
  )

  it('A form shows that a required text has no visible character before it is saved', async () => {
    const name = textFieldsOf(room.payload.config).find(({ at }) => at === 'outlets.name')?.field
    const req = await room.as('writer')
    expect(await name?.validate?.('\u200b' as never, { ...name, req } as never)).toBe(
      'Ce champ est nécessaire.',
    )
  })

  it('A text without a visible character that may be left out is left out', async () => {
    for (const author of blanks) {
      const { status } = await rest('PATCH', `/citations/${ids.citations}`, { author })
      expect(status).toBe(200)
      expect((await findById(room, 'citations', ids.citations ?? ''))?.author ?? null).toBeNull()
    }
  })

  it.each([
    ['dossiers', 'title'],
    ['claims', 'statement'],
    ['outlets', 'name'],
    ['evidence', 'label'],
    ['users', 'name'],
  ] as const)('The field of %s named %s has one line', async (slug, name) => {
    const words = { [name]: `Ligne\r\nretour : \u2028${slug}\n` }
    const { status, text } = await rest('PATCH', `/${slug}/${ids[slug]}`, words)
    expect(status, text).toBe(200)
    expect(await findById(room, slug, ids[slug] ?? '')).toMatchObject({
      [name]: `Ligne retour : ${slug}`,
    })
  })

  it('The quoted words of a citation keep their lines', async () => {
    const quote = 'Une ligne,\npuis une autre.'
    expect((await rest('PATCH', `/citations/${ids.citations}`, { quote })).status).toBe(200)
    expect(await findById(room, 'citations', ids.citations ?? '')).toMatchObject({ quote })
  })

  it('Every field of one line refuses characters that turn the direction of reading round', async () => {
    const shown = textFieldsOf(room.payload.config)
    expect(shown.length).toBeGreaterThan(30)
    const req = await room.as('writer')
    const taken = await Promise.all(
      shown.map(async ({ at, field }) => {
        const options = { ...field, req, siblingData: {}, data: {} } as never
        const told = await field.validate?.('Zoë \u202elive' as never, options)
        return String(told).includes('sens de la lecture') ? [] : [at]
      }),
    )
    expect(taken.flat()).toEqual([...ofSeveralLines])
  })

  it.each([
    ['a direction that is turned round', 'Zoë \u202elive', '« Zoë live »'],
    ['a control character', 'l\u0092entreprise', '« lentreprise »'],
  ])('A title with %s is refused with the words around it', async (_, title, words) => {
    const { status, text } = await rest('PATCH', `/dossiers/${ids.dossiers}`, { title })
    expect(status).toBe(400)
    expect(text.replaceAll('\u00a0', ' ')).toContain(words)
  })
})
