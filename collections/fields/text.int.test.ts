import { type SanitizedConfig, type TextareaField, type TextField, traverseFields } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { findAll, findById, findOne } from '@/database/find'
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
    // The current password is compared, and stored nowhere.
    expect(taken.flat()).toEqual([...ofSeveralLines, 'users.currentPassword'])
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

describeOnSqlite('A field of an address', (open) => {
  let room: TestPressRoom
  let rest: Rest
  let ids: { citation: string; evidence: string; outlet: string; response: string }
  beforeAll(async () => {
    room = await openPressRoom(open, { withPasswords: true })
    rest = restClient(room, await signInByRest(room, 'writer'))
    await writeDossier(await room.as('writer'), smallDraft('Les champs d’adresse'))
    ids = {
      citation: (await findOne(room, 'citations', {}))?.id ?? '',
      evidence: (await findOne(room, 'evidence', {}))?.id ?? '',
      outlet: (await findOne(room, 'outlets', {}))?.id ?? '',
      response: (await findOne(room, 'responses', {}))?.id ?? '',
    }
  })

  const fields = [
    ['citations', 'citation', 'link'],
    ['evidence', 'evidence', 'link'],
    ['outlets', 'outlet', 'address'],
  ] as const

  it.each(fields)(
    'The address in %s is stored without what a copied line has around it',
    async (slug, which, name) => {
      for (const edge of [' ', '\u00a0', '\n', '\u200b', '\ufeff']) {
        const typed = { [name]: `${edge}https://a.example/${edge}` }
        expect((await rest('PATCH', `/${slug}/${ids[which]}`, typed)).status).toBe(200)
        const stored = await findById(room, slug, ids[which])
        expect(stored).toMatchObject({ [name]: 'https://a.example/' })
      }
    },
  )

  it.each(fields)(
    'The address in %s is refused with what is wrong in it',
    async (slug, which, name) => {
      for (const [typed, told] of [
        ['a.example', 'Écrivez l’adresse entière'],
        ['https://a.exam\u200bple/', 'un espace ou un caractère invisible'],
        ['https://a.example/é è', 'un espace ou un caractère invisible'],
        ['https://user:pw@a.example/', 'un nom d’utilisateur ou un mot de passe'],
      ]) {
        const { status, text } = await rest('PATCH', `/${slug}/${ids[which]}`, { [name]: typed })
        expect([status, text]).toEqual([400, expect.stringContaining(told ?? '')])
      }
    },
  )

  const bodyWith = (url: string) => ({
    body: {
      root: {
        type: 'root',
        ...layout,
        children: [{ type: 'paragraph', ...layout, children: [linkTo(url)] }],
      },
    },
  })

  it.each([
    ['http://a.example/é è', 'un espace ou un caractère invisible'],
    ['https://user:pw@a.example/', 'un mot de passe'],
    ['/decision.pdf', 'Écrivez l’adresse entière'],
  ])('A text whose link goes to %s is refused with the words of the link', async (url, told) => {
    const before = await wholeDatabase(room)
    const { status, text } = await rest('PATCH', `/responses/${ids.response}`, bodyWith(url))
    expect(status).toBe(400)
    expect(text).toContain('l’avis de la commission')
    expect(text).toContain(told)
    expect(await wholeDatabase(room)).toEqual(before)
  })

  it('The address of a link in a text is stored without the blanks around it', async () => {
    const body = bodyWith(' https://a.example/ ')
    const { status, text } = await rest('PATCH', `/responses/${ids.response}`, body)
    expect(status, text).toBe(200)
    const stored = JSON.stringify((await findById(room, 'responses', ids.response))?.body)
    expect(stored).toContain('"url":"https://a.example/"')
  })
})

const layout = { version: 1, direction: null, format: '', indent: 0 }

const linkTo = (url: string) => ({
  type: 'link',
  id: '6512bd43d9caa6e02c990b0a',
  ...layout,
  fields: { linkType: 'custom', url },
  children: [
    {
      type: 'text',
      version: 1,
      detail: 0,
      format: 0,
      mode: 'normal',
      style: '',
      text: 'l’avis de la commission',
    },
  ],
})
