import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** Every file of the repository that matches, new ones included. `patterns` are those of git. */
export const filesOf = (...patterns: string[]): readonly string[] =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...patterns], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '' && existsSync(file))

const isTest = (file: string) => /\.(test|spec)\.tsx?$/.test(file)
const isGenerated = (file: string) => /^(payload-types\.ts$|database\/migrations\/)/.test(file)

/** The sources of the product: no tests, nothing that was generated. */
export const sourceFiles = (): readonly string[] =>
  filesOf('*.ts', '*.tsx').filter((file) => !isTest(file) && !isGenerated(file))

export const testFiles = (): readonly string[] => filesOf('*.ts', '*.tsx').filter(isTest)

export const syntaxOf = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)

/** The line of a node, from 1, as an editor counts. */
export const lineOf = (node: ts.Node): number => {
  const source = node.getSourceFile()
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
}
