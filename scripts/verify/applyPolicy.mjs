import { signatureOf } from './note.mjs'

/**
 * What a policy says of a checkpoint: which of its witnesses cosigned it, with their times in seconds since 1970;
 * `metAt`, the moment at which they met the quorum, null where they do not, and `metBy`, those who had cosigned by then.
 * `problems` are sentences.
 */
export function applyPolicy({ logs, witnesses, quorum }, checkpoint) {
  const problems = []
  const signed = logs.map((key) => ({ key, signature: signatureOf(checkpoint, key) }))
  const isAccepted = signed.some(
    ({ key, signature }) => signature === true && key.name === checkpoint.origin,
  )
  if (signed.some(({ signature }) => signature === false)) {
    problems.push('The signature in the name of a log of your policy is not right.')
  } else if (logs.length > 0 && !isAccepted) {
    problems.push('None of the logs of your policy signed it.')
  }
  const cosigned = []
  for (const key of witnesses) {
    const at = signatureOf(checkpoint, key)
    if (at === false) problems.push(`The cosignature in the name of ${key.name} is not right.`)
    else if (at !== null) cosigned.push({ ...key, at })
  }
  cosigned.sort((one, other) => one.at - other.at)
  const met = cosigned.findIndex((_, index) =>
    quorum.isMetBy(new Set(cosigned.slice(0, index + 1).map(({ line }) => line))),
  )
  const metAt = met === -1 ? null : cosigned[met].at
  return { problems, cosigned, metAt, metBy: cosigned.slice(0, met + 1) }
}
