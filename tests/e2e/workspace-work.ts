import type { Page } from '@playwright/test'
import { aPdf } from '#lib/file-store/made-files.ts'
import type { FileToSend, NewEvidence } from './pages/evidence.ts'

/** One piece of evidence of each kind, as a care leader on shift writes it on a phone. */
export interface Item {
  readonly kind: string
  readonly title: string
  readonly text: string
  /** What the kind asks for besides. */
  readonly fill?: (page: Page, sheet: NewEvidence) => Promise<void>
  readonly file?: FileToSend
  /** What it shows: an outcome's code and a criterion's. */
  readonly shows: readonly [outcome: string, code: string]
}

const pdf = (name: string): FileToSend => ({
  name,
  mimeType: 'application/pdf',
  buffer: aPdf(name),
})
const manager = { name: 'Ruth Evans', position: 'Deputy manager, Larch House' }
const field = (page: Page, label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text)

export const everyKind: readonly Item[] = [
  {
    kind: 'Observation',
    title: 'Observed at a planning meeting',
    text: 'The candidate asked Individual A who should be there, and waited for the answer.',
    fill: (_, sheet) =>
      sheet.observed({ ...manager, role: 'Expert witness', basis: /^Evaluates the everyday/ }),
    file: pdf('observation record.pdf'),
    shows: ['002:LO2', '002:2.1'],
  },
  {
    kind: 'Expert witness testimony',
    title: 'What the deputy saw at a review',
    text: 'Individual A led the review with picture cards that the candidate had prepared.',
    fill: (_, sheet) => sheet.observed({ ...manager, basis: /^Evaluates the everyday/ }),
    shows: ['002:LO4', '002:4.3'],
  },
  {
    kind: 'Witness testimony',
    title: 'A colleague on a shift handover',
    text: 'She told the team what mattered to the person before anything else.',
    fill: (_, sheet) => sheet.observed(manager),
    shows: ['P:1', 'P4'],
  },
  {
    kind: 'Reflective log',
    title: 'A disagreement about a room',
    text: '',
    fill: async page => {
      await field(page, 'What happened', 'A relative and the individual wanted different things.')
      await field(page, 'Why it mattered', 'The room was the individual’s own to decide about.')
      await field(page, 'What changed', 'We agreed a bell and a date to look at it again.')
      await field(page, 'What next', 'I would bring in an advocate sooner.')
    },
    file: pdf('reflection.pdf'),
    shows: ['002:LO5', '002:5.1'],
  },
  {
    kind: 'Work product',
    title: 'Support plan, anonymised',
    text: 'I wrote the plan with Individual A; the layout is the service’s.',
    file: pdf('support plan.pdf'),
    shows: ['002:LO2', '002:2.4'],
  },
  {
    kind: 'Professional discussion',
    title: 'Discussion of rights and risks',
    text: 'We talked for forty minutes; notes are attached.',
    fill: async (page, sheet) => {
      await sheet.observed({ name: 'Owen Blake', position: 'Assessor' })
      await field(page, 'What you had agreed to talk about', 'Rights, risks, and who decides.')
    },
    file: pdf('discussion notes.pdf'),
    shows: ['002:LO5', '002:5.2'],
  },
  {
    kind: 'Questioning',
    title: 'Questions after the observation',
    text: '',
    fill: async (page, sheet) => {
      await sheet.observed({ name: 'Owen Blake', position: 'Assessor' })
      await field(page, 'Question 1', 'Why did you wait before you offered the cards?')
      await field(page, 'Answer 1', 'Because an answer that is offered too soon is mine and not theirs.')
      await page.getByRole('button', { name: 'Add another question' }).click()
      await field(page, 'Question 2', 'What would you have done if nobody had answered?')
      await field(page, 'Answer 2', 'Left it, and come back to it the next morning.')
    },
    shows: ['K:2', 'K9'],
  },
  {
    kind: 'Case study',
    title: 'Swimming alone',
    text: 'The family feared for Individual A; Individual A wanted to swim. We agreed steps.',
    fill: page => page.getByRole('radio', { name: 'A real case from my work, anonymised' }).check(),
    shows: ['002:LO5', '002:5.1'],
  },
  {
    kind: 'Assignment',
    title: 'The assignment for unit 001',
    text: 'My answer to tasks A to C is attached.',
    fill: async page => {
      await field(page, 'Which task it answers', 'Tasks A to C')
      await page.getByRole('radio', { name: 'The awarding organisation' }).check()
    },
    file: pdf('assignment.pdf'),
    shows: ['001:LO1', '001:1.1'],
  },
  {
    kind: 'Evidence held in situ',
    title: 'Minutes of a best-interests meeting',
    text: 'They show that I asked for an advocate before anybody decided.',
    fill: async page => {
      await field(page, 'What the record is', 'Minutes of a best-interests meeting')
      await field(page, 'Where it is held', 'Locked cabinet in the office')
      await field(page, 'Who may show it', 'The registered manager')
      await field(page, 'Why it was not copied', 'It names an individual throughout.')
    },
    shows: ['002:LO3', '002:3.1'],
  },
]
