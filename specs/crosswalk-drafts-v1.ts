import { between, type Link } from './crosswalk-schema.ts'

const training = 'aabps/active-support-interactive-training@1'
const activeSupport = 'unattributed/lead-active-support@1'
const leading = 'focus-awards/lead-person-centred-practice@1'
const practice = 'city-and-guilds/3085-02@1'
const principles = 'city-and-guilds/3085-01@1'
const standard = 'nos/involve-key-people@1'

/** Statements of the drafts are broad, so hardly any link says more than that evidence can hold a part. */
export const drafts: readonly Link[] = [
  ...between(training, activeSupport, [
    [
      'AABPS-ALIT:C1',
      'LAS:M5',
      'supports',
      'The theory behind the training includes the active support model whose values are put to work.',
    ],
    [
      'AABPS-ALIT:C3',
      'LAS:M6',
      'overlaps',
      'Training led in situ is side-by-side coaching and modelling by another name.',
    ],
    [
      'AABPS-ALIT:C4',
      'LAS:M1',
      'supports',
      'Feedback and action planning after training are practice leadership techniques, once applied steadily.',
    ],
    [
      'AABPS-ALIT:C4',
      'LAS:M6',
      'overlaps',
      'Observing staff and giving feedback one to one is what practice leadership consists of.',
    ],
  ]),
  ...between(training, leading, [
    [
      'AABPS-ALIT:C1',
      'FOCUS-LPCP:C1',
      'supports',
      'Both ask for theory of person-centred support applied to practice, though they name different models.',
    ],
    [
      'AABPS-ALIT:C3',
      'FOCUS-LPCP:C2',
      'supports',
      'A trainer who works in situ models the approach that staff are to take up.',
    ],
  ]),
  ...between(training, standard, [
    [
      'AABPS-ALIT:C1',
      'K31',
      'supports',
      'Normalisation and social role valorisation are theories of empowerment that can be evaluated.',
    ],
    [
      'AABPS-ALIT:C2',
      'P6',
      'supports',
      'A planned session is a development opportunity; it counts where it prepares workers to involve key people.',
    ],
    [
      'AABPS-ALIT:C2',
      'K39',
      'supports',
      'Planning training shows your role in developing what others know and can do.',
    ],
    [
      'AABPS-ALIT:C3',
      'K78',
      'supports',
      'Leading a session in situ is a method of supporting others to work with individuals.',
    ],
    [
      'AABPS-ALIT:C4',
      'K43',
      'overlaps',
      'Structured feedback after training shows how feedback is given constructively.',
    ],
    ['AABPS-ALIT:C4', 'K42', 'supports', 'Observing what staff do after training is assessing performance.'],
    [
      'AABPS-ALIT:C4',
      'K44',
      'supports',
      'Action planning for gaps is how performance below the standard is addressed.',
    ],
  ]),
  ...between(activeSupport, leading, [
    [
      'LAS:M1',
      'FOCUS-LPCP:C2',
      'overlaps',
      'Both look for a leader who models person-centred approaches and brings staff to use them.',
    ],
    [
      'LAS:M3',
      'FOCUS-LPCP:C3',
      'overlaps',
      'Both ask how support changed the quality of life, with the judgement of the individuals themselves.',
    ],
    [
      'LAS:M4',
      'FOCUS-LPCP:C3',
      'supports',
      'Measurable gains in engagement and well-being are part of evaluating active participation.',
    ],
    [
      'LAS:M6',
      'FOCUS-LPCP:C2',
      'overlaps',
      'Coaching staff towards meaningful participation is active leadership with examples.',
    ],
    [
      'LAS:M7',
      'FOCUS-LPCP:C3',
      'supports',
      'Reviewing plans against quality-of-life outcomes gives evidence of what participation brought.',
    ],
  ]),
  ...between(activeSupport, practice, [
    [
      'LAS:M2',
      '002:2.4',
      'supports',
      'A co-produced daily plan can be part of a support plan, where the candidate produced it themselves.',
    ],
    [
      'LAS:M3',
      '002:4.1',
      'supports',
      'Adjustments made after people judged their own support keep the plan to their choices.',
    ],
    [
      'LAS:M5',
      '002:1.2',
      'supports',
      'Turning values such as choice and control into strategies is delivering them in practice.',
    ],
    [
      'LAS:M5',
      '002:2.2',
      'supports',
      'Maximising choice moments enhances the choice and control of the person.',
    ],
    [
      'LAS:M7',
      '002:4.1',
      'overlaps',
      'Both are about a plan that is kept in step with what the person now wants.',
    ],
  ]),
  ...between(activeSupport, standard, [
    [
      'LAS:M1',
      'K78',
      'overlaps',
      'Modelling, coaching and feedback are methods of supporting others in their work with individuals.',
    ],
    [
      'LAS:M2',
      'K37',
      'overlaps',
      'Supporting staff to co-produce daily plans is supporting others to plan personalised services.',
    ],
    [
      'LAS:M3',
      'P16',
      'supports',
      "Individuals' evaluations of their support are feedback; for the standard it has to reach relationships.",
    ],
    [
      'LAS:M4',
      'K38',
      'supports',
      'Critical reflection on barriers shows the principles of reflective practice in use.',
    ],
    [
      'LAS:M4',
      'K87',
      'supports',
      'Overcoming resistance to a new way of working uses change management techniques.',
    ],
    [
      'LAS:M5',
      'K20',
      'supports',
      'Graded assistance and choice moments are ways of working that promote active participation.',
    ],
    [
      'LAS:M6',
      'K39',
      'overlaps',
      'Developing staff skills by coaching is your role in developing the practice of others.',
    ],
    [
      'LAS:M6',
      'K43',
      'supports',
      'Reflective feedback after modelling shows how feedback is given on practice.',
    ],
    [
      'LAS:M7',
      'K37',
      'overlaps',
      'Leading the review of daily plans with individuals is leading personalised services.',
    ],
  ]),
  ...between(leading, principles, [
    [
      'FOCUS-LPCP:C1',
      '001:2.1',
      'supports',
      'Person-centred theory and the key concepts of personalisation share choice and control.',
    ],
  ]),
  ...between(leading, practice, [
    [
      'FOCUS-LPCP:C2',
      '002:2.2',
      'supports',
      "Examples of people deciding for themselves show voice and control, as far as the practice was the candidate's own.",
    ],
  ]),
  ...between(leading, standard, [
    [
      'FOCUS-LPCP:C1',
      'K14',
      'overlaps',
      'Person-centred theory explains the meaning of person-centred working.',
    ],
    [
      'FOCUS-LPCP:C1',
      'K31',
      'supports',
      'Models of person-centred care are among the theories of good practice that are evaluated.',
    ],
    [
      'FOCUS-LPCP:C2',
      'P4',
      'supports',
      "Modelling a person-centred approach leads practice that respects people's preferences.",
    ],
    [
      'FOCUS-LPCP:C2',
      'K79',
      'overlaps',
      'Active leadership with its results shows how practice that achieves outcomes is led.',
    ],
    [
      'FOCUS-LPCP:C3',
      'K99',
      'supports',
      'Evaluating what participation brought calls on research and models of outcome based practice.',
    ],
    [
      'FOCUS-LPCP:C3',
      'P16',
      'supports',
      'Feedback gathered from individuals counts where it speaks of relationships within the service.',
    ],
  ]),
]
