import { once } from 'node:events'
import { createServer } from 'node:http'

export type SiblingSite = { port: number; stop: () => void }

/** A site on the same machine, whose only page has that content, whatever its host is called. */
export async function siblingSite(html: string): Promise<SiblingSite> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(html)
  })
  server.listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  return {
    port: address instanceof Object ? address.port : 0,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
