import { closedCollection } from '@/collections/records/closedCollection'

/**
 * The outbox: every mail that an act calls for, written in the transaction that moves the cursor past the act, and
 * sent afterwards. Its id says because of what it is written, to whom and why, so that there is one of each. Only
 * `effects/mail` writes it; no request reads it.
 */
export const Mails = closedCollection('mails', [
  { name: 'occasion', type: 'text', required: true },
  /** The account; its address is looked up when the mail is sent. */
  { name: 'person', type: 'text', required: true },
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
  /** When it may be tried, ISO 8601 in UTC; while somebody is trying, until when nobody else may. */
  { name: 'next', type: 'text', index: true },
  { name: 'madeAt', type: 'text', required: true, index: true },
  { name: 'sentAt', type: 'text' },
  /** Why the last attempt failed: one of `mailFaults`. */
  { name: 'fault', type: 'text' },
])
