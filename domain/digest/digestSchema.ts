import { z } from 'zod'

export const digestSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ id: 'Digest', description: 'SHA-256 as 64 lower-case hexadecimal characters.' })
