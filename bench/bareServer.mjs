import { createServer, get } from 'node:http'

// node bench/bareServer.mjs ADDRESS…: asks each address once as a browser does, then sends the same bytes with the same
// headers to whoever asks for its path. The least that Node.js needs for that: what a press room is compared with.

/** What belongs to a connection, not to what it carries. */
const ofConnection = ['connection', 'date', 'keep-alive', 'transfer-encoding']

const kept = new Map()
for (const address of process.argv.slice(2)) kept.set(new URL(address).pathname, await ask(address))

const server = createServer((request, response) => {
  const { status, headers, body } = kept.get(request.url)
  response.writeHead(status, headers).end(body)
})
server.listen(0, 'localhost', () => process.send(server.address().port))
process.on('disconnect', () => process.exit())

function ask(address) {
  return new Promise((resolve, reject) => {
    const asked = get(address, { headers: { 'Accept-Encoding': 'gzip' } }, async (answer) => {
      const headers = Object.fromEntries(
        Object.entries(answer.headers).filter(([name]) => !ofConnection.includes(name)),
      )
      const body = Buffer.concat(await answer.toArray())
      resolve({ status: answer.statusCode, headers, body })
    })
    asked.on('error', reject)
  })
}
