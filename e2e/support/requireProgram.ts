import { spawnSync } from 'node:child_process'
import { test } from '@playwright/test'

/**
 * For tests of what another program makes of the press room: a Debian package of that name. Where it is not installed
 * they are left out and say how to install it; with REQUIRE_READERS they fail.
 */
export function requireProgram(name: string, version: readonly string[]): void {
  const isThere = spawnSync(name, version).error === undefined
  const how = `${name} is not installed: apt-get install ${name}`
  test.beforeEach(() => {
    // biome-ignore lint/suspicious/noSkippedTests: the program may be missing, where nobody requires it.
    test.skip(!isThere && process.env.REQUIRE_READERS !== '1', how)
    if (!isThere) throw new Error(how)
  })
}
