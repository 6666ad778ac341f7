import * as records from './recordShapes.mjs'

/** What else ends that a candidate waits to be published (docs/contracts/log.md). */
const ends = ['reopenUpdate', 'abandonUpdate', ...records.publications]

/**
 * Verifies what the rules add after the log was started: that time does not run backwards, that an edition bears the
 * time of the act that published it, and that it is the one that was submitted.
 */
export function verifyTimes({ acts, editions, problem }) {
  const start = acts.findIndex(({ act }) => act?.verb === 'startLog')
  /** The last act of each subject that began or ended that a candidate waits. */
  const waiting = new Map()
  for (const [index, { act }] of acts.entries()) {
    if (!act) continue
    const { sequence, verb, at, digest } = act
    const subject = JSON.stringify([act.subject.type, act.subject.id])
    const before = acts[index - 1]?.act
    if (start !== -1 && index > start) {
      const wrong = (sentence) => problem(`act ${sequence}`, sentence)
      if (before && at < before.at) {
        wrong(`Its time ${at} is before ${before.at}, the time of the act before it.`)
      }
      const edition = records.publications.includes(verb) && editions.get(digest)
      if (edition) verifyPublication(wrong, act, edition, waiting.get(subject))
    }
    if (verb === 'submitUpdate' || ends.includes(verb)) waiting.set(subject, act)
  }
}

function verifyPublication(wrong, { at }, { place, candidate, publishedAt }, last) {
  if (publishedAt !== undefined && publishedAt !== at) {
    wrong(`Its time is ${at}, and ${place}, which it published, says ${publishedAt}.`)
  }
  if (last?.verb !== 'submitUpdate') {
    wrong(`It published ${place}, which nobody had submitted.`)
  } else if (last.digest !== candidate) {
    wrong(`It published ${place}, and act ${last.sequence} had submitted other words.`)
  }
}
