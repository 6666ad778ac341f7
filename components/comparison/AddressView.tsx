/** An address shown in full, because the address itself changed. */
export function AddressView({ address }: { address: string }) {
  return (
    <a className="address" href={address}>
      {address}
    </a>
  )
}
