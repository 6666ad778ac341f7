import type { ReactNode } from 'react'
import { absoluteAddress } from '@/domain/address/addresses'

type Props = { address: string; origin: string | undefined; children: ReactNode }

/** A link to a file. Where the origin of the press room is known, paper shows the whole address. */
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
