import { counted } from './counted.mjs'
import { describeTime } from './describeTime.mjs'

/**
 * What was found, as the exit code and a line in words (docs/contracts/log.md, "Verifying"). `heads` are the
 * checkpoints to which the reader's policy was applied, null without one; `fits` what the reader kept.
 */
export function describeFindings({ problems, counts, record, policy, heads, fits }) {
  const seen = Object.entries(counts)
    .map(([noun, count]) => counted(count, noun))
    .join(', ')
  if (problems.length > 0) {
    const what = 'Something was altered, or does not fit what was kept.'
    return { code: 1, words: `${counted(problems.length, 'problems')} (${seen}). ${what}` }
  }
  const met = heads.filter(({ metAt }) => metAt !== null)
  const confirmed = Math.max(0, ...met.map(({ size }) => size), ...fits.map(({ acts }) => acts))
  const isConfirmed = confirmed > 0
  const words = [
    `all digests match (${seen}).`,
    describeLog(record.log),
    ...(policy && met.length === 0 ? [describeUnmet(policy, heads)] : []),
    ...(met.length > 0 ? describeHeads(met) : []),
    ...(fits.length > 0 ? [describeKept(fits)] : []),
    isConfirmed ? describeRest(confirmed, counts.acts) : nobody(fits),
    ...(met.length > 0 ? [] : [fits.length > 0 ? untilKept : 'All times are its own word.']),
  ]
  return { code: isConfirmed ? 0 : 3, words: words.join(' ') }
}

const nobody = (fits) =>
  fits.length > 0
    ? 'Nothing else was altered as far as it shows, but nothing from outside confirms it: in a press room that was rewritten, approvals or other dossiers may be missing.'
    : 'Nothing was altered as far as it shows, but nothing from outside confirms it: a press room that was rewritten as a whole looks the same.'

const untilKept = 'Up to the moment at which you kept it, all times are the press room’s own word.'

function describeLog({ checkpoint, keys }) {
  if (checkpoint) return `Its log ${checkpoint.origin} is signed up to act ${checkpoint.size}.`
  return keys.length > 0 ? 'Its log was started, but nothing is signed yet.' : 'It has no log.'
}

/** Why the policy confirms nothing. */
export function describeUnmet({ quorum }, heads) {
  if (quorum.isNone) return 'Your policy asks for no witness.'
  const names = namesOf(heads.flatMap(({ cosigned }) => cosigned))
  return names === ''
    ? 'None of the witnesses of your policy cosigned it.'
    : `The quorum of your policy is not met: only ${names} cosigned it.`
}

function describeHeads(met) {
  const words = []
  let before = null
  for (const head of met.toSorted(
    (one, other) => one.size - other.size || one.metAt - other.metAt,
  )) {
    if (head.size === before?.size) continue
    const who = namesOf(head.metBy)
    const when = describeTime(head.metAt)
    const acts = `acts ${before ? before.size + 1 : 1} to ${head.size}`
    words.push(
      before
        ? `By ${when}, ${who} saw ${acts} too; none of them was in the largest tree that was seen before.`
        : `As ${who} confirmed by ${when}, ${acts} were there then, and nothing in them was changed, removed or dated back since; the times in them are the press room’s own word.`,
    )
    before = head
  }
  return words
}

const describeKept = (fits) =>
  `What you kept is there unchanged since you kept it: ${fits.map((one) => one.fits).join('; ')}.`

function describeRest(confirmed, count) {
  const after = count - confirmed
  if (after <= 0) return `So all ${counted(count, 'acts')} are confirmed.`
  return `So acts 1 to ${confirmed} are confirmed; nobody confirms the ${counted(after, 'acts')} after them yet.`
}

export const namesOf = (cosigned) => [...new Set(cosigned.map(({ name }) => name))].join(' and ')
