import { existsSync } from 'node:fs'
import { z } from 'zod'

const developmentSecret = 'only-for-development-never-for-production'

const smtpUrlWords = 'starts with smtp:// or smtps://, as in smtps://name:password@mail.example.org'

/** An empty variable counts as not set. */
const setOr = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema)

const environment = z
  .object({
    NODE_ENV: setOr(z.enum(['development', 'production', 'test']).default('development')),
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
    LOG_KEY_FILE: setOr(z.string().default('./data/log-key.pem')),
    MAIL_DIR: setOr(z.string().default('./data/mail')),
    MAIL_FROM: setOr(
      z
        .string()
        .regex(
          /^([^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/,
          'an address, or a name with its address: Salle de presse <presse@example.org>',
        )
        .optional(),
    ),
    PAYLOAD_SECRET: setOr(z.string().optional()),
    PDF_BROWSER: setOr(
      z
        .string()
        .refine((place) => existsSync(place), 'there is no such file')
        .optional(),
    ),
    PDF_DIR: setOr(z.string().default('./data/pdf')),
    PDF_SANDBOX: setOr(z.enum(['on', 'off']).default('on')),
    PORT: setOr(z.coerce.number().int().min(1).max(65_535).default(3000)),
    PRESS_ROOM: setOr(
      z.literal('new', 'new, for the first start of a press room, or not set').optional(),
    ),
    SEARCH_DIR: setOr(z.string().default('./data/search')),
    SITE_URL: setOr(z.url({ protocol: /^https?$/ }).optional()),
    SMTP_URL: setOr(z.url({ protocol: /^smtps?$/, error: smtpUrlWords }).optional()),
    TRUSTED_PROXIES: setOr(z.coerce.number().int().min(0).max(10).default(0)),
  })
  .transform((variables) => {
    const siteUrl = variables.SITE_URL ?? `http://localhost:${variables.PORT}`
    return {
      databaseUri: variables.DATABASE_URI,
      filesDir: variables.FILES_DIR,
      isHttps: siteUrl.startsWith('https:'),
      isNewPressRoom: variables.PRESS_ROOM === 'new',
      isProduction: variables.NODE_ENV === 'production',
      logKeyFile: variables.LOG_KEY_FILE,
      mail: {
        smtpUrl: variables.SMTP_URL ?? null,
        dir: variables.MAIL_DIR,
        from: variables.MAIL_FROM ?? `Point par point <desk@${new URL(siteUrl).hostname}>`,
      },
      pdf:
        variables.PDF_BROWSER === undefined
          ? null
          : {
              browser: variables.PDF_BROWSER,
              dir: variables.PDF_DIR,
              isSandboxed: variables.PDF_SANDBOX === 'on',
            },
      port: variables.PORT,
      searchDir: variables.SEARCH_DIR,
      secret: variables.PAYLOAD_SECRET ?? developmentSecret,
      // Null where nobody said at which address the site is.
      siteOrigin: variables.SITE_URL === undefined ? null : new URL(variables.SITE_URL).origin,
      siteUrl: siteUrl.replace(/\/+$/, ''),
      // How many proxies stand between a reader and this server, each of which adds to X-Forwarded-For.
      trustedProxies: variables.TRUSTED_PROXIES,
    }
  })

export type Env = z.output<typeof environment>

type Variables = Readonly<Record<string, string | undefined>>

class EnvironmentRefused extends Error {
  override readonly name = 'EnvironmentRefused'
}

/** Parses all environment variables, once. Throws one error that names all that is wrong. */
export function parseEnv(variables: Variables): Env {
  const parsed = environment.safeParse(variables)
  const issues = parsed.success ? [] : parsed.error.issues
  const lines = [
    ...issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...(hasWeakSecret(variables)
      ? [
          'PAYLOAD_SECRET: in production, at least 32 characters that nobody can guess: openssl rand -hex 32',
        ]
      : []),
  ]
  if (parsed.success && lines.length === 0) return parsed.data
  throw new EnvironmentRefused(
    `The environment of the press room is not right:\n${lines.map((line) => `  ${line}`).join('\n')}`,
  )
}

/** A build needs no secret, because nobody signs in to it. */
function hasWeakSecret({ NODE_ENV, NEXT_PHASE, PAYLOAD_SECRET = '' }: Variables): boolean {
  if (NODE_ENV !== 'production' || NEXT_PHASE === 'phase-production-build') return false
  return (
    PAYLOAD_SECRET.length < 32 ||
    PAYLOAD_SECRET === developmentSecret ||
    new Set(PAYLOAD_SECRET).size < 10
  )
}

export const env = parseEnv(process.env)
