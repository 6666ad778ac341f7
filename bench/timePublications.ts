import { performance } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { writeDraft } from '@/domain/plainDocument/writeDraft'
import type { Desk } from '@/e2e/support/Desk'
import { bigDraft } from './bigDraft'

/** In milliseconds, one of each publication. */
export type Publications = {
  /** From the desk's answer until the public page shows the edition, as far as asking again and again can tell. */
  visible: readonly number[]
  /** How long one request of the page takes that has just been kept: what asking adds at most, to a page that is there. */
  asking: readonly number[]
}

const publications = 20
/** Not counted. */
const first = 2
/** Between two publications, in milliseconds: what follows the one is done before the next. */
const pause = 1_500

/** Publishes a dossier of that many claims again and again, with one claim reworded each time. */
export async function timePublications(
  desk: Desk,
  origin: string,
  claims: number,
): Promise<Publications> {
  const { dossier, slug, update } = await desk.import(writeDraft(bigDraft(claims, 'publiée')))
  const page = async () => (await fetch(`${origin}/fr/${slug}`)).text()
  await desk.publish(update, 'Première publication.')
  const [claim] = await desk.find('claims', 'dossier', dossier)
  if (!claim) throw new Error('The dossier has no claim')
  const times: { visible: number[]; asking: number[] } = { visible: [], asking: [] }
  for (let turn = -first; turn < publications; turn += 1) {
    await setTimeout(pause)
    // As readers do who are there already.
    await page()
    await desk.save('claims', claim.id, { statement: `La valeur aurait été tue ${turn} fois.` })
    const number = await desk.publish(await desk.updateOf(dossier), 'Un point précisé.')
    const answered = performance.now()
    while (!(await page()).includes(`>Édition\u{a0}${number}</a>`)) {}
    const shown = performance.now()
    await page()
    if (turn < 0) continue
    times.visible.push(shown - answered)
    times.asking.push(performance.now() - shown)
  }
  return times
}
