/**
 * What happened at the doors of the press room. `account` is the id of an account, null for one that does not exist;
 * what somebody typed is never in it, as people type passwords into the wrong field.
 */
export type SecurityEvent = {
  event:
    | 'signed-in'
    | 'sign-in-refused'
    | 'signed-out'
    | 'reset-requested'
    | 'password-reset'
    | 'sessions-ended'
    | 'attempts-limited'
    | 'foreign-origin'
    | 'body-refused'
  network: string | null
  account?: string | null
  /** The address that was asked, without its parameters; that of an invitation without its secret. */
  pathname?: string
}

/** Writes one line of JSON to the log of the server, with the time. */
export function recordSecurityEvent(event: SecurityEvent): void {
  const line = { time: new Date().toISOString(), name: 'security', ...event }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}
