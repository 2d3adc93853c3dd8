import type { DeclarationKind } from '#prisma/client/enums.ts'

/** What a candidate declares on submission; the exact words are stored with it, so a changed text changes nothing past. */
export const declarations = {
  authenticity: {
    title: 'This is my own work',
    text: 'I declare that this evidence is authentic: it shows my own work, what others contributed is named as theirs, and the date of the activity is right.',
  },
  confidentiality: {
    title: 'Nobody can be identified from it',
    text: 'I declare that no individual, family member or carer can be identified from this evidence, its files included: I have used “Individual A” or a role instead of names, and removed addresses, numbers and dates of birth.',
  },
} as const satisfies Record<DeclarationKind, { title: string; text: string }>

export const declarationsInOrder = ['authenticity', 'confidentiality'] as const satisfies DeclarationKind[]
