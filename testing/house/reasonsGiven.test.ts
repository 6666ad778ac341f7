import ts from 'typescript'
import { expect, test } from 'vitest'
import { reasonCodes } from '@/domain/ReasonCode'
import { nodesOf, productFiles } from './sources'

/** The layers that refuse. */
const giving = /^(access|collections|desk|domain|globals|operations)\/(?!ReasonCode\.ts$)/

const comparisons: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
])

/** A code that is only compared with, or named in a type, gives no reason. */
const isGiven = ({ parent }: ts.StringLiteral): boolean =>
  !ts.isLiteralTypeNode(parent) &&
  !(ts.isBinaryExpression(parent) && comparisons.has(parent.operatorToken.kind))

test('Every reason that has words is given by some source', () => {
  const given = new Set(
    productFiles
      .filter((file) => giving.test(file))
      .flatMap(nodesOf)
      .flatMap((node) => (ts.isStringLiteral(node) && isGiven(node) ? node.text : [])),
  )
  expect(reasonCodes.filter((code) => !given.has(code))).toEqual([])
})
