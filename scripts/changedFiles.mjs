import { spawnSync } from 'node:child_process'

/** What is not committed yet, new files with it; with `since`, also what was committed since that branch or commit. */
export function changedFiles(root, since) {
  const git = (...words) => {
    const { status, stdout, stderr } = spawnSync('git', words, { cwd: root, encoding: 'utf8' })
    if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`)
    return stdout.split('\n').filter((file) => file !== '')
  }
  return [
    ...git('diff', '--name-only', 'HEAD'),
    ...git('ls-files', '--others', '--exclude-standard'),
    ...(since ? git('diff', '--name-only', `${since}...HEAD`) : []),
  ]
}
