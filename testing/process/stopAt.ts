/** A function to call with each step: at the nth time that it is called with `step`, it calls `stop`. */
export function stopAt<Step>(step: unknown, nth: number, stop: () => void): (at: Step) => void {
  let times = 0
  return (at) => {
    if (at !== step) return
    times += 1
    if (times === nth) stop()
  }
}
