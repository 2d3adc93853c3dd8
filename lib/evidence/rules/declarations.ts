import type { DeclarationKind } from '#prisma/client/enums.ts'

export interface DeclarationText {
  readonly title: string
  /** Counts the wordings: the exact words are stored with each declaration, so a later wording changes nothing past. */
  readonly number: number
  readonly text: string
}

/** What a candidate declares on submission (domain A "authenticity declaration", D4, D6 "guidance on technology/AI"). */
export const declarations = {
  authenticity: {
    title: 'This is my own work',
    number: 1,
    text: 'I declare that this evidence is authentic: it shows my own work, what others contributed is named as theirs, and the date of the activity is right.',
  },
  confidentiality: {
    title: 'Nobody can be identified from it',
    number: 1,
    text: 'I declare that no individual, family member or carer can be identified from this evidence, its files included: I have used “Individual A” or a role instead of names, and removed addresses, numbers and dates of birth.',
  },
  ai_use: {
    title: 'What artificial intelligence had to do with it',
    number: 1,
    text: 'I declare that I say truthfully whether artificial intelligence helped to make this evidence and what for, that what it says about my practice is mine, and that nothing about a person was given to such a tool.',
  },
} as const satisfies Record<DeclarationKind, DeclarationText>

export const declarationsInOrder = [
  'authenticity',
  'confidentiality',
  'ai_use',
] as const satisfies DeclarationKind[]

/** Those that are a tick; the use of artificial intelligence is an answer. */
export const tickedDeclarations = ['authenticity', 'confidentiality'] as const satisfies DeclarationKind[]

export const aiAnswers = {
  none: 'None was used',
  used: 'It was used',
} as const

export interface Declared {
  readonly authenticity: boolean
  readonly confidentiality: boolean
  readonly aiUse: keyof typeof aiAnswers | null
  readonly aiPurpose: string
}

/** What is stored as the answer to a declaration: empty where it is a tick. */
export const answerOf = (kind: DeclarationKind, { aiUse, aiPurpose }: Declared): string =>
  kind === 'ai_use' && aiUse ? (aiUse === 'used' ? `It was used: ${aiPurpose}` : aiAnswers.none) : ''
