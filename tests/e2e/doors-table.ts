/** Who may come through which door: every page, route and action, by seat and by relation to the record. */

export const insiders = [
  'candidate',
  'otherCandidate',
  'assessor',
  'otherAssessor',
  'qualityAssurer',
  'otherQualityAssurer',
  'lead',
  'external',
  'administrator',
] as const
export type Insider = (typeof insiders)[number]

export type Ids = Record<string, string>

export interface Door {
  /** The file below app/. */
  readonly file: string
  readonly path: (ids: Ids) => string
  /** Who is let in; 'public' also lets in whoever is signed out, 'signed in' everybody with a session. */
  readonly lets: readonly Insider[] | 'public' | 'signed in'
  /** Set where the answer to whoever is signed in is not 200. */
  readonly status?: number
  /** The seat alone is asked: the same seat of another centre gets its own centre's page. */
  readonly seatOnly?: true
}

const candidates = ['candidate', 'otherCandidate'] as const
const assessors = ['assessor', 'otherAssessor'] as const
const quality = ['qualityAssurer', 'otherQualityAssurer', 'lead'] as const
const code = encodeURIComponent('002:2.1')

export const doors: readonly Door[] = [
  { file: 'page.tsx', path: () => '/', lets: 'signed in', status: 307 },
  { file: 'sign-in/page.tsx', path: () => '/sign-in', lets: 'public', status: 307 },
  { file: 'password/page.tsx', path: () => '/password', lets: 'public' },
  { file: 'password/[token]/page.tsx', path: () => '/password/none', lets: 'public' },
  { file: 'account/page.tsx', path: () => '/account', lets: 'signed in' },
  { file: 'account/notifications/page.tsx', path: () => '/account/notifications', lets: 'signed in' },
  { file: 'notifications/page.tsx', path: () => '/notifications', lets: 'signed in' },
  {
    file: 'notifications/[notificationId]/route.ts',
    path: ids => `/notifications/${ids.notification}`,
    lets: ['candidate'],
    status: 307,
  },
  { file: 'api/health/route.ts', path: () => '/api/health', lets: 'public' },
  { file: 'api/auth/[...nextauth]/route.ts', path: () => '/api/auth/session', lets: 'public' },
  { file: 'offline/page.tsx', path: () => '/offline', lets: 'public' },
  { file: 'specifications/page.tsx', path: () => '/specifications', lets: 'public' },
  {
    file: 'specifications/[body]/[name]/page.tsx',
    path: () => '/specifications/nos/involve-key-people@1',
    lets: 'public',
  },
  {
    file: 'specifications/[body]/[name]/[code]/page.tsx',
    path: () => '/specifications/nos/involve-key-people@1/P12',
    lets: 'public',
  },

  { file: 'portfolio/page.tsx', path: () => '/portfolio', lets: candidates, seatOnly: true },
  {
    file: 'portfolio/coverage/page.tsx',
    path: () => '/portfolio/coverage',
    lets: candidates,
    seatOnly: true,
  },
  {
    file: 'portfolio/evidence/page.tsx',
    path: () => '/portfolio/evidence',
    lets: candidates,
    seatOnly: true,
  },
  {
    file: 'portfolio/evidence/new/page.tsx',
    path: () => '/portfolio/evidence/new?kind=observation',
    lets: candidates,
    seatOnly: true,
  },
  {
    file: 'portfolio/evidence/[evidenceId]/page.tsx',
    path: ids => `/portfolio/evidence/${ids.submitted}`,
    lets: ['candidate'],
  },
  {
    file: 'portfolio/evidence/[evidenceId]/copies/page.tsx',
    path: ids => `/portfolio/evidence/${ids.draft}/copies`,
    lets: ['candidate'],
  },
  { file: 'portfolio/drafts/route.ts', path: () => '/portfolio/drafts', lets: candidates, seatOnly: true },
  {
    file: 'portfolio/drafts/[evidenceId]/route.ts',
    path: ids => `/portfolio/drafts/${ids.draft}`,
    lets: ['candidate'],
  },
  {
    file: 'portfolio/evidence/[evidenceId]/suggestions/route.ts',
    path: ids => `/portfolio/evidence/${ids.draft}/suggestions`,
    lets: ['candidate'],
  },
  {
    file: 'portfolio/names/page.tsx',
    path: () => '/portfolio/names',
    lets: candidates,
    seatOnly: true,
  },
  {
    file: 'portfolio/evidence/[evidenceId]/submit/page.tsx',
    path: ids => `/portfolio/evidence/${ids.draft}/submit`,
    lets: ['candidate'],
  },
  {
    file: 'portfolio/criteria/[registrationId]/[code]/page.tsx',
    path: ids => `/portfolio/criteria/${ids.registration}/${code}`,
    lets: ['candidate'],
  },
  { file: 'portfolio/plan/page.tsx', path: () => '/portfolio/plan', lets: candidates, seatOnly: true },
  {
    file: 'portfolio/plan/new/page.tsx',
    path: () => '/portfolio/plan/new',
    lets: candidates,
    seatOnly: true,
  },

  { file: 'assess/page.tsx', path: () => '/assess', lets: assessors, seatOnly: true },
  { file: 'assess/candidates/page.tsx', path: () => '/assess/candidates', lets: assessors, seatOnly: true },
  {
    file: 'assess/evidence/[evidenceId]/page.tsx',
    path: ids => `/assess/evidence/${ids.submitted}`,
    lets: ['assessor'],
  },
  {
    file: 'assess/registrations/[registrationId]/page.tsx',
    path: ids => `/assess/registrations/${ids.registration}`,
    lets: ['assessor'],
  },
  {
    file: 'assess/candidates/[candidateId]/plan/page.tsx',
    path: ids => `/assess/candidates/${ids.candidatePerson}/plan`,
    lets: ['assessor'],
  },
  {
    file: 'assess/candidates/[candidateId]/plan/new/page.tsx',
    path: ids => `/assess/candidates/${ids.candidatePerson}/plan/new`,
    lets: ['assessor'],
  },
  {
    file: 'assess/units/[unitProgressId]/page.tsx',
    path: ids => `/assess/units/${ids.openUnit}`,
    lets: ['assessor'],
  },
  {
    file: 'assess/criteria/[registrationId]/[code]/page.tsx',
    path: ids => `/assess/criteria/${ids.registration}/${code}`,
    lets: ['assessor'],
  },

  { file: 'quality/page.tsx', path: () => '/quality', lets: quality, seatOnly: true },
  { file: 'quality/units/page.tsx', path: () => '/quality/units', lets: quality, seatOnly: true },
  {
    file: 'quality/units/[unitProgressId]/page.tsx',
    path: ids => `/quality/units/${ids.signedUnit}`,
    lets: ['qualityAssurer', 'lead'],
  },
  {
    file: 'quality/samples/[sampleId]/page.tsx',
    path: ids => `/quality/samples/${ids.sample}`,
    lets: ['qualityAssurer', 'lead'],
  },
  {
    file: 'quality/picks/[pickId]/page.tsx',
    path: ids => `/quality/picks/${ids.pick}`,
    lets: ['qualityAssurer', 'lead'],
  },
  {
    file: 'quality/criteria/[registrationId]/[code]/page.tsx',
    path: ids => `/quality/criteria/${ids.registration}/${code}`,
    lets: ['qualityAssurer', 'lead'],
  },

  { file: 'external/page.tsx', path: () => '/external', lets: ['external'], seatOnly: true },
  {
    file: 'external/units/[unitProgressId]/page.tsx',
    path: ids => `/external/units/${ids.signedUnit}`,
    lets: ['external'],
  },

  { file: 'centre/page.tsx', path: () => '/centre', lets: ['administrator'], seatOnly: true },
  { file: 'centre/people/page.tsx', path: () => '/centre/people', lets: ['administrator'], seatOnly: true },
  {
    file: 'centre/people/invite/page.tsx',
    path: () => '/centre/people/invite',
    lets: ['administrator'],
    seatOnly: true,
  },
  {
    file: 'centre/people/[personId]/page.tsx',
    path: ids => `/centre/people/${ids.assessorPerson}`,
    lets: ['administrator'],
  },
  {
    file: 'centre/registrations/page.tsx',
    path: () => '/centre/registrations',
    lets: ['administrator'],
    seatOnly: true,
  },
  {
    file: 'centre/registrations/new/page.tsx',
    path: () => '/centre/registrations/new',
    lets: ['administrator'],
    seatOnly: true,
  },
  {
    file: 'centre/registrations/[registrationId]/page.tsx',
    path: ids => `/centre/registrations/${ids.registration}`,
    lets: ['administrator'],
  },
  {
    file: 'centre/approvals/page.tsx',
    path: () => '/centre/approvals',
    lets: ['administrator'],
    seatOnly: true,
  },

  {
    file: 'files/[fileId]/route.ts',
    path: ids => `/files/${ids.file}`,
    lets: ['candidate', 'assessor', 'qualityAssurer', 'lead'],
  },
  {
    file: 'uploads/[[...id]]/route.ts',
    path: ids => `/uploads?evidence=${ids.draft}`,
    lets: ['candidate'],
  },
]

export interface Deed {
  /** The file below app/ and what it exports. */
  readonly action: string
  /** A page that carries the form. */
  readonly path: (ids: Ids) => string
  readonly fields: (ids: Ids) => Record<string, string>
  /** Who may do it; it is done as the first of them at the end, to show that the others were refused for who they are. */
  readonly lets: readonly Insider[] | 'public' | 'signed in'
  /** The seat alone is asked, and the deed touches the asker's own centre or portfolio only. */
  readonly seatOnly?: true
  /** Who does it at the end, where that is not the first of those who may. */
  readonly by?: string
  /** What the right person is told where it cannot be done here: it shows that they came as far as the deed itself. */
  readonly told?: RegExp
}

const evidence = 'portfolio/evidence/[evidenceId]/actions.ts'
const person = 'centre/people/[personId]/actions.ts'
const registration = 'centre/registrations/[registrationId]/actions.ts'
const draftPage = (ids: Ids) => `/portfolio/evidence/${ids.draft}`
const submittedPage = (ids: Ids) => `/portfolio/evidence/${ids.submitted}`
const desk = (ids: Ids) => `/assess/evidence/${ids.submitted}`
const personPage = (ids: Ids) => `/centre/people/${ids.assessorPerson}`
const registrationPage = (ids: Ids) => `/centre/registrations/${ids.registration}`
const planned = {
  'activities.0.title': 'Lead a review',
  'activities.0.method': 'observation',
  'activities.0.dueOn': '2099-12-31',
  'activities.0.criteria': '001:1.2',
}
const text = (value: string | undefined) => value ?? ''
const criterion = (ids: Ids) => ({
  registrationId: text(ids.registration),
  criterionId: 'city-and-guilds/3085/002@1#002:2.1',
})

/** In the order in which the right people do them, so that each still finds its record as it needs it. */
export const deeds: readonly Deed[] = [
  {
    action: `${evidence} save`,
    path: draftPage,
    lets: ['candidate'],
    fields: ids => ({
      evidenceId: text(ids.draft),
      revision: text(ids.draftRevision),
      title: 'Changed',
      narrative: 'Changed',
      activityOn: '2026-10-02',
      'observer.role': 'expert_witness',
      'observer.name': 'Ruth',
      'observer.position': 'Deputy',
    }),
  },
  {
    action: 'portfolio/evidence/[evidenceId]/copies/actions.ts settle',
    path: ids => `/portfolio/evidence/${ids.draft}/copies`,
    lets: ['candidate'],
    told: /Somebody changed this while you had it open/,
    fields: ids => ({
      evidenceId: text(ids.draft),
      copyId: '00000000-0000-7000-8000-000000000000',
      revision: text(ids.draftRevision),
    }),
  },
  {
    action: `${evidence} submit`,
    path: draftPage,
    lets: ['candidate'],
    fields: ids => ({
      evidenceId: text(ids.toSubmit),
      revision: text(ids.toSubmitRevision),
      authenticity: 'on',
      confidentiality: 'on',
      'ai.use': 'none',
    }),
  },
  {
    action: `${evidence} settle`,
    path: ids => `/portfolio/evidence/${ids.toSettle}/submit`,
    lets: ['candidate'],
    fields: ids => ({
      evidenceId: text(ids.toSettle),
      revision: text(ids.toSettleRevision),
      'hits.0.key': 'name-0',
      'hits.0.choice': 'stays',
      'hits.0.reason': 'The author of a book',
    }),
  },
  {
    action: 'portfolio/names/actions.ts keep',
    path: () => '/portfolio/names',
    lets: candidates,
    seatOnly: true,
    fields: () => ({ names: 'Bunty' }),
  },
  {
    action: `${evidence} revise`,
    path: submittedPage,
    lets: ['candidate'],
    fields: ids => ({ evidenceId: text(ids.toAnswer) }),
  },
  {
    action: 'portfolio/messages/actions.ts writeAboutEvidence',
    path: submittedPage,
    lets: ['candidate'],
    fields: ids => ({ evidenceId: text(ids.submitted), text: 'When will you have time?' }),
  },
  {
    action: 'portfolio/messages/actions.ts writeAboutCriterion',
    path: ids => `/portfolio/criteria/${ids.registration}/${code}`,
    lets: ['candidate'],
    fields: ids => ({ ...criterion(ids), text: 'What counts?' }),
  },
  {
    action: 'assess/messages/actions.ts writeAboutEvidence',
    path: desk,
    lets: ['assessor'],
    fields: ids => ({ evidenceId: text(ids.submitted), text: 'Tomorrow.' }),
  },
  {
    action: 'assess/messages/actions.ts writeAboutCriterion',
    path: ids => `/assess/criteria/${ids.registration}/${code}`,
    lets: ['assessor'],
    fields: ids => ({ ...criterion(ids), text: 'Relatives do.' }),
  },
  {
    action: 'quality/messages/actions.ts writeAboutCriterion',
    path: ids => `/quality/criteria/${ids.registration}/${code}`,
    lets: ['qualityAssurer', 'lead'],
    fields: ids => ({ ...criterion(ids), text: 'And friends.' }),
  },
  {
    action: 'notifications/actions.ts readAll',
    path: () => '/notifications',
    lets: 'signed in',
    fields: () => ({}),
  },
  {
    action: 'account/notifications/actions.ts choose',
    path: () => '/account/notifications',
    lets: 'signed in',
    fields: () => ({ 'choices.0.kind': 'message.written', 'choices.0.mail': 'never' }),
  },
  {
    action: 'assess/evidence/[evidenceId]/actions.ts confirm',
    path: desk,
    lets: ['assessor'],
    fields: ids => ({
      evidenceId: text(ids.submitted),
      versionNumber: '1',
      role: 'expert_witness',
      workingKnowledge: 'on',
      occupationallyCompetent: 'on',
      basis: 'evaluates_staff_practice',
    }),
  },
  {
    action: 'assess/evidence/[evidenceId]/actions.ts judge',
    path: desk,
    lets: ['assessor'],
    fields: ids => ({
      evidenceId: text(ids.toJudge),
      versionNumber: '1',
      revision: text(ids.toJudgeRevision),
      confirm: 'on',
      'judgements.0.registrationId': text(ids.registration),
      'judgements.0.criterionId': 'city-and-guilds/3085/001@1#001:1.3',
      'judgements.0.outcome': 'not_yet_met',
      'judgements.0.feedback': 'Say more.',
    }),
  },
  {
    action: 'assess/evidence/[evidenceId]/actions.ts examine',
    path: ids => `/assess/evidence/${ids.held}`,
    lets: ['assessor'],
    fields: ids => ({
      evidenceId: text(ids.held),
      versionNumber: '1',
      examinedOn: '2026-10-05',
      place: 'The office',
      shownBy: 'The manager',
      findings: 'That an advocate was asked for.',
    }),
  },
  {
    action: 'assess/evidence/[evidenceId]/actions.ts rejectBreach',
    path: desk,
    lets: ['assessor'],
    fields: ids => ({
      evidenceId: text(ids.toReject),
      wording: 'on',
      reason: 'A first name',
      confirm: 'on',
    }),
  },
  {
    action: 'assess/evidence/[evidenceId]/actions.ts giveBack',
    path: desk,
    lets: ['assessor'],
    fields: ids => ({ evidenceId: text(ids.toReturn), reason: 'Wrong file' }),
  },
  {
    action: 'assess/units/[unitProgressId]/actions.ts sign',
    path: ids => `/assess/units/${ids.openUnit}`,
    lets: ['assessor'],
    fields: ids => ({ unitProgressId: text(ids.readyUnit), feedback: '', confirm: 'on' }),
  },
  {
    action: `${evidence} recall`,
    path: submittedPage,
    lets: ['candidate'],
    fields: ids => ({ evidenceId: text(ids.submitted) }),
  },
  {
    action: `${evidence} withdraw`,
    path: submittedPage,
    lets: ['candidate'],
    fields: ids => ({ evidenceId: text(ids.submitted), reason: 'Wrong item' }),
  },
  {
    action: `${evidence} remove`,
    path: draftPage,
    lets: ['candidate'],
    fields: ids => ({ evidenceId: text(ids.draft) }),
  },
  {
    action: 'portfolio/evidence/new/actions.ts add',
    path: () => '/portfolio/evidence/new?kind=reflective_log',
    lets: candidates,
    seatOnly: true,
    fields: () => ({ kind: 'reflective_log', title: 'Added' }),
  },

  {
    action: 'portfolio/plan/actions.ts propose',
    path: () => '/portfolio/plan/new',
    lets: candidates,
    seatOnly: true,
    fields: () => ({ deed: 'propose', seen: 'another plan', ...planned }),
    told: /changed this while you had it open/,
  },
  {
    action: 'portfolio/plan/actions.ts answer',
    path: () => '/portfolio/plan',
    lets: ['candidate'],
    fields: ids => ({ activityId: text(ids.planActivity), evidenceId: text(ids.assessed) }),
  },
  {
    action: 'portfolio/plan/actions.ts agree',
    path: () => '/portfolio/plan',
    lets: ['candidate'],
    fields: ids => ({ planId: text(ids.planForCandidate) }),
  },
  {
    action: 'assess/candidates/[candidateId]/plan/actions.ts propose',
    path: ids => `/assess/candidates/${ids.candidatePerson}/plan/new`,
    lets: ['assessor'],
    fields: ids => ({
      deed: 'propose',
      candidateId: text(ids.candidatePerson),
      seen: 'another plan',
      ...planned,
    }),
    told: /changed this while you had it open/,
  },
  {
    action: 'assess/candidates/[candidateId]/plan/actions.ts agree',
    path: ids => `/assess/candidates/${ids.plannerPerson}/plan`,
    lets: ['assessor'],
    fields: ids => ({ planId: text(ids.planForAssessor) }),
  },

  {
    action: 'quality/actions.ts draw',
    path: () => '/quality',
    lets: quality,
    seatOnly: true,
    fields: () => ({}),
  },
  {
    action: 'quality/picks/[pickId]/actions.ts conclude',
    path: ids => `/quality/picks/${ids.pick}`,
    lets: ['qualityAssurer', 'lead'],
    fields: ids => ({
      pickId: text(ids.pick),
      outcome: 'agree',
      feedback: 'Sound.',
      'findings.0.judgementId': text(ids.judgement),
      'findings.0.finding': 'agree',
    }),
  },
  {
    action: 'quality/units/[unitProgressId]/actions.ts reopen',
    path: ids => `/quality/units/${ids.signedUnit}`,
    lets: ['lead'],
    fields: ids => ({ unitProgressId: text(ids.signedUnit), reason: 'A witness withdrew' }),
  },

  {
    action: 'centre/approvals/actions.ts recordOne',
    path: () => '/centre/approvals',
    lets: ['administrator'],
    seatOnly: true,
    fields: ids => ({
      specificationId: 'city-and-guilds/3085-02@1',
      reference: 'X',
      approvedOn: '2024-01-01',
      seen: text(ids.approvalSeen),
    }),
  },
  {
    action: 'centre/people/invite/actions.ts invite',
    path: () => '/centre/people/invite',
    lets: ['administrator'],
    seatOnly: true,
    fields: () => ({ name: 'New Person', email: 'new.person.of.doors@example.org', 'seats[]': 'assessor' }),
  },
  {
    action: `${person} give`,
    path: personPage,
    lets: ['administrator'],
    fields: ids => ({ personId: text(ids.assessorPerson), seat: 'quality_assurer' }),
  },
  {
    action: `${person} end`,
    path: personPage,
    lets: ['administrator'],
    fields: ids => ({ personId: text(ids.sparePerson), seat: 'quality_assurer' }),
  },
  {
    action: `${person} recordQualification`,
    path: personPage,
    lets: ['administrator'],
    fields: ids => ({ personId: text(ids.assessorPerson), code: 'A1', awardedOn: '2020-01-01' }),
  },
  {
    action: `${person} recordCompetence`,
    path: personPage,
    lets: ['administrator'],
    fields: ids => ({
      personId: text(ids.assessorPerson),
      'unitIds[]': 'city-and-guilds/3085/001@1',
      level: 'competent',
      basis: 'Seen',
      confirmedOn: '2025-01-01',
    }),
  },
  {
    action: `${person} renewLink`,
    path: personPage,
    lets: ['administrator'],
    fields: ids => ({ personId: text(ids.assessorPerson) }),
  },
  {
    action: `${person} signOutHere`,
    path: personPage,
    lets: ['administrator'],
    fields: ids => ({ personId: text(ids.sparePerson) }),
  },
  {
    action: `${person} remove`,
    path: personPage,
    lets: ['administrator'],
    fields: ids => ({ personId: text(ids.removedPerson), confirm: 'on' }),
  },
  {
    action: 'centre/registrations/new/actions.ts register',
    path: () => '/centre/registrations/new',
    lets: ['administrator'],
    seatOnly: true,
    fields: () => ({
      name: 'New Candidate',
      email: 'new.candidate.of.doors@example.org',
      dateOfBirth: '1990-01-01',
      registeredOn: '2026-01-05',
      workplace: 'Larch House',
      'specificationIds[]': 'city-and-guilds/3085-02@1',
    }),
  },
  {
    action: `${registration} allocate`,
    path: registrationPage,
    lets: ['administrator'],
    fields: ids => ({
      'registrationIds[]': text(ids.registration),
      personId: text(ids.otherAssessorPerson),
      role: 'assessor',
      page: text(ids.registration),
    }),
  },
  {
    action: `${registration} end`,
    path: registrationPage,
    lets: ['administrator'],
    fields: ids => ({ allocationId: text(ids.allocation) }),
  },
  {
    action: `${registration} withdraw`,
    path: registrationPage,
    lets: ['administrator'],
    fields: ids => ({ registrationId: text(ids.registration), reason: 'Left the centre' }),
  },

  {
    action: 'account/actions.ts endOne',
    path: () => '/account',
    lets: 'signed in',
    fields: ids => ({ sessionId: text(ids.candidateSession) }),
  },
  {
    action: 'account/actions.ts changeOwnPassword',
    path: () => '/account',
    lets: 'signed in',
    by: 'changer',
    fields: ids => ({
      currentPassword: text(ids.password),
      newPassword: 'kettle of trellis mango',
    }),
  },
  {
    action: 'frame-actions.ts leave',
    path: () => '/account',
    lets: 'public',
    by: 'leaver',
    fields: () => ({}),
  },
  {
    action: 'frame-actions.ts switchCentre',
    path: () => '/account',
    lets: 'signed in',
    by: 'switcher',
    fields: ids => ({ centreId: text(ids.otherCentre) }),
  },
  {
    action: 'account/actions.ts endAll',
    path: () => '/account',
    lets: 'signed in',
    by: 'ender',
    fields: () => ({}),
  },
  {
    action: 'password/actions.ts askForLink',
    path: () => '/password',
    lets: 'public',
    told: /This service sends no e-mail/,
    fields: () => ({ email: 'nobody@example.org' }),
  },
  {
    action: 'password/actions.ts choosePassword',
    path: () => '/password/none',
    lets: 'public',
    fields: ids => ({ token: text(ids.passwordToken), newPassword: 'a long enough password' }),
  },
  {
    action: 'sign-in/actions.ts enter',
    path: () => '/sign-in',
    lets: 'public',
    fields: ids => ({ email: text(ids.entrantEmail), password: text(ids.password) }),
  },
]
