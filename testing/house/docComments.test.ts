import ts from 'typescript'
import { expect, test } from 'vitest'
import { productFiles, syntaxOf } from './sources'

const layers = /^(desk|domain|exporter|importer|operations|queries)\//

const exportsSomething = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

const isFunction = (statement: ts.Statement): boolean =>
  ts.isFunctionDeclaration(statement) ||
  (ts.isVariableStatement(statement) &&
    statement.declarationList.declarations.some(
      ({ initializer }) => initializer && ts.isArrowFunction(initializer),
    ))

test('Every public function of the layers that people build on has a doc comment', () => {
  const bare = productFiles
    .filter((file) => layers.test(file))
    .flatMap((file) =>
      syntaxOf(file)
        .statements.filter((statement) => exportsSomething(statement) && isFunction(statement))
        .filter((statement) => ts.getJSDocCommentsAndTags(statement).length === 0)
        .map((statement) => `${file}: ${statement.getText().split('\n')[0]}`),
    )
  expect(bare).toEqual([])
})
