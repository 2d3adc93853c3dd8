/**
 * Word for word from the handbook, its odd punctuation included: the reader shows what was published.
 * Apostrophes and quotation marks are straight throughout.
 */
import { criterion } from '../makers.ts'
import type { Unit } from '../schema.ts'

export const unit001: Unit = {
  id: 'city-and-guilds/3085/001@1',
  number: '001',
  uan: 'R/504/0232',
  title: 'Principles of personalisation in health and social care',
  level: 4,
  credit: 4,
  glh: 26,
  aim: 'This unit provides learners with an understanding of the knowledge and principles upon which personalisation in health and social care is based. The unit sets the current practice of personalisation firmly within the wider health and social care policy context.',
  assessment: 'assignment',
  declared: { outcomes: 6, criteria: 24, subPoints: 10, rangeBlocks: 13, rangeItems: 68 },
  guidance: [
    {
      text: 'Learn how to use the person-centred tools that your own service uses, and write about those.',
      criteria: ['001:2.1', '001:2.4'],
      line: 442,
    },
  ],
  outcomes: [
    {
      code: '001:LO1',
      title: 'Know the historical and legislative background to personalisation',
      line: 263,
      criteria: [
        criterion(
          '001:1.1',
          265,
          'describe the implications of key phases in the development of welfare policy in the UK:',
          {
            subPoints: [
              [265, 'medical and social models'],
              [265, 'consumerist approaches'],
              [265, "disabled peoples' movement"],
            ],
          },
        ),
        criterion(
          '001:1.2',
          265,
          'define current and developing policies for personalised services in your nation',
          { terms: ['current and developing policies'] },
        ),
        criterion('001:1.3', 265, 'identify the legal and ethical issues relating to personalisation.', {
          terms: ['legal and ethical issues'],
        }),
      ],
      range: [
        {
          term: 'Current and developing policies',
          lead: 'Current and developing policies may include:',
          modality: 'may',
          criteria: ['001:1.2'],
          items: [
            'national, local and organisational policy relating to personalisation.',
            'Putting People First (England)',
            'Think Local Act Personal (England)',
            'personal health budgets',
            'medical and social models of disability and their reflection in policy.',
          ],
          trailing: null,
          line: 268,
        },
        {
          term: 'Legal and ethical issues',
          lead: 'Legal and ethical issues may include:',
          modality: 'may',
          criteria: ['001:1.3'],
          items: [
            'Human Rights Legislation',
            'Health and Social Care Legislation',
            'Equality Legislation',
            'Care Councils Codes of Conduct/Standards of Conduct',
            'Ethics and values of health and social care.',
          ],
          trailing: null,
          line: 270,
        },
      ],
    },
    {
      code: '001:LO2',
      title: 'Understand the meaning of personalisation in health and social care settings',
      line: 282,
      criteria: [
        criterion('001:2.1', 288, 'analyse key concepts central to personalisation:', {
          subPoints: [
            [289, 'coproduction'],
            [290, 'citizenship v professional gift models'],
            [291, 'choice and control'],
          ],
        }),
        criterion('001:2.2', 292, 'describe the processes that are used to deliver personalisation:', {
          subPoints: [
            [293, 'assessment/self-assessment'],
            [294, 'resource allocation'],
            [295, 'support planning'],
            [296, 'reviewing'],
          ],
        }),
        criterion(
          '001:2.3',
          297,
          'distinguish between the different types of budgets used to deliver personalisation',
          { terms: ['types of budgets'] },
        ),
        criterion(
          '001:2.4',
          298,
          'describe the application of tools which support personalised or person-centred support, planning and review',
          { terms: ['tools'] },
        ),
        criterion(
          '001:2.5',
          299,
          'differentiate the issues of personalisation taking into account the diversity of service users in a range of contexts.',
          { terms: ['diversity of service users', 'contexts'] },
        ),
      ],
      range: [
        {
          term: 'Types of budgets',
          lead: 'Types of budgets may include:',
          modality: 'may',
          criteria: ['001:2.3'],
          items: [
            'individual budgets,',
            'individual budgets for families who have children with disabilities',
            'personal budgets',
            'personal health budgets',
            'direct payments',
            'individual service funds',
            'virtual individual budgets',
            'indirect payments.',
          ],
          trailing: null,
          line: 303,
        },
        {
          term: 'Tools',
          lead: 'Tools may include:',
          modality: 'may',
          criteria: ['001:2.4'],
          items: [
            'good days, bad days, and routines',
            'top tips',
            'relationship circle',
            'communication charts',
            'decision-making profiles',
            'doughnut',
            'matching support',
            'working not working.',
          ],
          trailing: null,
          line: 314,
        },
        {
          term: 'Diversity of service users',
          lead: 'Diversity of service users',
          modality: 'unqualified',
          criteria: ['001:2.5'],
          items: [
            'People with mental health problems.',
            'People with long-term conditions.',
            'People with physical disabilities.',
            'People with learning difficulties.',
            'Older people.',
            'Children and young people.',
          ],
          trailing: null,
          line: 325,
        },
        {
          term: 'Contexts',
          lead: 'Contexts may include:',
          modality: 'may',
          criteria: ['001:2.5'],
          items: [
            'people in recovery',
            'people receiving reablement',
            'people living in long-term care',
            'people receiving end of life care',
            'people living in their own home.',
          ],
          trailing: 'Any of these contexts may be categorised as health and/or social care.',
          line: 334,
        },
      ],
    },
    {
      code: '001:LO3',
      title: 'Understand the concept of outcomes in the context of personalisation',
      line: 345,
      criteria: [
        criterion('001:3.1', 347, 'define the term outcomes', { terms: ['outcomes'] }),
        criterion('001:3.2', 347, 'explain the link between outcomes and personalised services'),
        criterion(
          '001:3.3',
          347,
          'distinguish between outcomes-based and needs-led thinking in health and in social care',
        ),
        criterion(
          '001:3.4',
          347,
          'assess the impact on service users and professionals of an outcomes-focused approach',
        ),
        criterion(
          '001:3.5',
          347,
          'explain the links between outcomes-based approaches and the promotion of well-being .',
          { terms: ['well-being'] },
        ),
      ],
      range: [
        {
          term: 'Outcomes',
          lead: 'Outcomes may include:',
          modality: 'may',
          criteria: ['001:3.1'],
          items: ['autonomy', 'personal comfort', 'economic participation', 'social participation.'],
          trailing: null,
          line: 350,
        },
        {
          term: null,
          lead: 'The shift to outcomes may be seen as supporting the right of all adults to self-determination and control of their life through the six keys to citizenship:',
          modality: 'explanatory',
          criteria: ['001:3.1'],
          items: ['Community life', 'Self-determination', 'Support', 'Direction', 'Home', 'Money.'],
          trailing: null,
          line: 350,
        },
        {
          term: 'Well-being',
          lead: "Well-being may be promoted through the 'five ways':",
          modality: 'may',
          criteria: ['001:3.5'],
          items: ['Connect', 'Be active', 'Take notice', 'Keep learning', 'Give.'],
          trailing: null,
          line: 350,
        },
      ],
    },
    {
      code: '001:LO4',
      title: 'Understand the interplay between rights and risks within the context of personalisation',
      line: 353,
      criteria: [
        criterion('001:4.1', 355, 'explain the relationship between risks and rights'),
        criterion(
          '001:4.2',
          355,
          'identify the perceived and actual risks associated with personalisation from the perspective of the service and that of the service user',
        ),
        criterion('001:4.3', 355, 'analyse different approaches to addressing risk', {
          terms: ['different approaches'],
        }),
        criterion(
          '001:4.4',
          355,
          'apply the principles of the Mental Capacity Act in the context of personalisation.',
          { terms: ['principles of the Mental Capacity Act'] },
        ),
      ],
      range: [
        {
          term: 'Different approaches',
          lead: "Different approaches may include local children's and adults safeguarding arrangements and risk enablement panels",
          modality: 'may',
          criteria: ['001:4.3'],
          items: [],
          trailing: null,
          line: 359,
        },
        {
          term: 'principles of the Mental Capacity Act',
          lead: 'The five principles of the Mental Capacity Act are:',
          modality: 'are',
          criteria: ['001:4.4'],
          items: [
            'Presumption of capacity',
            'Being supported to make own decisions',
            'Right to make unwise decisions',
            'Best interests',
            'Less restrictive option.',
          ],
          trailing: null,
          line: 361,
        },
      ],
    },
    {
      code: '001:LO5',
      title: 'Understand the workforce challenges associated with personalisation',
      line: 373,
      criteria: [
        criterion('001:5.1', 379, 'evaluate the impact of personalisation on own role'),
        criterion(
          '001:5.2',
          380,
          'analyse the role and responsibilities of key players within the context of personalisation',
          { terms: ['role', 'key players'] },
        ),
        criterion(
          '001:5.3',
          381,
          'identify barriers to working together across health, social care, the independent and third sectors',
        ),
        criterion(
          '001:5.4',
          382,
          'propose strategies to remove or minimise barriers to working together across health, social care, the independent and third sectors.',
        ),
      ],
      range: [
        {
          term: 'Key players',
          lead: 'Key players may include:',
          modality: 'may',
          criteria: ['001:5.2'],
          items: [
            'service user',
            'carer',
            'commissioner',
            'health professional',
            'social worker',
            'home care/health care assistant',
            'personal assistant.',
          ],
          trailing: null,
          line: 386,
        },
        {
          term: 'Roles',
          lead: 'Roles taken by these and other players might include:',
          modality: 'may',
          criteria: ['001:5.2'],
          items: ['care broker', 'support planner', 'advocate', 'personal assistant.'],
          trailing: 'plus any other new roles involved in delivering personalised services.',
          line: 396,
        },
      ],
    },
    {
      code: '001:LO6',
      title:
        'Understand the concepts of social capital, social networks, community capacity and associated ideas',
      line: 409,
      criteria: [
        criterion(
          '001:6.1',
          412,
          'analyse the importance of social capital in the context of personalisation',
        ),
        criterion('001:6.2', 413, 'explain the impact of social networks on your role'),
        criterion(
          '001:6.3',
          414,
          'analyse the importance of community capacity in the context of personalisation.',
        ),
      ],
      range: [],
    },
  ],
}
