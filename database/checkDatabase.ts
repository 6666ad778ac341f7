import type { Payload } from 'payload'
import type { Unready } from '@/domain/start/Unready'
import { processWide } from '@/memory/processWide'

type Check = () => Promise<Unready | null>

const checks = processWide('readiness-of-adapters', () => new WeakMap<object, Check>())

export function attachReadiness(adapter: object, check: Check): void {
  checks.set(adapter, check)
}

/** What is wrong with the database of this Payload now, or null. */
export const checkDatabase = async ({ db }: Payload): Promise<Unready | null> =>
  (await checks.get(db)?.()) ?? null
