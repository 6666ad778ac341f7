import { env } from '@/env'
import { makeConfig } from '@/makeConfig'

export default makeConfig({
  databaseUri: env.databaseUri,
  filesDir: env.filesDir,
  secret: env.secret,
  // Next.js says so under `npm run dev`; commands and tests leave it unset or to test.
  generatesTypes: process.env.NODE_ENV === 'development',
})
