import { Validator } from '@seriousme/openapi-schema-validator'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dossier } from '@/components/fixtures/editions'
import { compareContents } from '@/domain/comparison/compareContents'
import type { Content } from '@/domain/comparison/parts/Content'
import { dataChanges } from '@/domain/data/dataChanges'
import { dataDossier } from '@/domain/data/dataDossier'
import { anyContentPair } from '@/testing/any/anyContentPair'
import { inventedContentOf } from '@/testing/invented/inventedContentOf'
import { inventedPressRoom } from '@/testing/invented/inventedPressRoom'
import { schemaChecker } from '@/testing/schema/schemaChecker'
import { definitions } from './definitions'
import { jsonSchema } from './jsonSchema'
import { openApi } from './openApi'

/** What is wrong by the published schema; and by one that knows all that is said and nothing else. */
const faults = schemaChecker(jsonSchema())
const exactFaults = schemaChecker({ ...jsonSchema(), $defs: definitions({ isExact: true }) })

const digested = (content: Content): Content =>
  content.map((piece) => ({ ...piece, digest: 'a'.repeat(64) }))

const answers = [...inventedPressRoom()].filter(([file]) => file.startsWith('data'))
const definitionOf = (file: string) =>
  [
    { name: 'DataIndex', names: /^data\.json$/ },
    { name: 'DataActs', names: /^data\/acts\/\d+\.json$/ },
    { name: 'DataEditions', names: /\/editions\.json$/ },
    { name: 'DataEdition', names: /\/editions\/\d+\.json$/ },
    { name: 'Statement', names: /^data\/statements\/\w+\.json$/ },
  ].find(({ names }) => names.test(file))?.name ?? ''

describe('the JSON Schema of the data', () => {
  it.each(answers)('describes all that stands in %s', (file, text) => {
    expect(exactFaults(definitionOf(file), JSON.parse(text))).toEqual([])
  })

  it('describes a dossier as it stands', () => {
    expect(exactFaults('DataDossier', asJson(dataDossier(dossier, inventedContentOf())))).toEqual(
      [],
    )
  })

  it('describes whatever changes', () => {
    fc.assert(
      fc.property(anyContentPair, ([before, after]) => {
        const comparison = compareContents(digested(before), digested(after))
        const found = { slug: 'sondes', other: null, edition: dossier, base: dossier, comparison }
        expect(exactFaults('DataChanges', asJson(dataChanges(found)))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('finds a canonical text that has a member more, and lets an answer have one', () => {
    const [, text = ''] = answers.find(([file]) => file.endsWith('/editions/1.json')) ?? []
    const edition = JSON.parse(text)
    const [part = ''] = edition.parts
    const grown = { ...edition, grown: true }
    expect(faults('DataEdition', grown)).toEqual([])
    const changed = { ...edition, parts: [part.replace('{', '{"grown":true,')] }
    expect(faults('DataEdition', changed)).not.toEqual([])
  })
})

describe('the OpenAPI description of the data', () => {
  it('is what its specification asks for', async () => {
    const validator = new Validator()
    expect(await validator.validate({ ...openApi() })).toEqual({ valid: true })
    expect(validator.version).toBe('3.1')
  })

  it('refers to nothing outside of it', () => {
    const description = openApi()
    const text = JSON.stringify(description)
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(
      ([, reference = '']) => reference,
    )
    expect(references.length).toBeGreaterThan(0)
    for (const reference of references) expect(at(description, reference)).toBeDefined()
  })
})

const asJson = (value: object): unknown => JSON.parse(JSON.stringify(value))

/** What a JSON Pointer leads to within the document. */
const at = (document: object, reference: string): unknown =>
  reference
    .split('/')
    .slice(1)
    .reduce((found: unknown, name) => Object(found)[name], document)
