/** Permanent redirect (308). */
export const movedAnswer = (address: string, headers: Readonly<Record<string, string>>): Response =>
  new Response(null, { status: 308, headers: { ...headers, Location: address } })
