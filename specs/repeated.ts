/** Each value that occurs more than once, once. */
export function repeated<T>(values: readonly T[]): Set<T> {
  return new Set(values.filter((value, index) => values.indexOf(value) !== index))
}
