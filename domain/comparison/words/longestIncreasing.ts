/**
 * The places (from 0) of a longest strictly increasing subsequence: the items that need not move when a list is
 * reordered. Of several equally long ones, it always returns the same.
 */
export function longestIncreasing(values: readonly number[]): readonly number[] {
  // ends[n]: the place of the smallest last value of all increasing subsequences of length n + 1.
  const ends: number[] = []
  const previous: (number | undefined)[] = []
  values.forEach((value, place) => {
    const length = countBelow(ends, values, value)
    previous[place] = ends[length - 1]
    ends[length] = place
  })
  const places: number[] = []
  for (let place = ends.at(-1); place !== undefined; place = previous[place]) places.push(place)
  return places.reverse()
}

function countBelow(ends: readonly number[], values: readonly number[], value: number): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const end = ends[middle]
    if (end !== undefined && (values[end] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
