import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

const id = 'https://presse.example/data/schema.json'

/**
 * Answers what is wrong with a value by a definition of this JSON Schema; empty for nothing. Canonical texts in it are
 * read and held against the definitions that they name, which JSON Schema leaves to whoever asks.
 */
export function schemaChecker(schema: object) {
  const ajv = new Ajv2020({ allErrors: true, strict: true })
  addFormats.default(ajv)
  const within: string[] = []
  ajv.removeKeyword('contentSchema')
  ajv.addKeyword({
    keyword: 'contentSchema',
    type: 'string',
    validate: ({ $ref }: { $ref: string }, text: string) => {
      const faults = check($ref, JSON.parse(text))
      within.push(...faults)
      return faults.length === 0
    },
  })
  ajv.addSchema(schema, id)

  function check(reference: string, value: unknown): readonly string[] {
    const validate = ajv.getSchema(`${id}${reference}`)
    if (!validate) throw new Error(`There is no ${reference}`)
    return validate(value) ? [] : [ajv.errorsText(validate.errors)]
  }

  return (definition: string, value: unknown): readonly string[] => [
    ...check(`#/$defs/${definition}`, value),
    ...within.splice(0),
  ]
}
