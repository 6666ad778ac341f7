/** What the framework gives a route handler beside the request: an address without variable parts has none. */
export type RouteContext = {
  params: Promise<Record<string, string | string[] | undefined> | undefined>
}

/** The parts of an address by their names in the folder of the route, as the framework has decoded them, once. */
export type Address = Readonly<Record<string, string | undefined>>

export async function addressOf({ params }: RouteContext): Promise<Address> {
  const parts = Object.entries((await params) ?? {})
  return Object.fromEntries(
    parts.map(([name, part]) => [name, typeof part === 'string' ? part : undefined]),
  )
}
