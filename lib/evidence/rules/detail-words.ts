import type { Details } from '../details-input.ts'

export const reflectionHeadings = {
  happened: 'What happened',
  mattered: 'Why it mattered',
  changed: 'What changed',
  next: 'What next',
} as const satisfies Record<keyof Details['reflection'], string>

export const heldHeadings = {
  record: 'What the record is',
  place: 'Where it is held',
  shownBy: 'Who may show it',
  whyNotCopied: 'Why it was not copied',
} as const satisfies Record<keyof Details['held'], string>

export const taskSetters = {
  awarding_organisation: 'The awarding organisation',
  centre: 'The centre',
  employer: 'The employer',
} as const satisfies Record<NonNullable<Details['task']['setBy']>, string>

export const caseBases = {
  real: 'A real case from my work, anonymised',
  set: 'A set case that I was given',
} as const satisfies Record<NonNullable<Details['basis']>, string>

/** Recordings of people need their consent, which stays where it was given (domain D4). */
export const consents = {
  nobody: 'Nobody but me and my assessor can be seen or heard',
  written: 'Everybody in it gave consent in writing, which my workplace holds',
  best_interests: 'A best-interests decision is on record at my workplace',
} as const satisfies Record<NonNullable<Details['consent']>, string>
