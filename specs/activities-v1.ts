import { unit001 } from './city-and-guilds/3085-unit-001-v1.ts'
import { criteriaOf } from './statements.ts'

/** How an activity is recorded, in the words of the kinds of evidence. */
type Method =
  | 'observation'
  | 'witness_testimony'
  | 'reflective_log'
  | 'work_product'
  | 'professional_discussion'
  | 'questioning'
  | 'case_study'
  | 'assignment'
  | 'in_situ'

/** An activity of the trade: one piece of work, the method that records it, and what it naturally shows. */
export interface ActivityTemplate {
  readonly id: string
  readonly title: string
  readonly method: Method
  /** Codes of criteria; what a candidate is not registered on is passed over. */
  readonly shows: readonly string[]
}

const template = (id: string, method: Method, title: string, shows: string): ActivityTemplate => ({
  id,
  title,
  method,
  shows: shows.split(' '),
})

/**
 * Our own list: what experienced assessors ask for. What it says that an activity shows is a plan, never a
 * judgement. The statements that name theory, law and procedure are left to discussion, questions and writing.
 */
export const activityTemplates: readonly ActivityTemplate[] = [
  template(
    'profile',
    'observation',
    'Make a one-page profile with an individual, using two person-centred tools or more',
    '002:1.2 002:2.1 002:2.2 002:2.3 P4',
  ),
  template(
    'review',
    'observation',
    'Lead a support plan review with an individual and their key people',
    '002:1.3 002:4.2 002:4.3 002:4.4 P7 P8 P9 P14',
  ),
  template(
    'support-plan',
    'work_product',
    'Write a support plan with an individual and settle who does what',
    '002:1.3 002:2.4 002:3.2 002:3.3 K70',
  ),
  template(
    'plan-at-work',
    'reflective_log',
    'Follow one individual’s plan for a month: what you enabled, what changed, what was rewritten',
    '002:2.3 002:3.1 002:4.1 K21 K32',
  ),
  template(
    'risk',
    'case_study',
    'Work through a risk that an individual wants to take, with their key people',
    '002:5.1 002:5.2 P26 K8 K88 K89 K90',
  ),
  template(
    'community',
    'work_product',
    'Map the community with an individual, find a way in and follow it up',
    '002:6.1 002:6.2 002:6.3 P2 K33 K35',
  ),
  template(
    'values',
    'reflective_log',
    'Lead a team meeting on person-centred values and what each worker will change',
    '002:1.1 002:1.2 P3 P4 K2 K14 K20 LAS:M5',
  ),
  template(
    'contexts',
    'professional_discussion',
    'Discuss how you adapt tools and arrangements to different people and settings',
    '002:3.3 002:3.4 K16 K19 K29 K36 K49 K50',
  ),
  template(
    'set-assignment',
    'assignment',
    'Answer the assignment that City & Guilds sets for unit 001',
    criteriaOf(unit001)
      .map(({ code }) => code)
      .join(' '),
  ),
  template(
    'dilemma-supervision',
    'observation',
    'Supervise a worker about a dilemma that came up with a relative',
    'P21 P22 P23 P24 P25 K43 K45',
  ),
  template(
    'dilemma-review',
    'case_study',
    'Review a dilemma that arose, and change the procedure or practice that led to it',
    'P20 P26 P27 P28 K25 K84',
  ),
  template(
    'procedure',
    'work_product',
    'Write or revise the procedures for involving key people, and put them to work',
    'P1 P12 P20 K9 K74 K81 K82',
  ),
  template(
    'families-evening',
    'work_product',
    'Hold a meeting with families and friends that reviews how they are involved',
    'P2 P3 P10 P16 K106',
  ),
  template(
    'relationships-report',
    'work_product',
    'Gather feedback on relationships in the service, analyse it and report',
    'P15 P16 P17 P18 K67 K71',
  ),
  template(
    'improvement',
    'reflective_log',
    'Carry out one improvement for key people that came out of a review or report',
    'P5 P11 P19 K85 K87 K97',
  ),
  template(
    'carer-capacity',
    'in_situ',
    'Contribute to an assessment of what a family carer can and wishes to give',
    'P5 P13 K101',
  ),
  template(
    'partner-testimony',
    'witness_testimony',
    'Ask a relative or another professional to testify to how your team works with them',
    'P5 P9 P14',
  ),
  template(
    'training',
    'observation',
    'Lead a training session at work on involving key people, planned with aims of your own',
    'P6 P21 K39 K40 K78 AABPS-ALIT:C2 AABPS-ALIT:C3',
  ),
  template(
    'training-followed-up',
    'witness_testimony',
    'Follow training up at work: watch a worker, give feedback, agree an action plan',
    'P6 K39 K42 K43 K44 AABPS-ALIT:C4 LAS:M1 LAS:M6 FOCUS-LPCP:C2',
  ),
  template(
    'daily-plan',
    'work_product',
    'Support a worker to make a daily plan with an individual, and review it with both',
    'K37 LAS:M2 LAS:M7',
  ),
  template(
    'quality-of-life',
    'case_study',
    'Measure an individual’s quality of life before and after a change, in their own judgement too',
    'P16 LAS:M3 LAS:M4 FOCUS-LPCP:C3',
  ),
  template(
    'theory',
    'assignment',
    'Write about the theory behind person-centred and active support, with examples of your own',
    'K14 K31 AABPS-ALIT:C1 FOCUS-LPCP:C1',
  ),
  template(
    'own-role',
    'reflective_log',
    'Reflect on your role, your background, your power and your limits',
    'P21 K10 K11 K15 K17 K18 K28 K38',
  ),
  template(
    'rights',
    'professional_discussion',
    'Discuss rights, information, complaints and discrimination in your service',
    'K1 K3 K4 K5 K6 K7 K8 K26 K27 K80',
  ),
  template(
    'safeguarding',
    'questioning',
    'Answer questions on safeguarding, locally and in law',
    'K55 K56 K57 K58 K59 K60 K61 K77',
  ),
  template(
    'information',
    'questioning',
    'Answer questions on records, confidentiality and the sharing of information',
    'K66 K67 K68 K69 K70 K71 K72',
  ),
  template(
    'team',
    'professional_discussion',
    'Discuss how you manage performance, workload and the life of the team',
    'K41 K42 K44 K46 K47 K48 K85 K91 K93 K94 K95 K96',
  ),
  template(
    'leadership',
    'case_study',
    'Compare approaches to leadership and change in a change that you led',
    'K18 K73 K86 K87 K97 K98',
  ),
  template(
    'research',
    'reflective_log',
    'Weigh research on outcomes, families and networks for what it means in your service',
    'K30 K31 K99 K100 K101 K103 K104 K105 K107',
  ),
  template(
    'agencies',
    'professional_discussion',
    'Discuss a multi-disciplinary meeting that you led or took part in',
    'K12 K24 K51 K52 K62 K63 K64 K65 K69',
  ),
  template(
    'outcome-traced',
    'case_study',
    'Trace one individual’s outcome from the resources to the result',
    'K21 K22 K23 K34 K37 K75 K76 K79',
  ),
  template(
    'service-walked',
    'professional_discussion',
    'Show your assessor round the service: place, safety, governance and the community about it',
    'K13 K53 K54 K83 K92 K102',
  ),
]
