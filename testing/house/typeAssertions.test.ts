import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** Every file that asserts a type, with how often and why. The list may only shrink. */
const listed: Readonly<Record<string, { times: number; because: string }>> = {
  'components/desk/request/readAnswer.ts': {
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
  'operations/workingCopy/putBack.ts': {
    times: 1,
    because: 'a document goes back to the collection that it was read from',
  },
}

/** Generated files, and tests, which hand in on purpose what the types forbid. */
const left = /^(payload-types\.ts$|database\/migrations\/|testing\/|e2e\/)|\.test\.tsx?$/

function assertionsIn(file: string): number {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  let found = 0
  const look = (node: ts.Node) => {
    const isConst = ts.isAsExpression(node) && node.type.getText(source) === 'const'
    if (
      !isConst &&
      (ts.isAsExpression(node) ||
        ts.isTypeAssertionExpression(node) ||
        ts.isNonNullExpression(node))
    ) {
      found += 1
    }
    ts.forEachChild(node, look)
  }
  look(source)
  return found
}

test('types are asserted only where it is listed, with a reason', () => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => file !== '' && !left.test(file))
  const found = files
    .map((file) => [file, assertionsIn(file)] as const)
    .filter(([, times]) => times > 0)
  const expected = Object.entries(listed).map(([file, { times }]) => [file, times])
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected))
})
