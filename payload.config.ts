import { env } from '@/env'
import { makeConfig } from '@/makeConfig'

export default makeConfig({
  databaseUri: env.databaseUri,
  filesDir: env.filesDir,
  secret: env.secret,
})
