import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseCheckpoint, writeCheckpoint } from './Checkpoint'
import { cosignedAt, writeCosignature } from './cosignedAt'
import { openCheckpoint } from './openCheckpoint'
import { parseNote, parseSignatures } from './SignedNote'
import { signCheckpoint } from './signCheckpoint'
import {
  isSignedBy,
  parseVerifierKey,
  signatureTypes,
  type VerifierKey,
  verifierKeyOf,
  writeVerifierKey,
} from './VerifierKey'

// The example of C2SP signed-note.
const exampleKey = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'
const exampleNote = `This is an example message.

— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
`

const rawKey = (key: KeyObject) => Buffer.from(String(key.export({ format: 'jwk' }).x), 'base64url')

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const logKey = verifierKeyOf('presse.example/log', signatureTypes.log, rawKey(publicKey))
const head = { origin: logKey.name, size: 73, root: Buffer.alloc(32, 7) }
const signed = signCheckpoint(head, logKey, privateKey)

const witnessPair = generateKeyPairSync('ed25519')
const witness: VerifierKey = verifierKeyOf(
  'temoin.example/w1',
  signatureTypes.cosignature,
  rawKey(witnessPair.publicKey),
)

const found = <Value>(value: Value | null): Value => {
  if (value === null) throw new Error('Nothing was read.')
  return value
}

describe('signed notes', () => {
  it('The example of C2SP signed-note verifies with its key, and not with another text', () => {
    const key = found(parseVerifierKey(exampleKey))
    const note = found(parseNote(exampleNote))
    const [signature] = note.signatures
    const bytes = signature?.bytes ?? Buffer.alloc(64)
    expect([key.name, key.id, signature?.id]).toEqual(['example.com/foo', '530d903a', '530d903a'])
    expect(isSignedBy(key, note.text, bytes)).toBe(true)
    expect(isSignedBy(key, `${note.text} `, bytes)).toBe(false)
    expect(writeVerifierKey(key)).toBe(exampleKey)
  })

  it.each([
    ['without a signature', 'text\n'],
    ['without an empty line before the signatures', exampleNote.replace('\n\n', '\n')],
    ['whose last line does not end', exampleNote.slice(0, -1)],
    ['with a tab', exampleNote.replace('an example', 'an\texample')],
    ['with a hyphen for the dash', exampleNote.replace('—', '-')],
    ['with Base64 that has bits too many', exampleNote.replace('aQM=', 'aQN=')],
    ['with 65 signatures', exampleNote + `${exampleNote.split('\n').at(-2)}\n`.repeat(64)],
  ])('A note %s is no note', (_, written) => {
    expect(parseNote(written)).toBeNull()
  })

  it.each([
    ['of another name', exampleKey.replace('foo', 'bar')],
    ['of another id', exampleKey.replace('530d903a', '530d903b')],
    ['of a type that is not known', exampleKey.replace('+Aek', '+Auk')],
    ['with a name that has a space', exampleKey.replace('.com', ' com')],
    ['cut off', exampleKey.slice(0, -4)],
  ])('A verifier key %s is refused', (_, line) => {
    expect(parseVerifierKey(line)).toBeNull()
  })
})

describe('checkpoints', () => {
  it('A checkpoint opens with the key that signed it, whatever others signed beside it', () => {
    const cosigned =
      signed +
      `${writeCosignature(writeCheckpoint(head), 1_700_000_000, witness, witnessPair.privateKey)}\n`
    expect(openCheckpoint(cosigned, [logKey])?.checkpoint).toEqual(head)
    expect(openCheckpoint(cosigned, [witness])).toBeNull()
    expect(openCheckpoint(signed.replace('73', '74'), [logKey])).toBeNull()
  })

  it('Signing the same head twice gives the same bytes', () => {
    expect(signCheckpoint(head, logKey, privateKey)).toBe(signed)
  })

  it('A checkpoint whose second signature in the name of the log is forged does not open', () => {
    const [line = ''] = found(parseNote(signed)).signatures.map((signature) => signature.line)
    const forged = line
      .replace(/.{6}==$/, 'AAAAAA==')
      .replace(/.{6}=$/, 'AAAAAA=')
      .replace(/\w{4}$/, 'AAAA')
    expect(forged).not.toBe(line)
    expect(openCheckpoint(`${signed}${forged}\n`, [logKey])).toBeNull()
  })

  it.each([
    ['with a zero before its size', 'o\n073\n'],
    ['with a negative size', 'o\n-1\n'],
    ['with an empty origin', '\n73\n'],
  ])('A head %s is no checkpoint', (_, lines) => {
    expect(parseCheckpoint(`${lines}${head.root.toString('base64')}\n`)).toBeNull()
  })

  it('Lines after the root are passed over, and empty ones refused', () => {
    const text = writeCheckpoint(head)
    expect(parseCheckpoint(`${text}more\n`)).toEqual(head)
    expect(parseCheckpoint(`${text}\nmore\n`)).toBeNull()
  })
})

describe('cosignatures', () => {
  const text = writeCheckpoint(head)
  const line = writeCosignature(text, 1_700_000_000, witness, witnessPair.privateKey)
  const [signature] = found(parseSignatures(`${line}\n`))

  it('A cosignature gives the moment at which the witness saw the checkpoint', () => {
    expect(signature && cosignedAt(signature, text, witness)).toBe(1_700_000_000)
  })

  it('A cosignature of another head, by another key, or with another moment is none', () => {
    const moved = Buffer.from(signature?.bytes ?? [])
    moved[7] = 1
    const other = {
      ...witness,
      publicKey: rawKey(
        createPublicKey(createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }))),
      ),
    }
    expect(signature && cosignedAt(signature, text.replace('73', '74'), witness)).toBeNull()
    expect(signature && cosignedAt({ ...signature, bytes: moved }, text, witness)).toBeNull()
    expect(signature && cosignedAt(signature, text, other)).toBeNull()
  })
})
