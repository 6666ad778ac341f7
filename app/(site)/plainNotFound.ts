/** A 404 in plain text for addresses that programs read and that are not pages. */
export const plainNotFound = (headers: Readonly<Record<string, string>>): Response =>
  new Response('404 Not Found\n', {
    status: 404,
    headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
  })
