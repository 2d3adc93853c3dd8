import type { MailChoice, Seat } from '#prisma/client/enums.ts'

interface KindOfNotification {
  /** Who is told: in the choices of whoever holds one of these seats. */
  readonly seats: readonly Seat[]
  /** What happened, as the choices name it. */
  readonly what: string
  /** As it is read in the app. `{evidence}` stays as it is until it is shown: a title may have to be erased. */
  readonly sentence: string
  /** As it is read in a mail, one and several: who and what it was about is said in the app alone. */
  readonly mailed: readonly [one: string, several: string]
  /** Whether it is mailed unless the person chose otherwise. */
  readonly mail: MailChoice
}

const quality = ['quality_assurer', 'lead_quality_assurer'] as const

/** Everything that people are told of. */
export const kinds = {
  'message.written': {
    seats: ['candidate', 'assessor', ...quality],
    what: 'Somebody writes a message about evidence or a criterion',
    sentence: '{by} wrote about {about}.',
    mailed: ['A message was written to you.', '{count} messages were written to you.'],
    mail: 'at_once',
  },
  'evidence.judged': {
    seats: ['candidate'],
    what: 'An assessor judges your evidence',
    sentence: '{by} judged {evidence}: {found}.',
    mailed: ['A piece of your evidence was judged.', '{count} times, evidence of yours was judged.'],
    mail: 'at_once',
  },
  'evidence.returned': {
    seats: ['candidate'],
    what: 'An assessor gives evidence back',
    sentence: '{by} gave {evidence} back without judging it.',
    mailed: ['A piece of your evidence was given back.', '{count} pieces of your evidence were given back.'],
    mail: 'at_once',
  },
  'evidence.rejected-for-breach': {
    seats: ['candidate'],
    what: 'An assessor rejects evidence because somebody could be identified by it',
    sentence:
      '{by} rejected {evidence} because somebody could be identified by it. What they erased is gone.',
    mailed: [
      'A piece of your evidence was rejected for a breach of confidentiality.',
      '{count} pieces of your evidence were rejected for a breach of confidentiality.',
    ],
    mail: 'at_once',
  },
  'observer.confirmed': {
    seats: ['candidate'],
    what: 'An assessor confirms the observer of your evidence',
    sentence: '{by} confirmed the observer of {evidence}.',
    mailed: [
      'The observer of a piece of your evidence was confirmed.',
      'The observers of {count} pieces of your evidence were confirmed.',
    ],
    mail: 'never',
  },
  'plan.proposed': {
    seats: ['candidate', 'assessor'],
    what: 'Somebody proposes an assessment plan for you to agree',
    sentence: '{by} proposed an assessment plan for you to agree.',
    mailed: [
      'An assessment plan was proposed for you to agree.',
      '{count} assessment plans were proposed for you to agree.',
    ],
    mail: 'at_once',
  },
  'plan.agreed': {
    seats: ['candidate', 'assessor'],
    what: 'The other side agrees an assessment plan',
    sentence: '{by} agreed the assessment plan.',
    mailed: ['An assessment plan was agreed.', '{count} assessment plans were agreed.'],
    mail: 'daily',
  },
  'unit.signed': {
    seats: ['candidate'],
    what: 'A unit of yours is signed off',
    sentence: '{by} signed off unit {unit}.',
    mailed: ['A unit of yours was signed off.', '{count} units of yours were signed off.'],
    mail: 'at_once',
  },
  'unit.reopened': {
    seats: ['candidate', 'assessor'],
    what: 'A unit is reopened',
    sentence: '{by} reopened unit {unit}.',
    mailed: ['A unit was reopened.', '{count} units were reopened.'],
    mail: 'at_once',
  },
  'evidence.submitted': {
    seats: ['assessor'],
    what: 'A candidate hands in evidence',
    sentence: '{by} handed in {evidence}.',
    mailed: [
      'A piece of evidence was handed in for you to judge.',
      '{count} pieces of evidence were handed in for you to judge.',
    ],
    mail: 'daily',
  },
  'evidence.recalled': {
    seats: ['assessor'],
    what: 'A candidate takes back what they handed in',
    sentence: '{by} took back {evidence} before it was judged.',
    mailed: [
      'A piece of evidence was taken back before you judged it.',
      '{count} pieces of evidence were taken back before you judged them.',
    ],
    mail: 'never',
  },
  'sample.drawn': {
    seats: ['assessor'],
    what: 'Units that you signed are drawn for quality assurance',
    sentence: '{by} drew {units} for quality assurance.',
    mailed: [
      'Units that you signed were drawn for quality assurance.',
      'Units that you signed were drawn for quality assurance, {count} times.',
    ],
    mail: 'daily',
  },
  'sample.concluded': {
    seats: ['assessor'],
    what: 'A quality assurer concludes the sample of a signed unit',
    sentence: '{by} concluded the sample of unit {unit}: {outcome}.',
    mailed: [
      'The sample of a signed unit was concluded.',
      'The samples of {count} signed units were concluded.',
    ],
    mail: 'daily',
  },
  'allocation.made': {
    seats: ['assessor', ...quality],
    what: 'Candidates are allocated to you',
    sentence: '{by} made you the {role} of {registrations}.',
    mailed: ['Candidates were allocated to you.', 'Candidates were allocated to you, {count} times.'],
    mail: 'daily',
  },
  'allocation.told': {
    seats: ['candidate'],
    what: 'You are given an assessor or a quality assurer',
    sentence: '{name} is now your {role}.',
    mailed: ['Somebody was allocated to your portfolio.', '{count} people were allocated to your portfolio.'],
    mail: 'never',
  },
} as const satisfies Record<string, KindOfNotification>

export type Kind = keyof typeof kinds

export const allKinds = Object.keys(kinds) as Kind[]

type Braces<Sentence> = Sentence extends `${string}{${infer Name}}${infer Rest}` ? Name | Braces<Rest> : never

/** What a kind's sentence has to be given; who did it, and the evidence's title, come by themselves. */
export type FactsOf<K extends Kind> = Record<
  Exclude<Braces<(typeof kinds)[K]['sentence']>, 'by' | 'evidence'>,
  string | number
>

/** Where a title goes in a sentence; also as a fact that says what something is about. */
export const titleHere = '{evidence}'

/** A notification in words, as it is kept: all but the title, which stays `{evidence}`. */
export function sentenceOf(kind: Kind, facts: Readonly<Record<string, string | number>>): string {
  return kinds[kind].sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole))
}

/** The kinds that concern somebody in these seats. */
export const kindsFor = (held: readonly Seat[]): Kind[] =>
  allKinds.filter(kind => kinds[kind].seats.some((seat: Seat) => held.includes(seat)))

/** Whether each kind is mailed unless somebody chose otherwise, as the database is asked. */
export const defaults = allKinds.map(kind => ({ kind, mail: kinds[kind].mail as MailChoice }))

/** How a choice is worded. */
export const mailWords = {
  at_once: 'As it happens',
  daily: 'Once a day, at 7 in the morning',
  never: 'Never',
} as const satisfies Record<MailChoice, string>
