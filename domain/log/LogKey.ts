import type { KeyObject } from 'node:crypto'
import type { VerifierKey } from './note/VerifierKey'

/** The key that signs the checkpoints of a log, with what others verify them with. */
export type LogKey = { readonly verifier: VerifierKey; readonly privateKey: KeyObject }
