import { z } from 'zod'

const developmentSecret = 'only-for-development-never-for-production'

/** An empty variable counts as not set. */
const setOr = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema)

const environment = z
  .object({
    NODE_ENV: setOr(z.enum(['development', 'production', 'test']).default('development')),
    NEXT_PHASE: z.string().optional(),
    DATABASE_URI: setOr(
      z
        .string()
        .regex(
          /^(file:|mongodb:\/\/|mongodb\+srv:\/\/)/,
          'starts with file:, mongodb:// or mongodb+srv://',
        )
        .default('file:./data/press-room.db'),
    ),
    FILES_DIR: setOr(z.string().default('./data/files')),
    PAYLOAD_SECRET: setOr(z.string().optional()),
    PORT: setOr(z.coerce.number().int().min(1).max(65_535).default(3000)),
    SITE_URL: setOr(z.url({ protocol: /^https?$/ }).optional()),
  })
  .transform((variables, context) => {
    const building = variables.NEXT_PHASE === 'phase-production-build'
    const inProduction = variables.NODE_ENV === 'production' && !building
    const secret = variables.PAYLOAD_SECRET ?? developmentSecret
    if (
      inProduction &&
      (secret.length < 32 || secret === developmentSecret || new Set(secret).size < 10)
    ) {
      context.addIssue({
        code: 'custom',
        path: ['PAYLOAD_SECRET'],
        message:
          'in production, at least 32 characters that nobody can guess: openssl rand -hex 32',
      })
    }
    return {
      databaseUri: variables.DATABASE_URI,
      filesDir: variables.FILES_DIR,
      isProduction: variables.NODE_ENV === 'production',
      port: variables.PORT,
      secret,
      siteUrl: (variables.SITE_URL ?? `http://localhost:${variables.PORT}`).replace(/\/+$/, ''),
    }
  })

export type Env = z.output<typeof environment>

/** Every environment variable, parsed once. Throws one error that names all that is wrong. */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const parsed = environment.safeParse(variables)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The environment of the press room is not right:\n${lines.join('\n')}`)
}

export const env = readEnv(process.env)
