import { performance } from '../makers.ts'
import type { Outcome } from '../schema.ts'

export const performanceOutcomes: readonly Outcome[] = [
  {
    code: 'P:1',
    title:
      'Lead and manage the implementation of systems, procedures and practice to involve key people in the service provision',
    line: 2,
    range: [],
    criteria: [
      performance(
        1,
        4,
        'implement systems, procedures and practice to involve key people in the service provision in the context of legislative, regulatory and organisational requirements',
      ),
      performance(
        2,
        5,
        'manage a service provision that enables key people to make positive contributions to the lives of individuals',
      ),
      performance(
        3,
        6,
        'develop a culture within the service provision that values the contribution that key people can make to positive outcomes for individuals',
      ),
      performance(4, 7, "lead practice that recognises and respects individuals' background and preferences"),
      performance(
        5,
        8,
        'ensure that you and others seek solutions to enable key people to achieve positive outcomes',
      ),
      performance(
        6,
        9,
        'ensure workers have access to development opportunities that support them to develop the knowledge, understanding and skills needed to involve key people in assisting individuals to achieve positive outcomes',
      ),
      performance(
        7,
        10,
        'ensure that individuals are supported to make their views and preferences known about the involvement of key people in their lives',
      ),
      performance(
        8,
        11,
        'ensure that you and others engage with key people to support them to understand the views and preferences of individuals about their involvement in their lives',
      ),
      performance(
        9,
        12,
        'ensure that key people are supported by others to engage in the identification of positive outcomes for individuals',
      ),
      performance(
        10,
        13,
        'lead work with individuals, key people and others to review the effectiveness of systems, procedures and practice for the involvement of key people in the service provision',
      ),
      performance(
        11,
        14,
        'implement changes needed to improve the involvement of key people in the service provision',
      ),
    ],
  },
  {
    code: 'P:2',
    title:
      'Lead and manage a service provision that supports effective working relationships with key people',
    line: 16,
    range: [],
    criteria: [
      performance(
        12,
        18,
        'implement systems, procedures and practice to support working relationships with key people in the context of legislative, regulatory and organisational requirements',
      ),
      performance(
        13,
        19,
        'ensure that you and others contribute to the assessment of the capacity of key people to support individuals to achieve positive outcomes',
      ),
      performance(
        14,
        20,
        'ensure that workers work in partnership with key people to achieve positive outcomes for individuals',
      ),
      performance(15, 21, 'monitor relationships between key people and workers'),
      performance(
        16,
        22,
        'gather feedback from individuals, key people and others on the effectiveness of relationships within the service provision in supporting individuals to achieve positive outcomes',
      ),
      performance(
        17,
        23,
        'critically analyse information to establish how effective relationships within the service provision have been, in supporting individuals to achieve positive outcomes',
        'critically analyse',
      ),
      performance(
        18,
        24,
        'interpret analysis of relationships within the service provision in order to report on areas of good practice and areas that need to be improved',
      ),
      performance(19, 25, 'implement changes needed to address areas to be improved'),
    ],
  },
  {
    code: 'P:3',
    title:
      'Support workers to manage situations where there are ethical dilemmas or conflicts related to working with key people',
    line: 27,
    range: [],
    criteria: [
      performance(
        20,
        29,
        'implement systems, procedures and practice for addressing ethical dilemmas or conflicts related to working with key people in the context of legislative, regulatory and organisational requirements',
      ),
      performance(
        21,
        30,
        'ensure that you and others reflect upon own practice and attitudes towards working with key people',
      ),
      performance(
        22,
        31,
        'support workers to identify potential ethical dilemmas and conflicts when working with key people',
      ),
      performance(
        23,
        32,
        'support workers to employ a range of techniques to address situations with key people that are likely to cause ethical dilemmas or conflicts',
      ),
      performance(
        24,
        33,
        'support workers to address ethical dilemmas or conflicts that arise in their work with key people',
      ),
      performance(
        25,
        34,
        'ensure that workers are able to access additional support or specialist advice where there are difficulties addressing ethical dilemmas or conflicts',
      ),
      performance(
        26,
        35,
        'manage situations where ethical dilemmas or conflicts are likely to have a negative impact on the lives of individuals',
      ),
      performance(
        27,
        36,
        'review situations where ethical dilemmas or conflict have arisen to identify implications for systems, procedures or practice',
      ),
      performance(
        28,
        37,
        'implement changes to systems, procedures or practice where there are identified areas for improvement',
      ),
    ],
  },
]
