import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { filesOf } from './sources'

/** Every file but those of `memory/` that holds something for the whole process, with what and why it is no cache. */
const listed: Readonly<Record<string, { holds: readonly string[]; because: string }>> = {
  'app/(site)/pdfSheet.ts': { holds: ['made'], because: 'files of the program, read once' },
  'collections/Users/limitSignIn.ts': {
    holds: ['signIns'],
    because: 'what a sign-in counted for, as long as its request lasts',
  },
  'components/desk/editor/FollowScreen.client.tsx': {
    holds: ['aligned'],
    because: 'in the browser: values of one form, forgotten with it',
  },
  'components/desk/names/nameBy.ts': { holds: ['given'], because: 'in the browser: a counter' },
  'components/desk/saves/LeaveLock.client.tsx': {
    holds: ['shown', 'typed'],
    because: 'in the browser: what was typed in one page',
  },
  'components/desk/saves/typedFields.ts': {
    holds: ['before'],
    because: 'in the browser: fields of one page, forgotten with them',
  },
  'database/Transaction.ts': {
    holds: ['currentTransaction'],
    because: 'says in which transaction a call is',
  },
  'database/afterCommits.ts': { holds: ['listeners'], because: 'who waits for commits' },
  'database/asOperation.ts': {
    holds: ['permission'],
    because: 'says whether a call is an operation',
  },
  'database/checkDatabase.ts': { holds: ['checks'], because: 'how each adapter is checked' },
  'database/refuseStart.ts': {
    holds: ['opened'],
    because: 'databases that this process opened, and so does not make anew',
  },
  'database/sqlite/yieldTurn.ts': { holds: ['since'], because: 'when the last pause was' },
  'database/sqlite/shareWriterConnection.ts': {
    holds: ['shared'],
    because: 'which clients share a connection',
  },
  'database/transactionsOf.ts': { holds: ['known'], because: 'the transactions of each adapter' },
  'database/writerQueue.ts': { holds: ['queues'], because: 'the queue of each database' },
  'effects/cachedPage.ts': {
    holds: ['seen'],
    because: 'the number of the last act, which empties',
  },
  'effects/oneImage.ts': { holds: ['oneImage'], because: 'a queue' },
  'effects/pdf/cachedPdf.ts': {
    holds: ['printing', 'folders'],
    because: 'a queue, and the folders that a registered cache is in',
  },
  'workers/compareAside.ts': { holds: ['inTurn'], because: 'a queue' },
  'workers/drawAside.ts': { holds: ['drawing'], because: 'a thread, as long as it is used' },
  'workers/imageFonts.ts': { holds: ['loaded'], because: 'files of the program, read once' },
  'workers/importAside.ts': { holds: ['inTurn'], because: 'a queue' },
  'security/countAttempt.ts': {
    holds: ['attempts'],
    because: 'a count of what was tried, with a bound, and no value that is used again',
  },
  'derived/withDerived.ts': {
    holds: ['files'],
    because: 'files that are open: a registered cache is in them',
  },
  'operations/frame/inTurn.ts': { holds: ['last'], because: 'a queue for each transaction' },
}

const sources =
  /^(access|app|collections|components|database|derived|desk|domain|effects|exporter|globals|importer|locales|operations|queries|security|storage|workers)\/.*\.tsx?$/
const tests = /\.(test|int\.test)\.tsx?$/
const containers = new Set(['LRUCache', 'Map', 'Set', 'WeakMap', 'WeakRef', 'WeakSet'])
/** What they return holds something for as long as it is there itself. */
const makers = new Set(['memoize', 'pLimit', 'processWide'])

const isReadonly = (type: ts.TypeNode | undefined, source: ts.SourceFile) =>
  type !== undefined && /^(readonly |Readonly)/.test(type.getText(source))

const isEmpty = (node: ts.Expression) =>
  (ts.isArrayLiteralExpression(node) && node.elements.length === 0) ||
  (ts.isObjectLiteralExpression(node) && node.properties.length === 0)

/** Whether evaluating this makes something that can be added to; what a function in it will make is no part of it. */
function isMutable(node: ts.Node, source: ts.SourceFile): boolean {
  if (ts.isCallExpression(node) && makers.has(node.expression.getText(source))) return true
  if (ts.isFunctionLike(node)) return false
  if (ts.isNewExpression(node) && containers.has(node.expression.getText(source))) return true
  return ts.forEachChild(node, (child) => isMutable(child, source)) ?? false
}

/** The names of what a module holds: `let`, static fields, and constants that can be added to and are not typed as readonly. */
function stateIn(name: string, text: string): readonly string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
  const variables = source.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .flatMap(({ declarationList: list }) =>
      list.declarations.filter(
        ({ type, initializer }) =>
          !(list.flags & ts.NodeFlags.Const) ||
          (initializer &&
            !isReadonly(type, source) &&
            (isEmpty(initializer) || isMutable(initializer, source))),
      ),
    )
  const fields = source.statements
    .filter((statement) => ts.isClassDeclaration(statement))
    .flatMap(({ members }) => members.filter((member) => ts.isPropertyDeclaration(member)))
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword))
  return [...variables, ...fields].map((declared) => declared.name.getText(source))
}

const files = filesOf('*.ts', '*.tsx').filter((file) => sources.test(file) && !tests.test(file))

test('What holds something for the whole process is in the registry of caches, or listed with a reason', () => {
  const found = files
    .map((file) => [file, stateIn(file, readFileSync(file, 'utf8'))] as const)
    .filter(([, names]) => names.length > 0)
  const expected = Object.entries(listed).map(([file, { holds }]) => [file, holds])
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected))
})

test.each([
  ['let', 'let held: string | undefined'],
  ['var', 'var held = 1'],
  ['a map', 'export const held = new Map<string, string>()'],
  ['a set that is not typed as readonly', "const held = new Set(['a'])"],
  ['an LRU cache', 'const held = new LRUCache<string, string>({ max: 1 })'],
  ['a weak map in an object', 'const held = { of: new WeakMap() }'],
  ['a list that is empty', 'const held: string[] = []'],
  ['an object that is empty', 'const held: Record<string, string> = {}'],
  ['a function that remembers', 'const held = memoize(readForm)'],
  ['a thing of the process', "const held = processWide('held', () => 1)"],
  ['a static field', 'class Class { static held = 1 }'],
])('A module that holds %s is found', (_, text) => {
  expect(stateIn('module.ts', text)).toEqual(['held'])
})

test.each([
  ['a constant', "const one = 1, words = ['a'], named = { a: 1 }"],
  ['a set that is typed as readonly', "const words: ReadonlySet<string> = new Set(['a'])"],
  ['a list that is typed as readonly', 'const none: readonly string[] = []'],
  ['a function that makes a map', 'const make = () => new Map()'],
  ['a class whose objects have a map', 'class Class { readonly held = new Map() }'],
  [
    'a cache of the registry',
    "const cached = processCache<string>('pages', { bound: { entries: 1 } })",
  ],
])('A module that has %s holds nothing', (_, text) => {
  expect(stateIn('module.ts', text)).toEqual([])
})
