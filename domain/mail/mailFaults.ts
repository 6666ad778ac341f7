/** The reasons why a mail could not be sent. They contain no address and no text of the mail server. */
export const mailFaults = [
  'unreachable',
  'notSignedIn',
  'recipientRefused',
  'refused',
  'notWritten',
  'accountClosed',
  'restored',
  'unknown',
] as const
export type MailFault = (typeof mailFaults)[number]

const ofCode: Readonly<Record<string, MailFault>> = {
  EAUTH: 'notSignedIn',
  ENOAUTH: 'notSignedIn',
  EOAUTH2: 'notSignedIn',
  EENVELOPE: 'recipientRefused',
  EMESSAGE: 'refused',
  EPROTOCOL: 'refused',
  ECONNECTION: 'unreachable',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  EDNS: 'unreachable',
  ENOTFOUND: 'unreachable',
  ESOCKET: 'unreachable',
  ETIMEDOUT: 'unreachable',
  ETLS: 'unreachable',
  EACCES: 'notWritten',
  EROFS: 'notWritten',
  ENOSPC: 'notWritten',
  ENOTDIR: 'notWritten',
}

/** The fault for an error of the mail server or the file system, by its `code`. */
export function faultOf(error: unknown): MailFault {
  const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : null
  return (typeof code === 'string' ? ofCode[code] : undefined) ?? 'unknown'
}
