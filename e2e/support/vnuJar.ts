import { createRequire } from 'node:module'

/** The W3C's validator, which holds a validator of RELAX NG too. */
export const vnuJar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
