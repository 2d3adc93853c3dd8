/**
 * The rules of a qualification, typed so that the code that refuses, warns or records reads them here instead
 * of knowing a handbook by heart. `unit` and `units` hold unit numbers ('002'), `criteria` statement codes.
 */

/** 'block': refuse. 'warn': allow with a recorded reason. 'record': must be captured. 'info': show. */
export type Enforcement = 'block' | 'warn' | 'record' | 'info'

/** Knowledgeable: knows the occupation. Competent: can do the work itself. */
export type Occupational = 'competent' | 'knowledgeable'

export interface HeldQualification {
  /** Ours, stable, for storing which one a person holds. */
  code: string
  /** As the source prints it. */
  title: string
}

interface Common {
  /** 'R07'; unique in a specification, or per unit when the same rule speaks to several. */
  id: `R${number}`
  /** A sentence for people, in our words. */
  text: string
  /** 'seed 004 L113-124'. */
  source: string
  enforce: Enforcement
}

export type Rule = Common &
  (
    | { kind: 'minimum-age'; years: number }
    | { kind: 'combination'; units: readonly string[]; credits: number }
    | {
        kind: 'qualification-approval'
        /** A centre approved for one of these may apply by the fast track while it lasts. */
        fastTrackFrom: readonly { number: string; title: string }[]
        fastTrackMonths: number
        fastTrackOnlyIf: readonly ('delivery-unchanged' | 'approval-criteria-met')[]
      }
    | { kind: 'no-own-quality-assurance' }
    | {
        kind: 'tutor-requirement'
        occupational: Occupational
        trainingExperience: 'held-or-being-acquired'
      }
    | {
        kind: 'assessor-requirement'
        unit: string
        occupational: Occupational
        /** Any one of these is enough. */
        qualifications: readonly HeldQualification[]
      }
    | {
        kind: 'expert-witness'
        workingKnowledgeOfUnits: true
        occupational: Occupational
        /** Any one of these is enough. */
        anyOf: readonly ('workplace-assessment-qualification' | 'role-evaluating-everyday-practice')[]
      }
    | {
        kind: 'quality-assurer-requirement'
        occupational: Occupational
        qualificationRequired: false
        recommended: readonly HeldQualification[]
        /** What has to be evidenced by someone who holds none of the recommended qualifications. */
        otherwise: 'works-to-own-standards-linked-to-taqa-or-equivalent'
      }
    | { kind: 'staff-cpd' }
    | {
        kind: 'real-work-environment'
        initialAssessment: true
        /** Whether candidates have to show competence in a real work environment. */
        required: boolean
      }
    | { kind: 'recording-method'; methods: readonly ('paper' | 'electronic')[] }
    | { kind: 'assessment-method'; unit: string; method: 'assignment' | 'portfolio' }
    | {
        kind: 'external-assignment'
        unit: string
        setBy: string
        markedInternally: true
        verifiedExternally: true
      }
    | { kind: 'real-work-only'; unit: string }
    | {
        kind: 'observation-required'
        unit: string
        by: readonly ('assessor' | 'expert-witness')[]
        minimum: number
      }
    | {
        kind: 'additional-sources'
        unit: string
        kinds: readonly ('work-product' | 'witness-testimony' | 'professional-discussion' | 'questioning')[]
        /** True where the source says 'may include': other kinds are welcome too. */
        open: boolean
      }
    | { kind: 'no-prior-learning' }
    | { kind: 'unit-record'; fields: readonly string[] }
    | { kind: 'criterion-guidance'; unit: string; criteria: readonly string[] }
    | {
        kind: 'range-modality'
        unit: string
        /** Criteria whose range sets a condition, defines, or leaves open how much it asks. */
        must: readonly string[]
        are: readonly string[]
        unqualified: readonly string[]
      }
    | { kind: 'centre-documents'; documents: readonly { title: string; covers: string }[] }
    | { kind: 'external-dates'; dates: readonly ('last-registration' | 'last-certification')[] }
    | { kind: 'countersignature'; allowed: boolean }
  )
