import type { RichTextAdapter } from 'payload'
import { expect, it } from 'vitest'
import { makeConfig } from '@/makeConfig'

type SchemaMap = Parameters<NonNullable<RichTextAdapter['generateSchemaMap']>>[0]['schemaMap']

/** The labels of the fields of a link in the body of a response, as the forms of all languages get them. */
async function linkLabels(): Promise<(name: string) => unknown> {
  const place = { databaseUri: 'file:nowhere.db', filesDir: 'nowhere', secret: 'only-for-tests' }
  const config = await makeConfig(place)
  const fields = config.collections.find(({ slug }) => slug === 'responses')?.flattenedFields
  const field = fields?.find(({ name }) => name === 'body')
  if (field?.type !== 'richText' || !field.editor || typeof field.editor === 'function')
    throw new Error('The body of a response has no editor')
  const schemaMap: SchemaMap = new Map()
  Reflect.apply(field.editor.generateSchemaMap ?? (() => null), field.editor, [
    { config, field, i18n: config.i18n, schemaMap, schemaPath: 'body' },
  ])
  return (name) => {
    const found = schemaMap.get(`body.lexical_internal_feature.link.fields.${name}`)
    return found && 'label' in found ? found.label : null
  }
}

it('The fields of a link have labels in both languages, whoever opens a form first', async () => {
  const labelOf = await linkLabels()
  expect(labelOf('text')).toEqual({
    fr: 'Mots qui portent le lien',
    en: 'Words that carry the link',
  })
  expect(labelOf('url')).toEqual({ fr: 'Écrivez une adresse', en: 'Write an address' })
})
