import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/**
 * The browser to test with: the one that CHROMIUM_PATH names, an installed one, Playwright's own, or Debian's
 * package where it may be installed. Throws, saying in one line what to install.
 */
export async function findBrowser(variables) {
  const named = variables.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH=${named}: there is no such file.`)
  }
  const { chromium } = await import('@playwright/test')
  const found = [...installed, chromium.executablePath()].find((place) => existsSync(place))
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore' })
    spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
    })
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium'
  }
  throw new Error(
    'No browser to test with: run `npx playwright install chromium`, or install Debian’s package chromium.',
  )
}

const headlessShell = '/usr/bin/chromium-headless-shell'

/**
 * The browser to go through journeys with: Debian's chromium-headless-shell where it is installed, which has no window
 * to draw and takes a third less time, otherwise `browser`. CHROMIUM_PATH names another.
 */
export const findJourneyBrowser = (variables, browser) =>
  !variables.CHROMIUM_PATH && existsSync(headlessShell) ? headlessShell : browser
