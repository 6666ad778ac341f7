import type { Order } from './Order'

/** An order as the attributes of its button; `orderOf` reads them back. */
export function orderData(order: Order): Readonly<Record<`data-${string}`, string>> {
  const { does } = order
  if (does === 'open') {
    const { collection, id, initialData } = order.piece
    return attributes({ does, kind: collection, id, ...initialData })
  }
  if (!('claim' in order)) return attributes({ does })
  const claim = { claim: order.claim?.id, number: order.claim && String(order.claim.number) }
  if (does === 'evidence') return attributes({ does, ...claim, id: order.use })
  if (does === 'remove') return attributes({ does, ...claim, kind: order.what, id: order.id })
  return attributes({ does, ...claim })
}

type Named = Readonly<Record<string, string | null | undefined>>

const attributes = (named: Named): Readonly<Record<`data-${string}`, string>> =>
  Object.fromEntries(
    Object.entries(named).flatMap(([name, value]) => (value ? [[`data-${name}`, value]] : [])),
  )
