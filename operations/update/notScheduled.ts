/** What an update that is not scheduled says of its schedule. */
export const notScheduled = {
  schedule: { due: null, zone: null, by: null, failures: null, next: null, failure: null },
}
