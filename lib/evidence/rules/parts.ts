import { heldHeadings, reflectionHeadings } from './detail-words.ts'
import { type Details, noDetails, partsOf } from './details.ts'
import type { Part } from './kinds.ts'
import type { Draft, Missing } from './submission.ts'

/** Whether a part says what the text would otherwise have to say. */
export function toldInParts(draft: Draft): boolean {
  const { reflection, questions } = { ...noDetails, ...draft.details }
  const own = partsOf(draft.kind)
  return (
    (own.includes('reflection') && Object.values(reflection).some(Boolean)) ||
    (own.includes('questions') && questions.some(({ question, answer }) => question && answer))
  )
}

/** What each part still lacks, in the order of the form; a part that may stay empty lacks nothing. */
export function missingParts(draft: Draft): Missing[] {
  const details = { ...noDetails, ...draft.details }
  return partsOf(draft.kind).flatMap(part => lacks[part]?.(details, draft) ?? [])
}

type Lacks = { readonly [P in Part]?: (details: Details, draft: Draft) => Missing[] }

const lacks: Lacks = {
  reflection: ({ reflection }, { narrative }) =>
    narrative.trim() || !Object.values(reflection).some(Boolean)
      ? []
      : missingHeadings('reflection', reflectionHeadings, reflection),
  questions: ({ questions }, { fileCount }) => [
    ...(questions.length === 0 && fileCount === 0
      ? [
          {
            field: 'details.questions.0.question',
            sentence: 'it needs at least one question with its answer, or a file that holds them',
          },
        ]
      : []),
    ...questions.flatMap(({ question, answer }, index) =>
      question && answer
        ? []
        : [
            {
              field: `details.questions.${index}.${question ? 'answer' : 'question'}`,
              sentence: `question ${index + 1} needs its ${question ? 'answer' : 'question'}`,
            },
          ],
    ),
  ],
  held: ({ held }) => missingHeadings('held', heldHeadings, held),
  task: ({ task }) => [
    ...(task.name ? [] : [{ field: 'details.task.name', sentence: 'it needs the task that it answers' }]),
    ...(task.setBy ? [] : [{ field: 'details.task.setBy', sentence: 'it needs who set the task' }]),
  ],
  basis: ({ basis }) =>
    basis ? [] : [{ field: 'details.basis', sentence: 'it needs whether the case is real or was set' }],
  agreed: ({ agreed }) =>
    agreed
      ? []
      : [{ field: 'details.agreed', sentence: 'it needs what you had agreed to talk about beforehand' }],
  activities: ({ activities }) =>
    activities.flatMap(({ on, what }, index) => [
      ...(on
        ? []
        : [
            {
              field: `details.activities.${index}.on`,
              sentence: `further activity ${index + 1} needs its date`,
            },
          ]),
      ...(what
        ? []
        : [
            {
              field: `details.activities.${index}.what`,
              sentence: `further activity ${index + 1} needs what was done`,
            },
          ]),
    ]),
  links: ({ links }) =>
    links.flatMap(({ address }, index) =>
      address
        ? []
        : [{ field: `details.links.${index}.address`, sentence: `link ${index + 1} needs its address` }],
    ),
  consent: ({ consent }, { recordings }) =>
    consent || !recordings
      ? []
      : [
          {
            field: 'details.consent',
            sentence: 'its recording needs to say who can be seen or heard, and that they agreed',
          },
        ],
}

const missingHeadings = <Heading extends string>(
  part: 'reflection' | 'held',
  headings: Readonly<Record<Heading, string>>,
  filled: Readonly<Record<Heading, string>>,
): Missing[] =>
  (Object.keys(headings) as Heading[])
    .filter(heading => !filled[heading])
    .map(heading => ({
      field: `details.${part}.${heading}`,
      sentence: `it needs “${headings[heading]}”`,
    }))

/** Sound or moving pictures, in which people can be recognised. */
export const isRecording = (mediaType: string): boolean => /^(audio|video)\//.test(mediaType)
