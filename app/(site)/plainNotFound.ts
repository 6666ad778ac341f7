/** A 404 for what is no page, and is read by programs. */
export const plainNotFound = (headers: Readonly<Record<string, string>>): Response =>
  new Response('404 Not Found\n', {
    status: 404,
    headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
  })
