import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** Generated files, and tests, which may hold what the product may not. */
const left = /^(payload-types\.ts$|database\/migrations\/|testing\/|e2e\/)|\.test\.tsx?$/

/** The paths of the sources of the product, from the root of the repository. */
export const sourceFiles: readonly string[] = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => file !== '' && !left.test(file) && existsSync(file))

/** Every node of the syntax tree of a source, from the outside in. */
export function nodesOf(file: string): readonly ts.Node[] {
  const found: ts.Node[] = []
  const visit = (node: ts.Node) => {
    found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  return found
}
