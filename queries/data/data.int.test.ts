import { readFileSync } from 'node:fs'
import { assert, beforeAll, describe, expect, test } from 'vitest'
import { dataActs } from '@/domain/data/dataActs'
import { isWhole } from '@/domain/data/isWhole'
import { digestOf } from '@/domain/digest/digestOf'
import { definitions } from '@/exporter/description/definitions'
import { jsonSchema } from '@/exporter/description/jsonSchema'
import { importDocument } from '@/importer/importDocument'
import { orThrow } from '@/operations/frame/orThrow'
import { listActs } from '@/queries/act/listActs'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { fixtureText } from '@/testing/invented/fixtureText'
import { realDocument } from '@/testing/invented/realDocument'
import { editAndPublish } from '@/testing/pressRoom/editAndPublish'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { schemaChecker } from '@/testing/schema/schemaChecker'
import { getDataEdition, getDataEditions, getDataIndex } from './getData'
import { getDataChanges } from './getDataChanges'
import { getDataDossier } from './getDataDossier'
import { getDataPart } from './getDataPart'

const statements = [
  { name: 'an invented statement', slug: 'declaration', text: fixtureText('fr') },
  ...(realDocument === null
    ? []
    : [
        {
          name: 'a real statement',
          slug: 'vraie-declaration',
          text: readFileSync(realDocument, 'utf8'),
        },
      ]),
]

/** By a schema that knows all that is said and nothing else. */
const faults = schemaChecker({ ...jsonSchema(), $defs: definitions({ isExact: true }) })

describeOnDatabases('The data of a dossier', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open)
  })

  describe.each(statements)('The data of $name', ({ slug, text }) => {
    beforeAll(async () => {
      const { draft } = importDocument(new TextEncoder().encode(text))
      if (!draft) throw new Error('The document is refused')
      const { dossier } = await publishDraft(room, draft, { slug })
      const corrected = await editAndPublish(await room.as('publisher'), dossier)
      if (!corrected) throw new Error('Nothing was corrected')
      orThrow(corrected)
    })

    test('The data of a dossier matches the published schema in every answer', async () => {
      const address = { language: 'fr', slug, edition: 2, other: null } as const
      const answers: readonly (readonly [string, unknown])[] = [
        ['DataIndex', await getDataIndex(room)],
        ['DataDossier', await getDataDossier(room, 'fr', slug)],
        ['DataEditions', await getDataEditions(room, 'fr', slug)],
        ['DataEdition', (await getDataEdition(room, 'fr', slug, 1))?.answer],
        ['DataEdition', (await getDataEdition(room, 'fr', slug, 2))?.answer],
        ['DataChanges', await getDataChanges(room, { ...address, edition: 1 })],
        ['DataChanges', await getDataChanges(room, address)],
        ['DataChanges', await getDataChanges(room, { ...address, other: 1 })],
        ['DataActs', dataActs(await listActs(room, 1))],
      ]
      for (const [definition, answer] of answers) {
        expect(faults(definition, JSON.parse(JSON.stringify(answer)))).toEqual([])
      }
    })

    test('The data of a dossier lists what changed, with the digests by which the changed parts are found', async () => {
      const address = { language: 'fr', slug, edition: 2, other: null } as const
      const found = await getDataChanges(room, address)
      expect(found).toMatchObject({
        edition: { number: 2 },
        base: { number: 1 },
        size: { changes: 1 },
        changes: [{ kind: 'statementReworded', claim: { number: 1 } }],
      })
      const [change] = found?.changes ?? []
      for (const place of [change?.part.before, change?.part.after]) {
        const part = await getDataPart(room, place?.digest ?? '')
        expect(digestOf(part ?? '')).toBe(place?.digest)
      }
    })

    test('The data of a dossier is reported as whole only while nothing in it is removed or changed', async () => {
      const answer = (await getDataEdition(room, 'fr', slug, 2))?.answer
      assert(answer, 'There is a second edition')
      const [first = '', ...rest] = answer.parts
      expect(isWhole(answer)).toBe(true)
      expect(isWhole({ ...answer, parts: rest })).toBe(false)
      expect(isWhole({ ...answer, parts: [`${first} `, ...rest] })).toBe(false)
      expect(isWhole({ ...answer, edition: `${answer.edition} ` })).toBe(false)
      expect(isWhole({ ...answer, candidate: answer.digest })).toBe(false)
    })
  })
})
