import path from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { sourceFiles, syntaxOf } from './sources'

/** Files that hold a family, named after it. The list may only shrink. */
const families: readonly string[] = [
  'access/permissions.ts',
  'collections/fields/fieldLabels.ts',
  'collections/fields/fixed.ts',
  'collections/fields/richText.ts',
  'collections/hooks/dossierOf.ts',
  'components/comparison/wholeFields.ts',
  'database/find.ts',
  'domain/address/addresses.ts',
  'domain/address/anchors.ts',
  'domain/comparison/words/Difference.ts',
  'domain/comparison/words/FieldChange.ts',
  'domain/data/dataSchemas.ts',
  'domain/richText/lexicalFormat.ts',
  'operations/withdrawal/changeStanding.ts',
  'operations/workingCopy/findFrozenCopy.ts',
  'queries/data/getData.ts',
  'queries/feed/getFollowed.ts',
  'scripts/backupFormat.ts',
]

/** Words are found by their screen, Next.js names its own files, and demonstration, tests and programs are no library. */
const isFree =
  /^(app\/|bench\/|demo\/|e2e\/|faults\/|locales\/|testing\/|components\/fixtures\/|\w+(\.\w+)?\.ts$|scripts\/(backup|export|import|prestart|restore)\.ts$)|\.d\.ts$/

/** What a file exports, by name: declared there, or handed on. */
function exportsOf(file: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const statement of syntaxOf(file).statements) {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    if (ts.isVariableStatement(statement) && isExported)
      for (const { name } of statement.declarationList.declarations) names.add(name.getText())
    else if (ts.isExportDeclaration(statement) && statement.exportClause)
      for (const one of statement.exportClause.getChildren()) names.add(one.getText())
    else if (isExported && 'name' in statement && statement.name) names.add(nameOf(statement))
  }
  return names
}

const nameOf = (statement: ts.Statement): string =>
  ts.isFunctionDeclaration(statement) ||
  ts.isClassDeclaration(statement) ||
  ts.isTypeAliasDeclaration(statement) ||
  ts.isInterfaceDeclaration(statement)
    ? (statement.name?.text ?? '')
    : ''

const carriesItsName = (file: string) =>
  exportsOf(file).has(path.basename(file).replace(/(\.client)?\.tsx?$/, ''))

test('a file carries the name of its main export, or of the family that it holds', () => {
  const files = sourceFiles.filter((file) => !isFree.test(file))
  expect(files.length).toBeGreaterThan(500)
  expect(files.filter((file) => !carriesItsName(file))).toEqual(families)
})
