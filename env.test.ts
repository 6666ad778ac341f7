import { describe, expect, it } from 'vitest'
import { parseEnv } from './env'

const secret = '3f1c9a7e5b2d8046f1e3a5c7d9b0284613579bdf02468ace'
const production = { NODE_ENV: 'production', PAYLOAD_SECRET: secret }

describe('The environment', () => {
  it('needs nothing for development', () => {
    expect(parseEnv({})).toEqual({
      databaseUri: 'file:./data/press-room.db',
      filesDir: './data/files',
      isHttps: false,
      isNewPressRoom: false,
      isProduction: false,
      logKeyFile: './data/log-key.pem',
      mail: { smtpUrl: null, dir: './data/mail', from: 'Point par point <desk@localhost>' },
      pdf: null,
      port: 3000,
      searchDir: './data/search',
      secret: expect.any(String),
      siteOrigin: null,
      siteUrl: 'http://localhost:3000',
      trustedProxies: 0,
    })
  })

  it('is read as it is given', () => {
    expect(
      parseEnv({
        ...production,
        DATABASE_URI: 'mongodb://127.0.0.1:27017/salle',
        FILES_DIR: '/var/fichiers',
        LOG_KEY_FILE: '/var/cle.pem',
        MAIL_DIR: '/var/courriels',
        MAIL_FROM: 'Salle de presse <presse@salle.example>',
        PDF_BROWSER: process.execPath,
        PDF_DIR: '/var/pdf',
        PDF_SANDBOX: 'off',
        PORT: '8080',
        PRESS_ROOM: 'new',
        SEARCH_DIR: '/var/recherche',
        SITE_URL: 'https://presse.example//',
        SMTP_URL: 'smtps://nom:secret@courriel.example',
        TRUSTED_PROXIES: '2',
      }),
    ).toEqual({
      databaseUri: 'mongodb://127.0.0.1:27017/salle',
      filesDir: '/var/fichiers',
      isHttps: true,
      isNewPressRoom: true,
      isProduction: true,
      logKeyFile: '/var/cle.pem',
      mail: {
        smtpUrl: 'smtps://nom:secret@courriel.example',
        dir: '/var/courriels',
        from: 'Salle de presse <presse@salle.example>',
      },
      pdf: { browser: process.execPath, dir: '/var/pdf', isSandboxed: false },
      port: 8080,
      searchDir: '/var/recherche',
      secret,
      siteOrigin: 'https://presse.example',
      siteUrl: 'https://presse.example',
      trustedProxies: 2,
    })
  })

  it('takes an empty variable for one that is not set', () => {
    const empty = {
      DATABASE_URI: '',
      FILES_DIR: '',
      LOG_KEY_FILE: '',
      MAIL_DIR: '',
      MAIL_FROM: '',
      NODE_ENV: '',
      PAYLOAD_SECRET: '',
      PDF_BROWSER: '',
      PDF_DIR: '',
      PDF_SANDBOX: '',
      PORT: '',
      PRESS_ROOM: '',
      SEARCH_DIR: '',
      SITE_URL: '',
      SMTP_URL: '',
      TRUSTED_PROXIES: '',
    }
    expect(parseEnv(empty)).toEqual(parseEnv({}))
  })

  it('answers its own port where nobody says its address', () => {
    expect(parseEnv({ PORT: '4000' }).siteUrl).toBe('http://localhost:4000')
  })

  it('writes in the name of its own host where nobody says otherwise', () => {
    const { from } = parseEnv({ SITE_URL: 'https://presse.example:8443/' }).mail
    expect(from).toBe('Point par point <desk@presse.example>')
    expect(parseEnv({ MAIL_FROM: 'presse@salle.example' }).mail.from).toBe('presse@salle.example')
  })

  it.each([
    ['none', ''],
    ['that of development', parseEnv({}).secret],
    ['a short one', secret.slice(0, 31)],
    ['one of few characters', 'abcabcabcabcabcabcabcabcabcabcabcabcabcabc'],
  ])('has no weak secret in production: %s', (_, weak) => {
    const variables = { ...production, PAYLOAD_SECRET: weak }
    expect(() => parseEnv(variables)).toThrow(/PAYLOAD_SECRET: in production/)
    expect(parseEnv({ ...variables, NEXT_PHASE: 'phase-production-build' }).isProduction).toBe(true)
    expect(parseEnv({ ...variables, NODE_ENV: 'development' }).isProduction).toBe(false)
  })

  it.each([
    ['DATABASE_URI', 'postgres://localhost/salle'],
    ['DATABASE_URI', './press-room.db'],
    ['PDF_BROWSER', '/nulle/part/chromium'],
    ['PDF_SANDBOX', 'peut-être'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', 'http'],
    ['PRESS_ROOM', 'old'],
    ['SITE_URL', 'presse.example'],
    ['SITE_URL', 'ftp://presse.example'],
    ['SMTP_URL', 'courriel.example:587'],
    ['SMTP_URL', 'https://courriel.example'],
    ['MAIL_FROM', 'Salle de presse'],
    ['MAIL_FROM', 'Salle <presse@salle.example>\nBcc: tous@salle.example'],
    ['NODE_ENV', 'staging'],
    ['TRUSTED_PROXIES', '10.0.0.0/8'],
    ['TRUSTED_PROXIES', '-1'],
  ])('is refused by name when it is wrong: %s=%s', (name, value) => {
    expect(() => parseEnv({ [name]: value })).toThrow(`  ${name}: `)
  })

  it('is refused with all that is wrong at once, the secret too, and tells no secret', () => {
    const variables = {
      NODE_ENV: 'production',
      PAYLOAD_SECRET: 'faible',
      DATABASE_URI: 'postgres://localhost/salle',
      PORT: 'http',
      SITE_URL: 'presse.example',
      SMTP_URL: 'mail://nom:motdepasse@courriel.example',
    }
    const refusal = () => parseEnv(variables)
    for (const name of ['PAYLOAD_SECRET', 'DATABASE_URI', 'PORT', 'SITE_URL', 'SMTP_URL'])
      expect(refusal).toThrow(new RegExp(`^  ${name}: `, 'm'))
    expect(refusal).not.toThrow('faible')
    expect(refusal).not.toThrow('motdepasse')
  })
})
