import { createServer } from 'node:net'

/** Whether a server could listen on this port of localhost now. */
export const isPortFree = (port) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, exclusive: true }, () => server.close(() => resolve(true)))
  })
