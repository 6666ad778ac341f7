import { readdirSync, readFileSync } from 'node:fs'

/** The bytes of memory (RSS) that a process and its children use; of Linux. */
export function memoryOf(pid: number): number {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    const parent = Number(/^PPid:\s+(\d+)/m.exec(statusOf(name))?.[1] ?? 0)
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const own = (each: number): number =>
    1024 * Number(/^VmRSS:\s+(\d+) kB/m.exec(statusOf(String(each)))?.[1] ?? 0) +
    (children.get(each) ?? []).reduce((sum, child) => sum + own(child), 0)
  return own(pid)
}

/** Empty for a process that has ended. */
function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return ''
  }
}
