/**
 * What the handbook rules, each written once. Those that nothing refuses on are kept too: a person who asks
 * where it says so finds all of it in one list. R25, on copying, is the specification's `rights`.
 */
import type { HeldQualification, Rule } from '../schema.ts'

const assessorQualifications: readonly HeldQualification[] = [
  // The handbook cuts this title short.
  { code: 'D32-D33', title: 'D32 Assess Candidate Performance and D33 Assess Candidate Using Differing' },
  { code: 'A1', title: 'A1 Assess Candidate Performance Using a Range of Methods' },
  { code: 'CAVA', title: 'QCF Level 3 Certificate in Assessing Vocational Achievement' },
  { code: 'QTS', title: 'Qualified Teacher Status (eg PGCE)' },
  { code: 'CERT-ED', title: 'Certificate in Education in Post Compulsory Education (PCE)' },
  {
    code: 'CTLLS',
    title: 'Certificate in Teaching in the Lifelong Learning Sector (or full Level 3/4 equivalents)',
  },
  { code: 'DTLLS', title: 'Diploma in Teaching in the Lifelong Learning Sector' },
  {
    code: 'SW-PRACTICE-EDUCATION',
    title: 'Social Work Post qualifying Award in Practice Education/Teaching (CCETSW/GSCC)',
  },
  { code: 'ENB-998', title: 'Teaching and Assessing in Clinical Practice (ENB 998)' },
  {
    code: 'NMC-MENTORSHIP',
    title: 'Mentorship in Clinical/Health Care Practice (NMC Principles and Standards)',
  },
]

const knowledgeAssessorQualifications: readonly HeldQualification[] = [
  ...assessorQualifications,
  { code: 'AVRA', title: 'QCF Level 3 Award in Assessing Vocationally Related Achievement' },
]

const qualityAssurerQualifications: readonly HeldQualification[] = [
  { code: 'D34', title: 'D34' },
  { code: 'V1', title: 'V1' },
  {
    code: 'IQA-AWARD',
    title: 'Level 4 Award in the Internal Quality Assurance of Assessment Processes and Practice',
  },
  {
    code: 'IQA-LEADING',
    title:
      'Level 4 Certificate in Leading the Internal Quality Assurance of Assessment Processes and Practice',
  },
]

/** Rules of both awards. */
const shared: readonly Rule[] = [
  {
    id: 'R01',
    kind: 'minimum-age',
    years: 16,
    text: 'A candidate must be 16 or over on the day of registration.',
    source: 'seed 004 L15, L169',
    enforce: 'block',
  },
  {
    id: 'R04',
    kind: 'qualification-approval',
    fastTrackFrom: [
      {
        number: '3978',
        title:
          "Level 5 Diploma in Leadership for Health and Social Care and Children and Young People's Services England",
      },
      {
        number: '3978',
        title:
          "Level 5 Diploma in Leadership for Health and Social Care and Children and Young People's Services Wales and Northern Ireland",
      },
      { number: '3172', title: 'Level 4 NVQs in Health and Social Care' },
      { number: '3078', title: 'Level 4 NVQ in Leadership and Management for Care Services' },
    ],
    fastTrackMonths: 12,
    fastTrackOnlyIf: ['delivery-unchanged', 'approval-criteria-met'],
    text: 'The centre must hold approval for this qualification before it registers anyone on it.',
    source: 'seed 004 L78-94',
    enforce: 'block',
  },
  {
    id: 'R05',
    kind: 'no-own-quality-assurance',
    text: 'A person may hold several roles, but nobody quality assures an assessment that they made.',
    source: 'seed 004 L102',
    enforce: 'block',
  },
  {
    id: 'R06',
    kind: 'tutor-requirement',
    occupational: 'knowledgeable',
    trainingExperience: 'held-or-being-acquired',
    text: 'A tutor must know the occupation and have experience of training, or be gaining it.',
    source: 'seed 004 L106-109',
    enforce: 'record',
  },
  {
    id: 'R09',
    kind: 'expert-witness',
    workingKnowledgeOfUnits: true,
    occupational: 'competent',
    anyOf: ['workplace-assessment-qualification', 'role-evaluating-everyday-practice'],
    text: 'An expert witness must know the units, be competent in the work, and either hold a qualification in workplace assessment or evaluate the everyday practice of staff as part of their job.',
    source: 'seed 004 L133-138',
    enforce: 'block',
  },
  {
    id: 'R10',
    kind: 'quality-assurer-requirement',
    occupational: 'knowledgeable',
    qualificationRequired: false,
    recommended: qualityAssurerQualifications,
    otherwise: 'works-to-own-standards-linked-to-taqa-or-equivalent',
    text: "A quality assurer must know the occupation and, without a quality assurance qualification, show that they work to their organisation's own standards, linked to TAQA or the like.",
    source: 'seed 004 L142-153',
    enforce: 'block',
  },
  {
    id: 'R11',
    kind: 'staff-cpd',
    text: 'The centre must keep the knowledge and practice of its staff up to date.',
    source: 'seed 004 L157',
    enforce: 'record',
  },
  {
    id: 'R13',
    kind: 'recording-method',
    methods: ['paper', 'electronic'],
    text: 'Evidence may be recorded on paper or electronically.',
    source: 'seed 004 L196',
    enforce: 'info',
  },
  {
    id: 'R19',
    kind: 'no-prior-learning',
    text: 'Prior learning is not recognised: all evidence must be gathered for this qualification.',
    source: 'seed 004 L227-229',
    enforce: 'block',
  },
  {
    id: 'R20',
    kind: 'unit-record',
    fields: [
      'reference number',
      'unit accreditation number',
      'title',
      'level',
      'credit value',
      'aim',
      'information on assessment',
      'learning outcomes made of assessment criteria',
    ],
    text: 'Each unit shows its numbers, title, level, credit, aim, assessment, outcomes and criteria.',
    source: 'seed 004 L241-250',
    enforce: 'info',
  },
  {
    id: 'R23',
    kind: 'centre-documents',
    documents: [
      {
        title: 'Centre Manual - Supporting Customer Excellence',
        covers:
          'approval, roles, registration, appeals, equality, data protection, records, quality assurance',
      },
      {
        title: 'Our Quality Assurance Requirements',
        covers: 'the regulations and what a centre must keep to',
      },
      { title: 'Access to Assessment & Qualifications', covers: 'adjustments for candidates who need them' },
    ],
    text: 'The centre works by three further City & Guilds documents, which are not part of this specification.',
    source: 'seed 004 L722-747',
    enforce: 'info',
  },
  {
    id: 'R24',
    kind: 'external-dates',
    dates: ['last-registration', 'last-certification'],
    text: 'City & Guilds publishes the last dates for registration and certification elsewhere; the centre enters them.',
    source: 'seed 004 L18',
    enforce: 'record',
  },
  // Drawn from silence: the handbook accepts assessors who hold a qualification and has no clause for those
  // working towards one. Off until the external quality assurer agrees otherwise.
  {
    id: 'R26',
    kind: 'countersignature',
    allowed: false,
    text: 'Decisions of an assessor who does not yet hold a listed qualification cannot be countersigned.',
    source: 'seed 004 L113-129',
    enforce: 'block',
  },
]

const forUnit001: readonly Rule[] = [
  {
    id: 'R08',
    kind: 'assessor-requirement',
    unit: '001',
    occupational: 'knowledgeable',
    qualifications: knowledgeAssessorQualifications,
    text: 'An assessor of unit 001 must know the occupation and hold one of the listed qualifications.',
    source: 'seed 004 L126-129',
    enforce: 'block',
  },
  {
    id: 'R14',
    kind: 'assessment-method',
    unit: '001',
    method: 'assignment',
    text: 'Unit 001 is assessed by assignment.',
    source: 'seed 004 L209',
    enforce: 'info',
  },
  {
    id: 'R15',
    kind: 'external-assignment',
    unit: '001',
    setBy: 'City & Guilds',
    markedInternally: true,
    verifiedExternally: true,
    text: 'City & Guilds sets the assignment for unit 001; the centre marks it with the guidance provided, and it is verified externally.',
    source: 'seed 004 L214',
    enforce: 'block',
  },
  {
    id: 'R21',
    kind: 'criterion-guidance',
    unit: '001',
    criteria: ['001:2.1', '001:2.4'],
    text: 'Use the tools that your own service uses, and know how to use them with individuals.',
    source: 'seed 004 L440-442',
    enforce: 'info',
  },
  {
    id: 'R22',
    kind: 'range-modality',
    unit: '001',
    must: [],
    are: ['001:4.4'],
    unqualified: ['001:2.5'],
    text: 'Range gives examples, except that the five principles of the Mental Capacity Act are all expected, and how many groups of service users to cover is for the external quality assurer to say.',
    source: 'seed 004 L325, L361',
    enforce: 'warn',
  },
]

const forUnit002: readonly Rule[] = [
  {
    id: 'R07',
    kind: 'assessor-requirement',
    unit: '002',
    occupational: 'competent',
    qualifications: assessorQualifications,
    text: 'An assessor of unit 002 must be competent in the work itself and hold one of the listed qualifications.',
    source: 'seed 004 L113-124',
    enforce: 'block',
  },
  {
    id: 'R14',
    kind: 'assessment-method',
    unit: '002',
    method: 'portfolio',
    text: 'Unit 002 is assessed by portfolio.',
    source: 'seed 004 L210',
    enforce: 'info',
  },
  {
    id: 'R16',
    kind: 'real-work-only',
    unit: '002',
    text: 'Evidence for unit 002 must come from real work, so simulation is refused.',
    source: 'seed 004 L216',
    enforce: 'block',
  },
  // The handbook says neither per outcome nor per criterion, so one for the unit is what it asks.
  {
    id: 'R17',
    kind: 'observation-required',
    unit: '002',
    by: ['assessor', 'expert-witness'],
    minimum: 1,
    text: 'Unit 002 needs at least one observation by an assessor or an expert witness.',
    source: 'seed 004 L218',
    enforce: 'block',
  },
  {
    id: 'R18',
    kind: 'additional-sources',
    unit: '002',
    kinds: ['work-product', 'witness-testimony', 'professional-discussion', 'questioning'],
    open: true,
    text: 'Beside observation, unit 002 may draw on work products, witness testimony, professional discussion, questioning and other sources.',
    source: 'seed 004 L218-223',
    enforce: 'info',
  },
  {
    id: 'R21',
    kind: 'criterion-guidance',
    unit: '002',
    criteria: ['002:1.3'],
    text: 'Use the tools that your own service uses, and know how to use them with individuals.',
    source: 'seed 004 L692-694',
    enforce: 'info',
  },
  {
    id: 'R22',
    kind: 'range-modality',
    unit: '002',
    must: ['002:3.3'],
    are: [],
    unqualified: [],
    text: "Range gives examples, except that the support arrangements shown must relate to the service user's individual needs.",
    source: 'seed 004 L582',
    enforce: 'warn',
  },
]

export const rulesOf308501: readonly Rule[] = [
  {
    id: 'R02',
    kind: 'combination',
    units: ['001'],
    credits: 4,
    text: 'The award needs unit 001: 4 credits.',
    source: 'seed 004 L61-64',
    enforce: 'block',
  },
  {
    id: 'R12',
    kind: 'real-work-environment',
    initialAssessment: true,
    required: false,
    text: 'There are no set entry requirements, but the centre must find that the candidate has the knowledge, potential and opportunity to succeed.',
    source: 'seed 004 L161-163',
    enforce: 'record',
  },
  ...shared,
  ...forUnit001,
]

export const rulesOf308502: readonly Rule[] = [
  {
    id: 'R03',
    kind: 'combination',
    units: ['001', '002'],
    credits: 8,
    text: 'The award needs units 001 and 002: 8 credits.',
    source: 'seed 004 L66-70',
    enforce: 'block',
  },
  {
    id: 'R12',
    kind: 'real-work-environment',
    initialAssessment: true,
    required: true,
    text: 'The centre must find that the candidate can succeed, and the candidate must be able to show competence in a real work environment.',
    source: 'seed 004 L161-165',
    enforce: 'block',
  },
  ...shared,
  ...forUnit001,
  ...forUnit002,
]
