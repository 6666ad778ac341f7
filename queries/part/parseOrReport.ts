import type { Part } from '@/domain/edition/Edition'
import { parseParts } from '@/domain/edition/parseParts'
import { reportDamage } from '@/memory/Damage'

/** A stored part; undefined where its text does not have its digest, which is reported. */
export function parseOrReport(digest: string, text: string): Part | undefined {
  try {
    return parseParts(new Map([[digest, text]])).get(digest)
  } catch {
    reportDamage({ what: 'part', key: digest })
  }
}
