import ts from 'typescript'
import { expect, test } from 'vitest'
import { languages } from '@/domain/Language'
import { nodesOf, productFiles } from './sources'

/** Every file outside locales that holds words of both languages, and why. The list may only shrink. */
const listed: Readonly<Record<string, string>> = {
  'domain/address/addresses.ts': 'parts of public addresses, which never change',
  'domain/date/edtfWords.ts': 'the words of dates; domain imports no words',
  'domain/date/matchDate.ts': 'patterns that recognise dates, read by nobody',
  'domain/date/months.ts': 'words that dates are recognised by, read by nobody',
  'domain/draft/defaultLabels.ts': 'part of the dossiers that have no labels of their own',
  'domain/plainDocument/layouts.ts': 'the plain document, which the importer reads back',
  'queries/pressRoom/getPressRoom.ts': 'a press room without a name; queries import no words',
}

/** Words, and the invented dossiers, which are written in their own language. */
const left = /^(locales|demo)\/|\/fixtures\//

/** The name of a language is no word: `fr`, `en-GB`, `fr_FR`. */
const languageName = /^[a-z]{2}([-_][A-Z]{2})?$/

const isText = (node: ts.Node): boolean =>
  ts.isTemplateExpression(node) || (ts.isStringLiteralLike(node) && !languageName.test(node.text))

const holdsText = (node: ts.Node): boolean =>
  isText(node) || (ts.forEachChild(node, holdsText) ?? false)

/** `{ fr: …, en: … }` with text in it. */
function isPair(node: ts.Node): boolean {
  if (!ts.isObjectLiteralExpression(node)) return false
  const perLanguage = node.properties.filter(({ name }) =>
    languages.some((language) => language === name?.getText()),
  )
  return perLanguage.length === languages.length && perLanguage.some(holdsText)
}

/** `language === 'en' ? … : …` with text on either side. */
const isChoice = (node: ts.Node): boolean =>
  ts.isConditionalExpression(node) &&
  /=== '(fr|en)'|\bis(French|English)\b/.test(node.condition.getText()) &&
  [node.whenTrue, node.whenFalse].some(isText)

test('Words of both languages stand in locales, or in a file that is listed with its reason', () => {
  const found = productFiles
    .filter((file) => !left.test(file))
    .filter((file) => nodesOf(file).some((node) => isPair(node) || isChoice(node)))
  expect(found.toSorted()).toEqual(Object.keys(listed).toSorted())
})
