/** What a press room acknowledged under load, and what it was asked and did not answer. */
export class Ledger {
  /** Names of outlets. */
  readonly outlets: string[] = []
  readonly dossiers: { id: string; title: string }[] = []
  readonly uploads: { filename: string; sha256: string }[] = []
  readonly editions: { slug: string; number: number; sha256: string }[] = []
  /** The statement of one claim: what was acknowledged last, and what was asked since. */
  readonly edited: { claim: string; acknowledged: string; asked: string; times: number }
  /** The bytes of an upload that was not acknowledged. */
  unanswered: Buffer | null
  refused = 0

  /** `before`: the ledger of the same press room until then, whose claim is edited on. */
  constructor(before?: Ledger) {
    this.edited = before?.edited ?? { claim: '', acknowledged: '', asked: '', times: 0 }
    this.unanswered = before?.unanswered ?? null
  }
}
