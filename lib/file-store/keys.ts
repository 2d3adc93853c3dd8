const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const digest = /^[0-9a-f]{64}$/

/** Where a centre's content lies in any store: `<centre>/<two digits>/<sha256>`. */
export function keyOf(centreId: string, sha256: string): string {
  if (!digest.test(sha256)) throw new Error('A file is asked for by something that is not a SHA-256')
  return `${refuseStrangeCentre(centreId)}/${sha256.slice(0, 2)}/${sha256}`
}

export function refuseStrangeCentre(id: string): string {
  if (!uuid.test(id)) throw new Error('A file is asked for in something that is not a centre')
  return id
}
