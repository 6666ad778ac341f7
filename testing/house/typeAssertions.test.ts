import ts from 'typescript'
import { expect, test } from 'vitest'
import { nodesOf, productFiles } from './sources'

/** Every file that asserts a type, with how often and why. The list may only shrink. */
const listed: Readonly<Record<string, { times: number; because: string }>> = {
  'components/desk/request/parseAnswer.ts': {
    times: 1,
    because: 'an endpoint and its caller declare one type of answer',
  },
  'database/mongodb/mongoDatabase.ts': {
    times: 1,
    because: 'mongooseAdapter makes its own adapter and says only that it is one',
  },
  'database/sqlite/sqliteDatabase.ts': {
    times: 1,
    because: 'Payload’s type of a migration does not know what its generated ones take',
  },
  'memory/processWide.ts': { times: 1, because: 'a place of our own on globalThis' },
  'operations/workingCopy/findFrozenCopy.ts': {
    times: 1,
    because: 'the append-only record gives back the documents that keepFrozenCopy wrote',
  },
  'operations/workingCopy/restoreWorkingCopy.ts': {
    times: 1,
    because: 'a document goes back to the collection that it was read from',
  },
}

const isAssertion = (node: ts.Node): boolean =>
  (ts.isAsExpression(node) && node.type.getText() !== 'const') ||
  ts.isTypeAssertionExpression(node) ||
  ts.isNonNullExpression(node)

test('types are asserted only where it is listed, with a reason', () => {
  const found = productFiles
    .map((file) => [file, nodesOf(file).filter(isAssertion).length] as const)
    .filter(([, times]) => times > 0)
  const expected = Object.entries(listed).map(([file, { times }]) => [file, times])
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected))
})
