// Payload calls its cookies by one prefix, also those that its scripts write, which may not begin with `__Host-`. So
// the cookie of the session has that name in browsers only. A browser takes `__Host-` from this very host alone, over
// https: a sibling host cannot plant a session of its own.

/** The name of the cookie of the session: inside, and in the browsers of a site on https. */
export const sessionCookie = { inside: 'payload-token', outside: '__Host-payload-token' } as const
