/** An address written out, as what changed is the address itself. */
export function AddressView({ address }: { address: string }) {
  return (
    <a className="address" href={address}>
      {address}
    </a>
  )
}
