import type { Passage } from './passage.ts'

/**
 * Passages that were written after the engine was done and that it was never changed for: how it does on new work.
 * Whoever changes the engine because of one of these moves them all to the others and writes new ones.
 */
export const heldBack: readonly Passage[] = [
  {
    id: 'stoma',
    genre: 'reflective log',
    marked: `Last Wednesday I supported [[name|Mr Iqbal]] with his stoma for the first time on my own. He lives in [[room|room 27]] on the top floor. I had watched the stoma nurse, [[name|Joanna]], three times and I had been signed off, but my hands were shaking. [[name|Mr Iqbal]] noticed and joked that he was the one who should be nervous. I followed the steps, checked the skin and disposed of the bag. He thanked me. I reflected that trust goes both ways, and that I should ask for a second observation when I feel unsure.`,
  },
  {
    id: 'school-run',
    genre: 'work product',
    marked: `Contact record, foster placement
Child: [[name|Ruby-Leigh Hancock]] ([[birth|14/11/2016]])
Foster carers: [[name|Lorna]] and [[name|Winston Grant]]
School: [[place|Holy Trinity Primary School]]
[[name|Ruby-Leigh]] was collected at 15:15. She was tearful because another child had said that her mum did not want her. [[name|Lorna]] listened and they made a drawing for the memory box. Contact with birth mother on Saturday at the centre. Supervising social worker: [[name|Bukola Adeniran]], [[telephone|0161 496 0177]].`,
  },
  {
    id: 'jersey-text',
    genre: 'phone',
    marked: `hi [[name|linda]] its [[name|faye]], just to say [[name|mrs macdonald]] has ran out of her cream n the chemist on [[address|sycamore drive]] is shut. can u ask her daughter [[name|eilidh]] to pick it up. also the new lad at [[address|9 thornhill road]] didnt answer the door so i rang his brother. all ok he was asleep. do i put it in the log or on the app x`,
  },
  {
    id: 'bariatric',
    genre: 'testimony',
    marked: `I, [[name|Ffion Prydderch]], occupational therapist, worked jointly with the candidate on the case of a woman whom I shall call [[name|Megan]]. The candidate noticed that the existing hoist had a lower limit than was needed and stopped the transfer at once. She explained the reason to [[name|Megan]] without any shame or blame. She then found the right equipment within the day. Her written risk assessment was clear and I have used it in teaching.`,
  },
  {
    id: 'mental-health-team',
    genre: 'discussion',
    marked: `Assessor: Talk me through how you worked with other professionals.
Candidate: There was a man in his fifties, [[name|Leroy]], who heard voices. His care coordinator was [[name|Siobhán McAteer]] and the psychiatrist was [[name|Dr Bhattacharya]]. I shared what we saw every week, with his consent.
Assessor: And when he withdrew consent?
Candidate: I told [[name|Siobhán]] only what was needed for safety. I wrote down why. [[name|Leroy]] was admitted to [[place|Cedar Ward]] on [[admission|2 May]] but he came home within the month.`,
  },
  {
    id: 'wedding-anniversary',
    genre: 'reflective log',
    marked: `[[name|Bert]] and [[name|Nellie]] have been married for sixty years and share a double room. I wanted to mark the day. I asked their son, who lives in Perth, to send a film, and the kitchen to bake a cake. At tea I put up a sheet and [[name|Nellie]] watched with her hand over her mouth. [[name|Bert]], who has hardly spoken since his stroke, said “my girl”. I learned that a relationship is also a care need and belongs in the plan.`,
  },
  {
    id: 'mar-error',
    genre: 'work product',
    marked: `Statement about the medication error. My name is [[name|Tendai Chikwanha]] and I am a senior care worker. On Sunday 7 June 2026 I was giving the morning medicines. I took the blister pack for [[name|Mrs E. Lomax]] but the tablets were given to [[name|Mrs Lomas]] in the next room. I noticed at once when I came to sign. I rang 111 and spoke to [[name|Dr Petrou]], who told me to observe her for six hours. I informed both families and my manager.`,
  },
  {
    id: 'tenancy',
    genre: 'work product',
    marked: `Outreach visit. [[initials|D.W.]] was up and dressed when I arrived. We opened the post together: a letter from the DWP about PIP (NI no. [[insurance|JK 48 21 07 B]]) and one from the housing association about arrears, tenancy ref [[record|T0048812]]. [[initials|D.W.]] rang them himself while I sat beside him. He agreed to pay £5 a week. Next visit on Tuesday.`,
  },
  {
    id: 'hospice-volunteer',
    genre: 'reflective log',
    marked: `A volunteer, [[name|Prudence]], told me that she found it hard to sit with [[name|Mr Aziz]] because he reminded her of her late husband. I thanked her for telling me and asked what she needed. We agreed that she would help in the garden for some weeks. When [[name|Mr Aziz]] died on the [[death|19th of April]] she came to me and we talked for an hour. I see now that volunteers need supervision as much as staff do. [[place|St Oswin’s Hospice]] now has a group for them.`,
  },
  {
    id: 'punjabi-elder',
    genre: 'reflective log',
    marked: `Since moving in, [[name|Surjit Kaur]] had eaten little, and the dietitian had put her on Fortisip. I asked her son [[name|Harminder]] what she ate at home. He laughed and said that nobody had asked. Now the cook makes dal and roti twice a week, and [[name|Harminder]]’s wife brings saag on Fridays. [[name|Surjit]] has put on two kilos. The lesson is simple: supplements are no answer to the wrong food.`,
  },
  {
    id: 'complaint-call',
    genre: 'work product',
    marked: `Telephone log 12/2/26 14:35. [[name|Mr Alan Duxbury]] rang about his mother [[name|Vera Duxbury]]’s missing hearing aid. Says he told [[name|Chantelle]] on Monday. I apologised and said that I would look into it and ring back by 5 pm on [[telephone|07700 900 314]]. Found in the laundry. Rang back 16:10, he was satisfied. Learning: name labels on hearing aid cases.`,
  },
  {
    id: 'nights-sensory',
    genre: 'reflective log',
    marked: `[[name|Teodor]] does not use words and cannot see well. On nights he used to scream when anybody came in. I asked the sensory team for advice and we gave each worker a different bracelet to feel, so that he knows who is there. Mine has wooden beads. After two weeks [[name|Teodor]] reached for my wrist and laughed. His parents, [[name|Ilinca]] and [[name|Sorin]], were moved. I have written it up as guidance for the night team.`,
  },
  {
    id: 'kept-file-1',
    genre: 'file',
    marked: `Observation [[name|Nkechi]] supporting [[name|Maureen]] with lunch.mp4`,
  },
  { id: 'kept-file-2', genre: 'file', marked: `scan0007_[[name|BarbaraEntwistle]]_consent.jpg` },
  {
    id: 'kept-metadata',
    genre: 'file',
    marked: `Software: Pages
Author: [[name|Rhiannon Vaughan-Pugh]]
Camera owner: [[name|Dilys V]]
GPS: [[position|52°24'57.6"N 4°04'58.8"W]]`,
  },
  {
    id: 'kept-essay-inclusion',
    genre: 'assignment',
    marked: `The social model of disability, as set out by Oliver (1990) and by the Union of the Physically Impaired Against Segregation before him, says that people are disabled by barriers and not by their bodies. Shakespeare (2014) finds this too simple. In our home the barrier was a heavy fire door. When Maintenance fitted a magnetic hold, two residents could go into the garden without waiting for us. The Equality Act 2010 calls this a reasonable adjustment. Crenshaw’s idea of intersectionality helps to see why an older Black woman with a learning disability may meet barriers that nobody else meets.`,
  },
  {
    id: 'kept-minutes',
    genre: 'work product',
    marked: `Health and Safety Committee, 19 May 2026, Boardroom. Attended by the Home Manager, the Head Housekeeper, the Chef and a Staff Representative. Legionella: flushing weekly, records seen. Fire: Evac chair training to be arranged for Nights. COSHH: Chlor-Clean tablets moved to the locked cupboard. Windows: restrictors checked on all floors. Vehicles: the Ford Transit needs two tyres. Accidents in April: nine, of which one was reported under RIDDOR. Any Other Business: Wimbledon fortnight, strawberries to be ordered. Next meeting: 16 June.`,
  },
  {
    id: 'kept-cpd',
    genre: 'reflective log',
    marked: `My CPD this year: a webinar on sepsis by the UK Sepsis Trust, Gold Standards Framework training, a day on Positive Behaviour Support at the University of Salford, and e-learning on modern slavery. I read the report about Whorlton Hall and the CQC’s “Out of sight, who cares?”. I joined a Skills for Care network for deputies and visited another home. My aims for autumn are to chair a review, to finish the Diploma and to learn some British Sign Language. I record everything on a form in my portfolio and talk about it at each supervision.`,
  },
  {
    id: 'kept-questions',
    genre: 'discussion',
    marked: `Q: What is the difference between a grievance and a complaint?
A: A grievance is raised by staff about work, a complaint by people who use the service or their families.
Q: What would you do if a relative offered you money?
A: Decline politely, tell my manager and record it in the gifts register.
Q: May you look in a resident’s handbag?
A: Only with consent, or in their best interests if there is a risk, and with a second person there.
Q: What does Duty of Candour mean to you?
A: To tell the truth, say sorry, put things right and write it down.`,
  },
  {
    id: 'kept-phone',
    genre: 'phone',
    marked: `did my moving n handling refresher 2day it was well good. trainer was strict but fair lol. learnt about the new slide sheets. then a late shift, one of my gents wouldnt let anyone near him except me so i took my time, put his fave radio on n he was fine. will type up my reflection tmrw n send it 2 my assessor. hope they like it. feel like im finally getting somewhere with the level 4`,
  },
  {
    id: 'kept-activity-review',
    genre: 'work product',
    marked: `Review of activities, spring 2026. Chair yoga on Mondays is well attended. The Reminiscence Box on loan from the library had ration books, a Box Brownie and Bakelite telephones. A knitting group made blankets for a Ukrainian charity. The trip to Chester Zoo was cancelled because the minibus failed its MOT, and we went to a garden centre near Knutsford instead. On Easter Sunday the Salvation Army band played. Four residents now use the Alexa to ask for Classic FM. To do: more for those who stay in bed; hand massage, talking books, pets.`,
  },
  {
    id: 'kept-witness',
    genre: 'testimony',
    marked: `As the head of care I observed the candidate on three occasions in March and April 2026. She carried out the pre-admission assessment of an older person in hospital with warmth and thoroughness, she wrote the care plan within 48 hours and she went through it with the person and the family. I can confirm that the work products in this portfolio are hers. In my judgement she meets the criteria for outcomes 2 and 3. She should now practise chairing meetings in which people disagree.`,
  },
  {
    id: 'kept-theory-loss',
    genre: 'assignment',
    marked: `Worden’s four tasks of mourning, Stroebe and Schut’s dual process model (1999) and the continuing bonds theory of Klass, Silverman and Nickman all moved away from fixed stages. Parkes studied widows in London. Doka (1989) coined the term disenfranchised grief, which I recognise in care workers who are told not to be upset. Ambiguous loss, after Boss, describes what families of people with dementia feel. In practice I offer a private room, tea and time, and a leaflet from Cruse.`,
  },
  {
    id: 'kept-plain-a',
    genre: 'reflective log',
    marked: `During a review Individual B told us that she wanted to live with Individual C. Relative A was worried and Colleague D said that it would never work. I asked everyone to write down what they hoped for and what they feared. We found that the fear was mostly about money. The advocate explained benefits for couples. A trial of one month was agreed with both. I was pleased that Individual B chaired the second half of her own meeting. It may have been the most important hour of my year.`,
  },
  {
    id: 'kept-infection',
    genre: 'work product',
    marked: `Outbreak log. Sat 10 Jan: two residents with diarrhoea and vomiting. UKHSA informed at 11:20, outbreak number HPT/26/0113. Samples taken. Sun 11 Jan: five residents and two staff. Visiting restricted, signs on doors, Milton 1:10, dedicated commodes. Mon 12 Jan: norovirus confirmed. Tues 13 Jan: no new cases. Fri 16 Jan: 72 hours clear, deep clean by an outside firm. Lessons: order more aprons, brief Agency staff at the door, keep Dioralyte in stock.`,
  },
  {
    id: 'kept-references-list',
    genre: 'assignment',
    marked: `Bibliography
Adams, L. (2019) Adult Care Practitioner. London: Hodder Education.
Brown, K. (2014) Vulnerable Adults and Community Care. 2nd edn. Exeter: Learning Matters.
Care Quality Commission (2022) Guidance for providers. Available at: https://www.cqc.org.uk/guidance-providers (Accessed: 4 May 2026).
Gawande, A. (2014) Being Mortal. London: Profile Books.
Sanderson, H. and Lewis, J. (2012) A Practical Guide to Delivering Personalisation. London: Jessica Kingsley.
Wolfensberger, W. (1972) The Principle of Normalization in Human Services. Toronto: NIMR.`,
  },
  {
    id: 'kept-nutrition',
    genre: 'reflective log',
    marked: `I led the change to the new IDDSI levels. At first the staff mixed up Level 4 Pureed and Level 5 Minced and Moist. The Speech and Language Therapist brought pots to taste, and I made a poster with photographs. The brand of thickener changed from Resource ThickenUp to Nutilis Clear, so the scoops were different. Victoria sponge is now made with a soaking solution. One gentleman had missed toast so much that he cried when he was allowed soft bread again. Audit in June showed 19 of 20 meals correct. I will mark one year with another audit.`,
  },
  { id: 'kept-file-plain', genre: 'file', marked: `Level_5_Diploma_Unit_9_expert_witness_template.docx` },
  {
    id: 'kept-data-protection',
    genre: 'work product',
    marked: `Data breach form. On 4 March an envelope with three care plans was left in a taxi. It was handed in unopened within two hours. The Data Protection Officer assessed the risk as low. The Information Commissioner’s Office was not informed; the reasons are recorded. The people concerned and their families were told by telephone and in writing. Actions: locked bag for transport, no paper to leave the building without a signature, refresher on the Caldicott Principles for all Seniors, and a check by the Manager every Friday until the end of May.`,
  },
  {
    id: 'kept-long',
    genre: 'assignment',
    marked: `Task 3: Explain how policy and legislation shape your role as a leader.

The Health and Social Care Act 2008 (Regulated Activities) Regulations 2014 are at the heart of it. Regulation 9 asks for person-centred care, Regulation 10 for dignity and respect, Regulation 11 for consent and Regulation 17 for good governance. As a deputy I am responsible for audits, and I use the quality statements of the Care Quality Commission’s single assessment framework to plan them. When the Care Act 2014 came in, the duty of wellbeing changed how we talk about outcomes.

Human rights are older than any of these. Eleanor Roosevelt asked where they begin, and answered: in small places, close to home. In our home that means a lock on the bathroom door, a choice at breakfast and the right to be left alone. The case known as Cheshire West showed that a gilded cage is still a cage. We have six authorisations under the Deprivation of Liberty Safeguards and I keep a tracker of when each one ends.

Employment law matters as well. The Working Time Regulations 1998 limit hours and the Equality Act 2010 protects staff from discrimination. Last year a worker asked to change her shifts because of her faith and I found a way. The Public Interest Disclosure Act 1998 protects those who speak up; our policy names a person outside the home to whom staff can go.

Policies are only as good as their use. In January I asked ten members of staff where the whistleblowing policy was kept, and four did not know. Since then there is a policy of the month, with a quiz and a small prize, and in April all ten knew. According to Schein (2010) culture is what people do when nobody is looking. I hope that ours is now a little more open.`,
  },
]
