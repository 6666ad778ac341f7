import { getPayload, type Payload, type SanitizedConfig } from 'payload'

/**
 * Opens the database for the effects of this instance. Ends the process with 1, and with words, where the press room
 * must not start. Payload is a separate one, as other copies of the error classes are loaded here than routes know.
 */
export async function openOrStop(config: Promise<SanitizedConfig>): Promise<Payload> {
  try {
    return await getPayload({ config, key: 'acts' })
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}
