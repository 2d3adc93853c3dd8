import { withinIdentity } from '#lib/db.ts'

/** Every centre there is, for whoever runs the service; nobody signed in is shown this. */
export function everyCentre() {
  return withinIdentity(null, tx =>
    tx.centre.findMany({ select: { id: true, name: true, number: true }, orderBy: { number: 'asc' } }),
  )
}
