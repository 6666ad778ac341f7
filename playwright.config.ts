import { defineConfig, devices } from '@playwright/test'
import { findBrowser, findJourneyBrowser } from './scripts/findBrowser.mjs'
import { temporaryFolder } from './scripts/temporaryFolder.mjs'

const browser = await findBrowser(process.env)
// Once for the workers too, which read this file with both set.
process.env.JOURNEY_BROWSER ??= findJourneyBrowser(process.env, browser)
process.env.CHROMIUM_PATH ??= browser
process.env.TMPDIR = temporaryFolder(process.env)

/** Journeys start two press rooms (e2e/startPressRooms.ts): one to read, which nothing changes, one to edit. */
const toRead = process.env.PRESS_ROOM_TO_READ
const toEdit = process.env.PRESS_ROOM_TO_EDIT

const launch = (executablePath: string | undefined) => ({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/journeys',
  // The same on every machine.
  snapshotPathTemplate: '{testDir}/{testFileDir}/{testFileName}-snapshots/{arg}{ext}',
  globalSetup: './e2e/startPressRooms.ts',
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  // The desk takes its time on two cores that also run the server.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    ...devices['Desktop Chrome'],
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    screenshot: 'only-on-failure',
    launchOptions: launch(process.env.JOURNEY_BROWSER),
  },
  projects: [
    // What the public reads has no script at all (e2e/pages/plainness.spec.ts), so its journeys are gone through once,
    // as a browser without JavaScript does, and those that fill in, download or listen to the browser with it too.
    {
      name: 'readers',
      testDir: 'e2e/readers',
      use: { baseURL: toRead, javaScriptEnabled: false },
    },
    {
      name: 'readers with JavaScript',
      testDir: 'e2e/readers',
      testMatch: ['cite.spec.ts', 'search.spec.ts'],
      use: { baseURL: toRead },
    },
    {
      name: 'pages',
      testDir: 'e2e/pages',
      testIgnore: 'lateFonts.spec.ts',
      use: { baseURL: toRead },
    },
    // To the part of a pixel where a line breaks, as the browser that people have in front of them draws it.
    {
      name: 'pages as drawn',
      testDir: 'e2e/pages',
      testMatch: 'lateFonts.spec.ts',
      use: { baseURL: toRead, launchOptions: launch(process.env.CHROMIUM_PATH) },
    },
    { name: 'answers', testDir: 'e2e/answers', use: { baseURL: toRead } },
    { name: 'desk', testDir: 'e2e/desk', use: { baseURL: toEdit } },
  ],
})
