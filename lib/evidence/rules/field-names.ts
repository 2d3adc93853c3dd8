/** A point in a field's name would nest, so a statement's code goes through a form with underscores for points. */
export const nameOf = (code: string): string => code.replaceAll('.', '_')

export const codeIn = (name: string): string => name.replaceAll('_', '.')

/** The beginning of the names of a criterion's fields: its tick, its sub-points, its note and its place. */
export const claimField = (registrationId: string, code: string): string =>
  `claims.${registrationId}.${nameOf(code)}`
