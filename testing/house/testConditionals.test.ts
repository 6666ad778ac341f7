import ts from 'typescript'
import { expect, test } from 'vitest'
import { lineOf, syntaxOf, testFiles } from './sources'

/** `it(…)`, `test.each(…)(…)`, `it.skipIf(…)(…)`, `test.step(…)`. */
const isTestCall = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  /^(it|test)(\.(each|for|skipIf|step)\b|$|\()/.test(node.expression.getText())

function decisionsIn(file: string): readonly string[] {
  const found: string[] = []
  const look = (node: ts.Node, isInTest: boolean) => {
    if (isInTest && (ts.isIfStatement(node) || ts.isSwitchStatement(node)))
      found.push(`${file}:${lineOf(node)}`)
    const isInside = isInTest || isTestCall(node)
    ts.forEachChild(node, (child) => look(child, isInside))
  }
  look(syntaxOf(file), false)
  return found
}

test('no test decides with if or switch what it does', () => {
  expect(testFiles.flatMap(decisionsIn)).toEqual([])
})
