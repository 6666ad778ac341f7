import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import ts from 'typescript'

const isTest = (file: string) => /\.(test|spec)\.tsx?$/.test(file)
const isGenerated = (file: string) => /^(payload-types\.ts$|database\/migrations\/)/.test(file)
const isSupport = (file: string) => /^(testing|e2e)\//.test(file)

/** The paths of the repository's files that match patterns of git, new files included. */
export const filesOf = (...patterns: string[]): readonly string[] =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...patterns], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '' && existsSync(file))

const files = filesOf('*.ts', '*.tsx').filter((file) => !isGenerated(file))

/** The paths of all tests, from the root of the repository. */
export const testFiles: readonly string[] = files.filter(isTest)

/** The paths of all sources, what supports tests included. */
export const sourceFiles: readonly string[] = files.filter((file) => !isTest(file))

/** The paths of the sources of the product alone: tests and their support may hold what it may not. */
export const productFiles: readonly string[] = sourceFiles.filter((file) => !isSupport(file))

export const syntaxOf = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)

/** Every node of the syntax tree of a source, from the outside in. */
export function nodesOf(file: string): readonly ts.Node[] {
  const found: ts.Node[] = []
  const visit = (node: ts.Node) => {
    found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(syntaxOf(file))
  return found
}

/** The line of a node, from 1, as an editor counts. */
export const lineOf = (node: ts.Node): number => {
  const source = node.getSourceFile()
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
}
