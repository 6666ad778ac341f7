import ts from 'typescript'
import { expect, test } from 'vitest'
import { fieldWords } from '@/locales/fieldWords'
import { nodesOf, productFiles } from './sources'

test('Every label of a field is used by a collection or by the settings', () => {
  const used = new Set(
    productFiles
      .filter((file) => /^(collections|globals)\//.test(file))
      .flatMap(nodesOf)
      .flatMap((node) => (ts.isStringLiteral(node) || ts.isIdentifier(node) ? node.text : [])),
  )
  expect(Object.keys(fieldWords('fr')).filter((key) => !used.has(key))).toEqual([])
})
