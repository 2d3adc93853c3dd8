/**
 * What an awarding organisation or standard setter published, as data. A specification is a version that is
 * never edited once people are registered on it: what changes is published as the next version.
 * Line numbers and seed numbers lead back to the client's document from which the wording was taken.
 */
import type { Rule } from './rule.ts'

export type { Enforcement, HeldQualification, Occupational, Rule } from './rule.ts'

export type Standing = 'current' | 'withdrawn' | 'draft'

/** A standard says what good work is and is claimed by nobody; a unit draft awaits its official criteria. */
export type SpecificationKind = 'qualification' | 'standard' | 'unit-draft'

/** A sentence of the source that no evidence is mapped to. */
export interface Statement {
  text: string
  line: number
}

/** A bullet inside a criterion. It is part of the criterion: each one has to be covered. */
export interface SubPoint {
  /** '001:2.1.a': the letter is ours, the source has bullets. */
  code: string
  text: string
  line: number
}

export interface Criterion {
  /** '002:2.1', 'P12', 'K44'. */
  code: string
  text: string
  /** The words of the criterion that the source prints in bold because its range explains them. */
  terms: readonly string[]
  subPoints: readonly SubPoint[]
  /** The command verb, which sets how deep the evidence has to go. */
  verb: string
  line: number
  /** False where the code is ours and the wording is not the awarding organisation's. */
  official: boolean
  kind: 'criterion' | 'performance' | 'knowledge'
}

/**
 * How much a range block asks. 'may' (also might, could) gives examples; 'must' sets a condition on its
 * examples; 'are' defines the term, so all its items are expected; 'explanatory' is background;
 * 'unqualified' lists items without a verb, which the external quality assurer has to interpret.
 */
export type Modality = 'may' | 'must' | 'are' | 'explanatory' | 'unqualified'

/** What the source says about a term. It counts within its own outcome only: terms recur with other lists. */
export interface RangeBlock {
  /** The words in bold, as the block prints them: they may stand in `lead` or, as a heading, above it. */
  term: string | null
  lead: string
  modality: Modality
  /** Codes of the criteria it serves. */
  criteria: readonly string[]
  items: readonly string[]
  /** Prose after the list that belongs to it. */
  trailing: string | null
  line: number
}

export interface Outcome {
  /** '001:LO2'; a heading of a standard is 'P:1' or 'K:3', numbered by us. */
  code: string
  title: string
  criteria: readonly Criterion[]
  range: readonly RangeBlock[]
  line: number
  /** True where the source names no outcome and this one, title and all, was made to hold its statements. */
  holder?: true
}

/** Advice to candidates and assessors, in our words unless its specification says otherwise. Never a requirement. */
export interface Guidance {
  text: string
  /** Codes of the criteria it is about; empty when it is about all of them. */
  criteria: readonly string[]
  line: number
}

export interface Count {
  headings: number
  statements: number
}

/** Counted by hand in the source, so that a line lost in typing is noticed. */
export interface Declared {
  /** Outcomes (or headings) that the source names. */
  outcomes: number
  criteria: number
  subPoints: number
  rangeBlocks: number
  rangeItems: number
  /** Only a standard has these two. */
  performance?: Count
  knowledge?: Count
}

export interface Unit {
  id: string
  /** What its codes begin with: '001' from the source; in a draft, letters of ours. A standard's codes have no prefix. */
  number: string
  uan: string | null
  /** The source's title, or the specification's working label where the source has none. */
  title: string
  level: number | null
  credit: number | null
  glh: number | null
  aim: string | null
  assessment: 'assignment' | 'portfolio' | null
  outcomes: readonly Outcome[]
  guidance: readonly Guidance[]
  declared: Declared
}

/** A standard's own word on its scope text: here, that it explains and is never required coverage. */
export interface Scope {
  appliesTo: 'performance' | 'knowledge'
  disclaimer: string
  instructions: readonly Statement[]
  line: number
}

export interface Definition {
  /** In lower case; null where the source explains without naming a term. */
  term: string | null
  appliesTo: 'performance' | 'knowledge'
  /** Paragraphs are parted by a line break. */
  text: string
  lines: readonly number[]
  /** Codes of the statements it decides; empty when it holds wherever the term occurs. */
  criteria: readonly string[]
}

export interface Values {
  introduction: string
  rights: readonly Statement[]
  line: number
}

export interface Specification {
  /** Ends in '@' and the version. */
  id: string
  version: number
  kind: SpecificationKind
  standing: Standing
  /** A sentence shown to people; null while the standing is current. */
  standingReason: string | null
  title: string | null
  /** What we call it while the source gives no title. */
  workingLabel: string | null
  /** A standard's code in its suite. */
  code: string | null
  awardingOrganisation: string | null
  /** The awarding organisation's number for the qualification. */
  number: string | null
  /** The regulator's accreditation number. */
  accreditation: string | null
  level: number | null
  credits: number | null
  units: readonly Unit[]
  rules: readonly Rule[]
  scope: readonly Scope[]
  values: Values | null
  overview: string | null
  definitions: readonly Definition[]
  guidance: readonly Guidance[]
  commonMistakes: readonly Guidance[]
  source: { seed: string; lines: string }
  /** Whose text it is and on what terms it may be used. */
  rights: string
  /** A sentence shown to people; null when certificates can be claimed on it. */
  notClaimableBecause: string | null
}
