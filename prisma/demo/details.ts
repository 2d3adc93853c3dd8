import { type Details, noDetails } from '#lib/evidence/rules/details.ts'
import type { EvidenceKind } from '#prisma/client/enums.ts'

const given: { readonly [K in EvidenceKind]?: Partial<Details> } = {
  questioning: {
    questions: [
      {
        question: 'How do you know that a plan still says what the person wants?',
        answer:
          'I ask them, with working and not working, before each review and after anything that changes their day.',
      },
      {
        question: 'What do you do when a relative and the individual want different things?',
        answer:
          'I hear both, check capacity for that decision, and bring in an advocate before anybody decides.',
      },
    ],
  },
  professional_discussion: {
    agreed: 'How outcomes came to lead the rota, and where rights and risks met this spring.',
  },
  assignment: { task: { name: 'The assignment for the unit', setBy: 'awarding_organisation' } },
  case_study: { basis: 'real' },
  in_situ: {
    held: {
      record: 'Minutes of a best-interests meeting',
      place: 'Locked cabinet in the manager’s office',
      shownBy: 'The registered manager',
      whyNotCopied: 'It names an individual and two relatives, and cannot be told without them.',
    },
  },
}

/** What a kind's form asks for besides the text, filled in. */
export const detailsFor = (kind: EvidenceKind): Details => ({ ...noDetails, ...given[kind] })
