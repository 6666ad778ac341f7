/**
 * What the framework passes to a route handler with the request. `params` resolves to undefined for an address
 * without variable parts.
 */
export type RouteContext = {
  params: Promise<Record<string, string | string[] | undefined> | undefined>
}

/** The parts of an address by their names in the folder of the route. The framework has decoded them once. */
export type Address = Readonly<Record<string, string | undefined>>

export async function addressOf({ params }: RouteContext): Promise<Address> {
  const parts = Object.entries((await params) ?? {})
  return Object.fromEntries(
    parts.map(([name, part]) => [name, typeof part === 'string' ? part : undefined]),
  )
}
