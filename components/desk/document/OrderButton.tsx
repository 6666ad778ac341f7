import type { ReactNode } from 'react'
import type { Order } from './Order'
import { orderData } from './orderData'

type Props = {
  order: Order
  /** The whole order in words, where the button shows a short form. */
  label?: string
  className?: string
  isDisabled?: boolean
  children: ReactNode
}

/** A button of the document; the page listens for all of them (`useOrders`). */
export function OrderButton({ order, label, className, isDisabled, children }: Props) {
  return (
    <button
      type="button"
      className={className ?? 'document__tool'}
      {...(label ? { 'aria-label': label } : {})}
      disabled={isDisabled}
      {...orderData(order)}
    >
      {children}
    </button>
  )
}
