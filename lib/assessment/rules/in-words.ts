const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** 'a, b and c'. */
export const inWords = (parts: Iterable<string>): string => list.format(parts)
