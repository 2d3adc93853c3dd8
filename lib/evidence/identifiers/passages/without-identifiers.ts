import type { Passage } from './passage.ts'

/** Passages that the engine was made with, which identify nobody and are full of words that could tempt it. */
export const withoutIdentifiers: readonly Passage[] = [
  {
    id: 'gibbs-essay',
    genre: 'assignment',
    marked: `Reflective practice means to think about what we do in order to do it better. Kolb (1984) describes a learning cycle with four stages. Gibbs’ reflective cycle (1988) adds feelings. Schön distinguished reflection in action and reflection on action. Johns (1995) and Rolfe et al. (2001) offer other models, while Honey and Mumford wrote about learning styles. Brookfield’s four lenses ask us to see our work through the eyes of others. In my own practice I mostly use Gibbs because it is simple, and Driscoll’s “What? So what? Now what?” in supervision.`,
  },
  {
    id: 'individual-a',
    genre: 'reflective log',
    marked: `I supported Individual A to choose what to wear. Individual A pointed at the blue jumper and smiled. Her relative, Relative B, had told us that she loves blue. I asked Nurse C to look at a sore place on her heel, and we agreed on a turning chart every two hours. Resident D was waiting for breakfast and I explained that I would be ten minutes. I hope that with more patience I will be able to notice such things before the skin breaks. May I add that Mr A was pleased as well.`,
  },
  {
    id: 'legislation',
    genre: 'assignment',
    marked: `The Care Act 2014 sets out six principles of safeguarding: empowerment, prevention, proportionality, protection, partnership and accountability. The Mental Capacity Act 2005 has five principles and is supported by a Code of Practice. The Liberty Protection Safeguards were to replace the Deprivation of Liberty Safeguards. Other laws are the Equality Act 2010, the Human Rights Act 1998, the Health and Safety at Work etc. Act 1974, the Data Protection Act 2018 and the Mental Health Act 1983. In Wales the Social Services and Well-being (Wales) Act 2014 applies. The Care Quality Commission inspects in England, the Care Inspectorate in Scotland and RQIA in Northern Ireland.`,
  },
  {
    id: 'oliver-mcgowan',
    genre: 'reflective log',
    marked: `Last week I completed the Oliver McGowan Mandatory Training on Learning Disability and Autism. It made me think about diagnostic overshadowing. We also talked about Winterbourne View, Whorlton Hall and the Francis Report into Mid Staffordshire, about Martha’s Rule and the Herbert Protocol. Victoria Climbié and Baby P were mentioned as examples of agencies which did not share information. I took away that I must speak up.`,
  },
  {
    id: 'months-and-names',
    genre: 'reflective log',
    marked: `In May and June the garden is at its best and in summer we eat outside. I will mark the date of the fete on the board, and I hope the dawn chorus will be on the recording that we play in the sensory room. We picked daisies and holly grew by the gate; ivy covers the wall. The art group painted a rose and an iris. A resident asked me to bill the shop for the violet wool. She said grace before the meal, with great joy, and we had pat cakes. To be frank, I had no chance to rest, but by August the rota was better. By the autumn I may go on the course.`,
  },
  {
    id: 'starts-with-words',
    genre: 'reflective log',
    marked: `Will this make a difference? I think so. Hope is what people need when they are ill. Faith is important to many residents, and so is joy. Mark the sheet as soon as the medicine has been taken. Frank conversations are hard. Rose gardens were popular when they were young. Summer is busy because of holidays. Dawn is the best time for a quiet check. Grant funding has paid for the sensory room. Patience is needed. Penny pinching does not help anyone. Bill payments are made by the office. May I suggest a change? Guy ropes were a trip hazard. Sue the company, said one relative as a joke.`,
  },
  {
    id: 'conditions',
    genre: 'assignment',
    marked: `Dementia is an umbrella term. Alzheimer’s disease is the most common type, followed by vascular dementia, dementia with Lewy bodies and frontotemporal dementia, once called Pick’s disease. Parkinson’s, Huntington’s disease and Creutzfeldt-Jakob disease can also lead to it, and Korsakoff’s syndrome is linked with alcohol. People with Down’s syndrome develop Alzheimer’s earlier. Others may have Crohn’s, Raynaud’s, Ménière’s disease, Bell’s palsy, Tourette syndrome or Guillain-Barré syndrome. Kitwood (1997) wrote about personhood and Naomi Feil about validation. The Abbey Pain Scale and the Waterlow score are used with people who cannot say that they are in pain.`,
  },
  {
    id: 'medicines',
    genre: 'work product',
    marked: `Competency check. The candidate gave paracetamol, amlodipine, Furosemide, Lansoprazole, Sertraline and Adcal to three residents, and applied a Butrans patch and Cavilon cream. She knew that warfarin needs an INR, that Metformin is taken with food and that Lactulose may cause wind. Movicol was mixed with 125 ml of water. She signed the MAR chart, counted the Oramorph with a second member of staff and locked the CD cupboard. Controlled drugs register page 14, stock balance 28.`,
  },
  {
    id: 'numbers',
    genre: 'work product',
    marked: `Criterion 2.1 of unit 4222-317 was met on 3 May 2026 at 09:30. Batch 4471902231 of the vaccine, fridge temperature 4.2. The audit had 1250 entries and the total was £3,467.20. Blood pressure 128/76, pulse 72, temperature 36.8, oxygen 97%, respirations 16, weight 64.2 kg on 04/05/2026 (last month 65.0). Fluid intake 1450 ml. Order number 5509128734 for gloves, size M, 10 boxes of 100. Version 2.3, reviewed 01/02/2026, next review 01/02/2027. The helpline is 0300 123 1456 and in an emergency ring 999 or 111.`,
  },
  {
    id: 'theory-attachment',
    genre: 'assignment',
    marked: `Bowlby argued that early attachment shapes later relationships, and Ainsworth’s strange situation tested it. Erikson described eight stages. Piaget and Vygotsky wrote about how children learn, Bandura about social learning and Skinner about reinforcement. Maslow’s hierarchy of needs is often used in care planning, as is the person-centred approach of Carl Rogers. According to Bronfenbrenner (1979), a child’s world is a set of circles. Tuckman’s stages of forming, storming, norming and performing explain teams; Belbin’s roles tell who does what. Lewin, Kotter and Adair wrote about change and leadership, and Goleman about emotional intelligence.`,
  },
  {
    id: 'references',
    genre: 'assignment',
    marked: `References
Beauchamp, T. L. and Childress, J. F. (2019) Principles of Biomedical Ethics. 8th edn. New York: Oxford University Press.
Bowlby, J. (1969) Attachment and Loss: Volume 1. London: Hogarth Press.
Department of Health (2005) Mental Capacity Act. London: The Stationery Office.
Kitwood, T. (1997) Dementia Reconsidered. Buckingham: Open University Press.
Thompson, N. (2016) Anti-Discriminatory Practice. 6th edn. London: Palgrave.
Tilmouth, T. and Quallington, J. (2016) Diploma in Leadership for Health and Social Care Level 5. London: Hodder Education.
Skills for Care (2023) The state of the adult social care sector. Leeds: Skills for Care.`,
  },
  {
    id: 'supervision-policy',
    genre: 'work product',
    marked: `Supervision Policy. All staff will receive supervision every eight weeks and an annual appraisal. The Registered Manager is responsible for the matrix. New staff complete the Care Certificate within twelve weeks. Records are kept in a locked cabinet and on the system for six years. Staff who are employed by an agency receive an induction on their first shift. This policy was reviewed in March 2026 by the Senior Management Team, and will be reviewed again in March 2027. See also: Whistleblowing, Lone Working, Equality and Diversity, Complaints.`,
  },
  {
    id: 'team-meeting-plain',
    genre: 'work product',
    marked: `Team meeting, Wednesday 11 February 2026, 14:00, training room 2. Present: the manager, two seniors, five support workers, the cook. Item 1: Fire drill on Friday. Item 2: The new Nourish app; Microsoft Teams training is on Monday. Item 3: Dignity Champions are needed. Item 4: Christmas rota. Item 5: Coronation Street night was a success, and so were the bingo and the Zumba class. Item 6: The hoist was serviced under LOLER, the Sara Stedy is on order, and Tena pads were delivered to the wrong address.`,
  },
  {
    id: 'discussion-capacity',
    genre: 'discussion',
    marked: `Assessor: What are the five principles?
Candidate: A person must be assumed to have capacity. All practicable steps must be taken to help them. An unwise decision does not mean that they lack capacity. Anything done must be in their best interests and the less restrictive option.
Assessor: Who decides in the end?
Candidate: If there is a Lasting Power of Attorney for health and welfare, the attorney. If there is nobody, an IMCA is instructed. Sometimes the Court of Protection decides.
Assessor: Give me an example from your practice, without names.
Candidate: A gentleman wanted to go home although the team thought that it was not safe. We had a best interests meeting with his daughter, the social worker and the GP.`,
  },
  {
    id: 'testimony-plain',
    genre: 'testimony',
    marked: `I have been the candidate’s line manager since 2022 and I am occupationally competent. I confirm that she led the review of the falls protocol between January and April 2026. She gathered the views of residents and of their relatives, chaired two meetings and wrote the report. The number of falls went from 14 to 6 a month. She is calm, fair and thorough, and colleagues go to her for advice. She challenged a doctor who spoke about a resident as if he were not in the room. I have seen her coach a new member of staff with kindness.`,
  },
  {
    id: 'phone-plain',
    genre: 'phone',
    marked: `had a realy hard shift today. one of my ladies was crying cos her son didnt come. i sat with her n held her hand and we watched corrie. then the buzzer went and another resident had been sick so i cleaned him up, put ppe on n told the senior. i will ask in supervision about how to cope. i hope it gets better. might do the level 5 next year, my manager said she will fund it. mark of respect to all nurses out there. may be off sick tmrw`,
  },
  {
    id: 'places',
    genre: 'reflective log',
    marked: `We took six residents to Blackpool for the day, by way of Preston, Lancaster and Lytham. They ate fish and chips on the pier and looked at the Tower. One gentleman had been a bus driver in Bradford and another came from Kingston, Jamaica. A lady from Lincoln sang on the coach. On the way home we stopped at Charnock Richard services. It reminded me of trips to Scarborough and to Rhyl with my own parents. We had hired the coach from a company in Bolton and the driver helped with the ramp.`,
  },
  {
    id: 'charities',
    genre: 'assignment',
    marked: `Support for families is offered by Age UK, the Alzheimer’s Society, Marie Curie, Macmillan Cancer Support, Sue Ryder, Mencap, Mind, Scope, Cruse, Carers UK, the Samaritans and the Royal British Legion. The Joseph Rowntree Foundation and the King’s Fund publish research. St John Ambulance runs first aid courses. Admiral Nurses work for Dementia UK. Locally there is a Citizens Advice, a Women’s Institute, Jobcentre Plus and a Salvation Army citadel. Skills for Care, Skills for Health, City & Guilds, NCFE and Pearson provide frameworks and qualifications.`,
  },
  {
    id: 'headings',
    genre: 'work product',
    marked: `Infection Prevention And Control Audit
Hand Hygiene: Bare Below The Elbow
Personal Protective Equipment: Available At Point Of Care
Cleaning Schedule: Signed Daily
Sharps Bins: Dated And Closed
Laundry: Red Bags For Soiled Linen
Food Hygiene Rating: Five
Action Plan: Replace Pedal Bin In Sluice By End Of June
Review Date: First Of August
Overall Score: Ninety Four Per Cent`,
  },
  {
    id: 'leadership',
    genre: 'assignment',
    marked: `McGregor’s Theory X and Theory Y, Herzberg’s two factors and Vroom’s expectancy theory try to explain what moves people at work. Blake and Mouton drew a grid, Hersey and Blanchard (1977) wrote about situational leadership, and Greenleaf about the leader as a servant. The Johari Window was developed by Luft and Ingham. Mintzberg lists ten roles of a manager. A SWOT analysis and SMART targets helped me with the quality improvement plan, as did the Plan, Do, Study, Act cycle of Deming. Covey says to begin with the end in mind; Drucker that what gets measured gets managed.`,
  },
  {
    id: 'religion-food',
    genre: 'reflective log',
    marked: `Our residents are Christian, Muslim, Sikh, Hindu, Jewish and of no religion. For Diwali we made rangoli, for Eid the cook prepared a halal biryani, for Easter there were eggs and for Hanukkah a menorah in the lounge. A visitor from the Gurdwara brought langar. Some like Earl Grey, Victoria sponge and shepherd’s pie; others prefer jollof rice, ackee and saltfish, pierogi or dal. On St Patrick’s Day and St David’s Day there was singing, and on Burns Night haggis. Father Christmas came on his sleigh. I made sure that everyone was asked and nobody was made to take part.`,
  },
  {
    id: 'moving-handling',
    genre: 'testimony',
    marked: `Observed: transfer from bed to chair with the standing aid. The candidate introduced herself, checked the care plan and the sling, applied the brakes and gave clear instructions: “Ready, steady, stand.” She used the correct height, kept a straight back and did not twist. She checked the resident’s comfort, put the call bell within reach and left the room tidy. She then washed her hands for twenty seconds, as the poster says. I asked two questions about TILE and about the Provision and Use of Work Equipment Regulations 1998, and both answers were correct.`,
  },
  {
    id: 'rooms-general',
    genre: 'reflective log',
    marked: `We met in meeting room 3 at two o’clock. I had prepared the room: ten chairs, a flip chart and water. The bed rails were checked at 10 and the bed was made. It was a flat refusal at first, and there was not enough room for 2 wheelchairs, so we moved into the dining room. The unit has 24 beds and a day room. In bay areas the curtains were drawn. I went to bed 2 hours late and slept badly. After 5 minutes the group relaxed and I could start.`,
  },
  {
    id: 'dates-general',
    genre: 'work product',
    marked: `Observation on 3 March 2026. The plan was agreed on 14 January 2026 and reviewed on 01/02/2026. Training was completed on 9th February. The admissions policy was updated in April 2025, and the discharge policy on 6 May 2025. The fire door was repaired on 12.12.2025. Our inspection took place on 20 and 21 November 2024 and the report was published on 7 January 2025. I began this job in September 2019 and passed my probation in March 2020. The next standardisation meeting is on Thursday 4 June at 10am.`,
  },
  {
    id: 'questions',
    genre: 'discussion',
    marked: `Q1 Explain what is meant by active participation.
It means that a person is a partner in their own care and does not just receive it.
Q2 Name three barriers.
Lack of time, lack of confidence, and staff who take over.
Q3 What is the role of the advocate?
To speak for someone, or better to help them to speak for themselves.
Q4 Who would you report to?
My manager, then the safeguarding lead, then the local authority or the CQC. In an emergency the police.
Q5 What does ABC stand for?
Antecedent, Behaviour, Consequence. In first aid: Airway, Breathing, Circulation.`,
  },
  {
    id: 'abbreviations',
    genre: 'work product',
    marked: `Handover: all obs stable. DN to visit re: leg dressings. GP rang back, new PRN prescribed. MDT on Tues with SALT, OT, PT and CPN. DNACPR in place, ReSPECT form at front of file. MCA and BI completed for covert meds. DoLS renewed. NEWS2 score 1. BMs before meals. PEG site clean. MUST score 2, weigh weekly. TVN aware. HCA to complete two hourly turns. SW to arrange CHC checklist. LPA copy requested. PPE stocked. Kardex reviewed by RN at 8 pm. BO type 4. NBM from midnight. CD check correct.`,
  },
  { id: 'file-plain', genre: 'file', marked: `Reflective account Unit 4 person-centred care.docx` },
  { id: 'file-policy', genre: 'file', marked: `Mental_Capacity_Act_training_certificate_2026.pdf` },
  { id: 'file-phone', genre: 'file', marked: `IMG_20260304_091244.jpg` },
  {
    id: 'metadata-plain',
    genre: 'file',
    marked: `Make: samsung
Model: SM-A536B
Software: Adobe Photoshop 25.1
Orientation: Rotate 90 CW
DateTimeOriginal: 2026:03:04 09:12:44
Author: Microsoft Office User
Title: Safeguarding assignment`,
  },
  {
    id: 'leisure',
    genre: 'reflective log',
    marked: `In the lounge we listened to Vera Lynn, Elvis and the Beatles, and one lady knew every word of Daisy, Daisy. Another wanted Songs of Praise and then Antiques Roadshow. We looked at pictures of the Queen, of Winston Churchill and of the Coronation. A student read from Charles Dickens. We played Scrabble and dominoes and ate Mr Kipling cakes with Yorkshire Tea. Reminiscence can lift the mood for the rest of the day. I wrote it in the activity log and told the night staff.`,
  },
  {
    id: 'gillick',
    genre: 'assignment',
    marked: `Gillick competence and the Fraser guidelines concern the consent of children under sixteen. In Montgomery v Lanarkshire Health Board [2015] the Supreme Court held that a patient must be told of material risks. The Bolam test came from an earlier case. The Cheshire West judgment gave the acid test of a deprivation of liberty: continuous supervision and control and not being free to leave. Lord Laming’s inquiry led to the Children Act 2004 and Every Child Matters; Eileen Munro’s review of 2011 asked for less bureaucracy. Dame Fiona Caldicott set out the principles for confidential information.`,
  },
  {
    id: 'long-plain',
    genre: 'reflective log',
    marked: `This account is about how I manage my own professional development and that of others. When I began as a senior I thought that development meant going on courses. Now I understand that it is what I do with them afterwards.

At my appraisal in September I agreed three objectives with my manager: to complete the Level 5 Diploma, to mentor two new members of staff and to lead on nutrition. I keep a development plan with SMART targets, which we look at every eight weeks. I used the Skills for Care manager induction standards to see where my gaps were, and an exercise from Honey and Mumford showed that I am mostly an activist. That did not surprise anyone.

Mentoring was harder than I had hoped. One of the new workers was confident and quick, the other was shy and thought that she would never learn the names of all the residents. I had to change my style. With the first I asked questions, such as “What would you do if a resident refused?” With the second I worked side by side and told her each time what she had done well. Hersey and Blanchard would call this situational leadership. After six weeks both passed their Care Certificate, and the shy one was the first to notice that a resident had lost weight.

On nutrition I met the cook, the dietitian and a group of residents. They told us that supper came too early and that the food was cold on the top floor. We moved supper to half past five and bought a heated trolley with money from the League of Friends. In the survey in March nine in ten said that meals were good, against six in ten before.

What would I do differently? I would have asked the residents first. In spring I will repeat the survey and share what we find with the other homes in the group.`,
  },
  {
    id: 'ages-and-groups',
    genre: 'assignment',
    marked: `Residents aged 65 and over make up most of the service; the youngest is 58 and the oldest has turned 100. Children aged 5 to 11 are in Key Stages 1 and 2. In people over 80 years old frailty is common. About 900,000 people in the UK live with dementia. Of 42 staff, 36 have a Level 2 or 3 qualification. A study of 120 patients found that 30 per cent were dehydrated. A toddler of two years should sleep eleven to fourteen hours.`,
  },
]
