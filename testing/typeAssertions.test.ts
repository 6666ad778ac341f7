import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** Every file that asserts a type, with how often and why. The list may only shrink. */
const listed: Readonly<Record<string, { times: number; because: string }>> = {
  'database/inTransaction.int.test.ts': {
    times: 2,
    because: 'the small configuration of these tests has other fields than the generated types',
  },
  'database/mongodb/mongoDatabase.ts': {
    times: 1,
    because: 'mongooseAdapter makes its own adapter and says only that it is one',
  },
  'database/processWide.ts': { times: 1, because: 'a place of our own on globalThis' },
  'database/sqlite/sqliteDatabase.ts': {
    times: 1,
    because: 'Payload’s type of a migration does not know what its generated ones take',
  },
  'domain/edition/contractExample.test.ts': {
    times: 1,
    because: 'read from the contract’s page, where kind and claim fit',
  },
  'scripts/verify.test.ts': { times: 1, because: 'a TCP server has no other kind of address' },
  'testing/notes.ts': {
    times: 2,
    because:
      'the small configuration of these tests has other collections than the generated types',
  },
}

const generated = ['payload-types.ts', 'database/migrations/']

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
    .filter((file) => file !== '' && !generated.some((place) => file.startsWith(place)))
  const found = files
    .map((file) => [file, assertionsIn(file)] as const)
    .filter(([, times]) => times > 0)
  const expected = Object.entries(listed).map(([file, { times }]) => [file, times])
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected))
})
