import { closedCollection } from '@/collections/records/closedCollection'

/**
 * The outbox: every mail that an act causes. It is written in the transaction that moves the cursor past the act,
 * and sent afterwards. Its id is made of the cause, the recipient and the occasion, so that there is only one of
 * each. Only `effects/mail` and the notices of
 * changed accounts (`operations/account/insertAccountNotice.ts`) write it; no request reads it.
 */
export const Mails = closedCollection('mails', [
  { name: 'occasion', type: 'text', required: true },
  /** The account; its email address is read when the mail is sent. */
  { name: 'person', type: 'text', required: true },
  /** Where it goes instead: the address that the account had when it was changed. */
  { name: 'address', type: 'text' },
  { name: 'subject', type: 'text', required: true, maxLength: 2000 },
  { name: 'text', type: 'textarea', required: true, maxLength: 20_000 },
  {
    name: 'state',
    type: 'select',
    required: true,
    index: true,
    options: ['waiting', 'sent', 'failed'],
  },
  { name: 'attempts', type: 'number', required: true },
  /** When it may be tried next, ISO 8601 in UTC. During an attempt: until when no other process may try. */
  { name: 'next', type: 'text', index: true },
  { name: 'madeAt', type: 'text', required: true, index: true },
  { name: 'sentAt', type: 'text' },
  /** Why the last attempt failed: one of `mailFaults`. */
  { name: 'fault', type: 'text' },
])
