import { writeFileSync } from 'node:fs'
import path from 'node:path'

/** A reporter of Vitest: writes the milliseconds of each test file in each project to the file that FILE_TIMES names. */
export default class FileTimes {
  onTestRunEnd(modules) {
    const times = modules.map((module) => {
      const { collectDuration, duration } = module.diagnostic()
      const file = path.relative(process.cwd(), module.moduleId)
      return { name: `${module.project.name} › ${file}`, duration: collectDuration + duration }
    })
    writeFileSync(process.env.FILE_TIMES ?? 'file-times.json', JSON.stringify(times))
  }
}
