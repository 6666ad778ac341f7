import { isolateObjectProperty, type PayloadRequest, type Where } from 'payload'

/** What every read and write method of Payload's database adapter takes, as far as transactions and filters are concerned. */
export type AdapterCall = {
  collection?: unknown
  collectionSlug?: unknown
  options?: { atomic?: unknown } | undefined
  req?: Partial<PayloadRequest> | undefined
  where?: Where | undefined
}

/** The same call as part of that transaction. Does not change the caller's request. */
export function inThatTransaction(call: AdapterCall, transactionID: string): AdapterCall {
  if (!call.req) return { ...call, req: { transactionID } }
  const req = isolateObjectProperty(call.req, 'transactionID')
  req.transactionID = transactionID
  return { ...call, req }
}
