import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { decideSigning } from './decideSigning'
import type { LogKey } from './LogKey'
import { signatureTypes, verifierKeyOf } from './note/VerifierKey'
import { originOf } from './originOf'

const rawKey = (key: KeyObject) => Buffer.from(String(key.export({ format: 'jwk' }).x), 'base64url')

function makeKey(origin: string): LogKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return { verifier: verifierKeyOf(origin, signatureTypes.log, rawKey(publicKey)), privateKey }
}

const siteUrl = 'https://presse.example/salle/'
const own = makeKey('presse.example/salle/log')
const decide = (changes: Partial<Parameters<typeof decideSigning>[0]>) =>
  decideSigning({ stated: own.verifier, own, siteUrl, isEmbedded: true, ...changes })

describe('whether an instance signs the log', () => {
  it('A log is named by the address of its press room, without the scheme', () => {
    expect([siteUrl, 'http://localhost:3000'].map(originOf)).toEqual([
      'presse.example/salle/log',
      'localhost:3000/log',
    ])
  })

  it('An instance with the key that the record states signs', () => {
    expect(decide({})).toEqual({ do: 'sign' })
  })

  it('Before the log was started an instance with a key starts it, and without one makes it on the embedded default only', () => {
    expect(decide({ stated: null })).toEqual({ do: 'start' })
    expect(decide({ stated: null, own: null })).toEqual({ do: 'makeKey' })
    expect(decide({ stated: null, own: null, isEmbedded: false })).toEqual({
      do: 'nothing',
      because: 'no-key',
    })
  })

  it('An instance that lost its key, or has another one, signs nothing and makes none', () => {
    expect(decide({ own: null })).toEqual({ do: 'nothing', because: 'no-key' })
    expect(decide({ own: makeKey(own.verifier.name) })).toEqual({
      do: 'nothing',
      because: 'other-key',
    })
  })

  it('A press room at another address than that of its log signs nothing, even with the key', () => {
    expect(decide({ siteUrl: 'https://essai.example' })).toEqual({
      do: 'nothing',
      because: 'other-address',
    })
    expect(decide({ siteUrl: 'http://localhost:3000' })).toEqual({
      do: 'nothing',
      because: 'other-address',
    })
  })

  it('A press room without an address signs on, on whatever port of this machine it runs', () => {
    const local = makeKey('localhost:3000/log')
    const found = { stated: local.verifier, own: local, siteUrl: 'http://localhost:4000' }
    expect(decide(found)).toEqual({ do: 'sign' })
  })
})
