import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Timeout in milliseconds. A dossier of sixty claims takes a few seconds. */
const longest = 60_000

/**
 * Runs a browser until it exits, without a shell and without our environment variables. Throws when it fails or when
 * it had to be killed, with all the processes that it started.
 */
export async function runBrowser(
  browser: string,
  words: readonly string[],
  home: string,
): Promise<void> {
  const child = spawn(browser, words, {
    cwd: home,
    env: {
      NODE_ENV: 'production',
      HOME: home,
      TMPDIR: home,
      PATH: '/usr/local/bin:/usr/bin:/bin',
      LANG: 'C.UTF-8',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
  let told = ''
  child.stderr.on('data', (chunk) => {
    told = (told + chunk).slice(-2000)
  })
  const timer = setTimeout(() => endGroup(child.pid), longest)
  try {
    const [code, signal] = await once(child, 'exit')
    if (code !== 0) throw new Error(`the browser ended with ${code ?? signal}: ${told}`)
  } finally {
    clearTimeout(timer)
    endGroup(child.pid)
  }
}

/** Kills the remaining processes of the group that this process leads. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // All of them have already exited.
  }
}
