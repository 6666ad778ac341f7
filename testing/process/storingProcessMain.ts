import { readFile } from 'node:fs/promises'
import { storeFile } from '@/storage/storeFile'
import { stopAt } from './stopAt'

// Stores the bytes of a file as a PDF, and is killed when it reaches that step for the nth time.

const [folder = '', source = '', sha256 = '', step, nth = '1'] = process.argv.slice(2)
const die = () => process.kill(process.pid, 'SIGKILL')
const bytes = await readFile(source)
await storeFile(folder, { sha256, type: 'application/pdf' }, bytes, stopAt(step, Number(nth), die))
