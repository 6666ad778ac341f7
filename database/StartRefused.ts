import type { Reason } from '@/domain/Reason'
import { describeReason } from '@/locales/describeReason'

/** The press room does not start on this database. The message says why and what to do, in both languages. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused'

  constructor(readonly reasons: readonly Reason[]) {
    super(
      (['fr', 'en'] as const)
        .flatMap((language) => reasons.map((reason) => describeReason(reason, language)))
        .join('\n'),
    )
  }
}
