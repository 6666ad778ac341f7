/** The schedule fields of an update that is not scheduled. */
export const notScheduled = {
  schedule: { due: null, zone: null, by: null, failures: null, next: null, failure: null },
}
