import ts from 'typescript'
import { expect, test } from 'vitest'
import { lineOf, nodesOf, sourceFiles } from './sources'

/** What gives another answer at another time, or remembers. */
const impure: readonly (readonly [string, (node: ts.Node) => boolean])[] = [
  ['the clock', (node) => ts.isNewExpression(node) && node.getText() === 'new Date()'],
  [
    'the clock, randomness or the environment',
    (node) =>
      ts.isPropertyAccessExpression(node) &&
      /^(Date\.now|performance\.now|Math\.random|crypto\.\w+|process\.\w+|Temporal\.Now)$/.test(
        node.getText(),
      ),
  ],
  [
    'randomness, timers or caches',
    (node) =>
      ts.isImportDeclaration(node) &&
      /^'(node:(timers|fs|async_hooks|process)|lru-cache)/.test(node.moduleSpecifier.getText()),
  ],
  ['random values', (node) => ts.isIdentifier(node) && /^random(UUID|Bytes)$/.test(node.text)],
  [
    'state of the module',
    (node) =>
      ts.isVariableStatement(node) &&
      ts.isSourceFile(node.parent) &&
      /^let\b|= new (Weak)?Map(<[^>]*>)?\(\)/.test(node.getText().replace(/^export /, '')),
  ],
]

const impuritiesIn = (file: string): readonly string[] =>
  nodesOf(file).flatMap((node) =>
    impure.filter(([, is]) => is(node)).map(([name]) => `${file}:${lineOf(node)}: ${name}`),
  )

test('the domain knows no clock, no randomness and no environment, and remembers nothing', () => {
  const files = sourceFiles.filter((file) => file.startsWith('domain/'))
  expect(files.length).toBeGreaterThan(200)
  expect(files.flatMap(impuritiesIn)).toEqual([])
})
