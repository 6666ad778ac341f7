import type { ReactNode } from 'react'
import { absoluteAddress } from '@/domain/address/addresses'

type Props = { address: string; origin: string | undefined; children: ReactNode }

/** A link to a file; its whole address, which paper shows, where the press room's origin is known. */
export function FileLinkView({ address, origin, children }: Props) {
  return (
    <a
      href={address}
      data-address={origin === undefined ? undefined : absoluteAddress(origin, address)}
    >
      {children}
    </a>
  )
}
