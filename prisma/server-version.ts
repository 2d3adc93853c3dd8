/** The first PostgreSQL release with everything that the migrations use. */
const oldestMajor = 15

/** @param versionNumber as the server says it: 150018 is 15.18. @returns why it cannot be used, or null */
export function tooOld(versionNumber: number): string | null {
  const major = Math.floor(versionNumber / 10_000)
  return major < oldestMajor
    ? `The database is PostgreSQL ${major}, which is too old: use ${oldestMajor} or later.`
    : null
}
