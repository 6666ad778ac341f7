import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isBuilt } from './isBuilt.mjs'
import { isPortFree } from './isPortFree.mjs'
import { portOf } from './portOf.mjs'

// npm run demo [-- --fresh]: a press room filled with the demonstration, on the embedded default.

const root = path.resolve(import.meta.dirname, '..')
const place = path.join(root, 'data', 'demo')
const filled = path.join(place, 'filled')
const secretFile = path.join(place, 'secret')
const say = (line) => process.stdout.write(`${line}\n`)

const port = portOf(process.env)
if (port === null) {
  process.stderr.write(
    `PORT=${process.env.PORT} n’est pas un port. / PORT=${process.env.PORT} is no port.\n`,
  )
  process.exit(1)
}
if (!(await isPortFree(port))) {
  process.stderr.write(
    `Le port ${port} est déjà pris. Choisissez-en un autre : PORT=3001 npm run demo\n` +
      `Port ${port} is taken already. Choose another one: PORT=3001 npm run demo\n`,
  )
  process.exit(1)
}

if (process.argv.includes('--fresh') || !existsSync(filled))
  rmSync(place, { recursive: true, force: true })
mkdirSync(place, { recursive: true })
if (!existsSync(secretFile))
  writeFileSync(secretFile, randomBytes(32).toString('hex'), { mode: 0o600 })

const env = {
  ...process.env,
  NODE_ENV: 'production',
  NODE_OPTIONS: '--conditions=production',
  DATABASE_URI: `file:${path.join(place, 'press-room.db')}`,
  FILES_DIR: path.join(place, 'files'),
  LOG_KEY_FILE: path.join(place, 'log-key.pem'),
  MAIL_DIR: path.join(place, 'mail'),
  PAYLOAD_SECRET: readFileSync(secretFile, 'utf8'),
  PORT: String(port),
  SITE_URL: `http://localhost:${port}`,
}

const run = (command, args, variables = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...env, ...variables },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let told = ''
    child.stderr.on('data', (chunk) => {
      told += chunk
    })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')}\n${told}`)),
    )
  })

const bin = (name) => path.join(root, 'node_modules', '.bin', name)

if (!isBuilt()) {
  say('1/3 Construction du site, une à deux minutes… / Building the site, a minute or two…')
  await run(bin('next'), ['build'])
}
if (!existsSync(filled)) {
  say('2/3 Base de données et démonstration… / Database and demonstration…')
  await run(process.execPath, ['--import', 'tsx', path.join('demo', 'fill.ts')], {
    PRESS_ROOM: 'new',
  })
  writeFileSync(filled, new Date().toISOString())
}
say('3/3 Démarrage… / Starting…')
const server = spawn(bin('next'), ['start', '--port', String(port), '--hostname', 'localhost'], {
  cwd: root,
  env,
  stdio: ['ignore', 'ignore', 'inherit'],
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))

const isUp = () =>
  fetch(`${env.SITE_URL}/fr`).then(
    ({ ok }) => ok,
    () => false,
  )
while (!(await isUp())) await new Promise((resolve) => setTimeout(resolve, 200))

const { accounts, password } = JSON.parse(readFileSync(path.join(place, 'accounts.json'), 'utf8'))
say(`
Salle de presse / Press room   ${env.SITE_URL}/fr   ${env.SITE_URL}/en
Rédaction / Desk               ${env.SITE_URL}/admin

Comptes de démonstration, tous avec le mot de passe « ${password} » /
Demonstration accounts, all with the password “${password}”:`)
for (const { email, roles } of accounts) say(`  ${email.padEnd(40)} ${roles.join(', ')}`)
say('\nCtrl+C pour arrêter / to stop.')
