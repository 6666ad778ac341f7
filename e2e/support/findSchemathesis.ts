import { accessSync, constants } from 'node:fs'
import path from 'node:path'

const installed = path.resolve(import.meta.dirname, '../../.cache/schemathesis/bin/schemathesis')

export const noSchemathesisBecause =
  'no Schemathesis to test with: set SCHEMATHESIS, or run scripts/install-schemathesis.sh'

/**
 * The program that tries a described interface (schemathesis.io): named by SCHEMATHESIS or installed in the repository;
 * null for none, which REQUIRE_SCHEMATHESIS does not let pass.
 */
export function findSchemathesis(): string | null {
  const program = process.env.SCHEMATHESIS ?? installed
  if (isExecutable(program)) return program
  if (process.env.REQUIRE_SCHEMATHESIS === '1') throw new Error(noSchemathesisBecause)
  return null
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
