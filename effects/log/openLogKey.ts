import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import type { LogKey } from '@/domain/log/LogKey'
import { signatureTypes, verifierKeyOf } from '@/domain/log/note/VerifierKey'
import { syncFolder } from '@/storage/syncFolder'

/**
 * The key in a file, PEM of PKCS #8, for the log of that origin. Null where there is no file. Throws where it holds no
 * Ed25519 key.
 */
export async function openLogKey(file: string, origin: string): Promise<LogKey | null> {
  const pem = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (pem === null) return null
  const privateKey = readKey(file, pem)
  const publicKey = createPublicKey(privateKey).export({ format: 'jwk' }).x ?? ''
  const bytes = Buffer.from(publicKey, 'base64url')
  return { verifier: verifierKeyOf(origin, signatureTypes.log, bytes), privateKey }
}

/**
 * Makes a key in a file that only its owner reads, whole or not at all. Does nothing where the file is there, or where
 * another process made it meanwhile.
 */
export async function makeLogKey(file: string): Promise<void> {
  const folder = path.dirname(path.resolve(file))
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const aside = `${path.resolve(file)}.${process.pid}.part`
  const { privateKey } = generateKeyPairSync('ed25519')
  const written = await open(aside, 'w', 0o600)
  try {
    await written.writeFile(privateKey.export({ type: 'pkcs8', format: 'pem' }))
    await written.sync()
    await link(aside, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
    await syncFolder(folder)
  } finally {
    await written.close()
    await rm(aside, { force: true })
  }
}

function readKey(file: string, pem: string): KeyObject {
  const key = (() => {
    try {
      return createPrivateKey(pem)
    } catch {
      // The error of the library may quote the file.
      return null
    }
  })()
  if (key?.asymmetricKeyType !== 'ed25519') {
    throw new Error(
      `LOG_KEY_FILE: ${file} holds no Ed25519 key (openssl genpkey -algorithm ed25519)`,
    )
  }
  return key
}
