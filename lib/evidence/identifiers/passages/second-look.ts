import type { Passage } from './passage.ts'

/**
 * Passages that were held back until the engine was first done (recall 96.4 %, 1.37 false alarms a page then), and
 * that it learned from since.
 */
export const secondLook: readonly Passage[] = [
  {
    id: 'new-resident',
    genre: 'reflective log',
    marked: `A new resident came to us this week. [[name|Ebrahim Mahomed]] is a retired tailor and he arrived with his wife [[name|Rukhsana]] and two suitcases. I showed them round, introduced the team and made tea. [[name|Rukhsana]] asked whether she could bring his prayer mat and whether the food was halal. I wrote everything down in his plan. In the evening [[name|Ebrahim]] was tearful, so I sat beside his bed until he fell asleep. I felt sad and also proud. Next time I would ask the family to send a life story before the move.`,
  },
  {
    id: 'night-phone',
    genre: 'phone',
    marked: `omg what a night. [[name|gladys]] in [[room|rm 3]] fell out of bed about half one, no injuries but she was shook up. me and [[name|shanice]] hoisted her back n did obs every 15 mins. [[name|mr pugh]] wandered in2 her room looking for the loo lol. i rang her son [[name|gareth]] in the morning, he was ok about it. need 2 do the falls form b4 i forget`,
  },
  {
    id: 'expert-witness',
    genre: 'testimony',
    marked: `Statement of expert witness. I am a registered nurse with twelve years of experience in dementia care. On 17 June 2026, between 10.00 and 11.30, I observed the candidate chair a multi-disciplinary meeting about [[name|Mr Stanislaw Gorski]]. Present were the consultant, [[name|Dr Amrita Sengupta]], the social worker, [[name|Colm Heaney]], and [[name|Mr Gorski]]'s daughter [[name|Halina]]. The candidate made sure that the interpreter was heard and that [[name|Mr Gorski]]'s wishes were put first. She summed up fairly. [[name|Deborah Fenwick]], RMN`,
  },
  {
    id: 'support-plan',
    genre: 'work product',
    marked: `Support plan
Service user: [[name|Callum Docherty]]
Date of birth: [[birth|30 June 1999]]
Lives at: [[address|Flat 2, 18 Great Western Terrace]], Glasgow [[postcode|G12 0UP]]
Mobile: [[telephone|07700 900 871]]
E-mail: [[email|cal_docherty@post.example]]
Guardian: [[name|Moira Docherty]] (aunt)
Goals: to travel by bus on his own, to cook three meals a week, to save for a games console.
Triggers: loud hand dryers, changes without warning.
[[name|Callum]] has told us that he wants female staff for personal care.`,
  },
  {
    id: 'handover-sheet',
    genre: 'work product',
    marked: `HANDOVER 14/05/26 LATE TO NIGHT
[[room|Rm 1]] [[name|Agnes]] - settled, BO x1, fluids 1200
[[room|Rm 2]] [[name|Mr Oyelaran]] - temp 37.9, GP aware, paracetamol given 18:00
[[room|Rm 5]] [[name|Peggy]] - refused supper, ate a banana, family visited
[[room|Rm 8]] vacant
Staff on nights: [[name|Grace]] and [[name|Olu]]`,
  },
  {
    id: 'professional-discussion',
    genre: 'discussion',
    marked: `Assessor: You mentioned a young person who had gone missing. What was your role?
Candidate: I was shift leader. [[name|Kyle]] had not come back by eleven, which was not like him. I rang his phone and his girlfriend [[name|Demi]], then I followed the missing from care protocol and called the police. They gave me a crime number, [[record|CR/118832/26]].
Assessor: What did you record?
Candidate: Times, who I spoke to, what he was wearing. When he came back [[name|Kyle]] had a return interview with somebody independent.
Assessor: What would you change?
Candidate: I would have a recent photograph on file.`,
  },
  {
    id: 'welsh-testimony',
    genre: 'testimony',
    marked: `I have known the candidate since she joined us at [[place|Plas Derwen]] in 2021. She speaks Welsh with [[name|Mr Idwal Probert]] every morning and has taught the team some phrases. When [[name|Idwal]]'s brother [[name|Emyr]] died she arranged for a minister to visit. She always keeps records up to date. I have no hesitation in confirming her competence. [[name|Eleri Tomos]], Deputy Manager.`,
  },
  {
    id: 'autism-school',
    genre: 'reflective log',
    marked: `I work one to one with [[initials|TJ]], who is nine and does not speak. Today [[initials|TJ]] used his tablet to ask for the swing for the first time. His mother, [[name|Mrs Abdi]], was at the gate when I told her and she hugged me. I had modelled the symbol for weeks without any pressure. It confirmed what I had read about aided language. I will share the strategy with the lunchtime staff so that he can be understood all day.`,
  },
  {
    id: 'discharge-letter',
    genre: 'work product',
    marked: `Re: [[name|Mrs Hyacinth Beckford]], hospital no. [[record|K0093817]]
This lady was admitted on [[admission|28 March 2026]] with a urinary tract infection and was discharged to your care on [[discharge|6 April 2026]]. NHS number [[nhs|401 023 2137]]. She has a history of type 2 diabetes, hypertension and osteoarthritis. Medicines on discharge: metformin, ramipril, atorvastatin, paracetamol. Please remove the catheter in two weeks. Her son [[name|Delroy]] is aware.`,
  },
  {
    id: 'advocacy',
    genre: 'reflective log',
    marked: `[[name|Hope]] has lived in the service for six years and wanted to vote. Some colleagues thought that she could not. I looked at the Electoral Commission’s easy read leaflet with [[name|Hope]] and we went to the polling station together. The clerk spoke to me and not to her, and I asked him politely to speak to [[name|Hope]]. She posted her own ballot. I hope that others will follow. It made me think about how often rights are lost because nobody asks.`,
  },
  {
    id: 'domestic-abuse',
    genre: 'discussion',
    marked: `Q. Describe how you dealt with a disclosure.
A. While I was helping a lady to dress she told me that her partner [[name|Darius]] takes her pension. She lives in sheltered housing on [[address|Pembroke Road]]. I did not promise to keep it secret. I wrote down her words, reported to the safeguarding lead, [[name|Anne-Marie]], and she made a referral the same day. The lady, [[name|Mrs Kowalczyk]], was offered an IDVA. I followed the policy and the Care Act.`,
  },
  {
    id: 'chinese-family',
    genre: 'reflective log',
    marked: `We support an older man from Guangdong, [[name|Mr Cheung]], who speaks little English. His granddaughter [[name|Mei]] had always interpreted for us, but I had learned that family members should not interpret at reviews. I booked a Cantonese interpreter through the council. [[name|Mr Cheung]] spoke for twenty minutes and told us that he did not like the shower because it reminded him of an accident. We had never known. Afterwards [[name|Mei]] said that she was relieved.`,
  },
  {
    id: 'staff-appraisal',
    genre: 'work product',
    marked: `Appraisal of [[name|Nathaniel Boakye]], support worker, carried out by [[name|Helen Prentice]] on 2 June 2026. [[name|Nathaniel]] has had a good year. He completed epilepsy awareness and buccal midazolam training, and [[name|Sunita]]'s parents wrote to praise his patience. Areas for development: record keeping and time keeping. Objective: to shadow the medication round twice a month. Personal e-mail for rota: [[email|nat.boakye@mailbox.example]].`,
  },
  { id: 'held-file-1', genre: 'file', marked: `Witness statement re [[name|Mrs Okonjo]] fall.pdf` },
  { id: 'held-file-2', genre: 'file', marked: `[[name|tomasz_zielinski]]_support_plan_final.docx` },
  {
    id: 'held-metadata',
    genre: 'file',
    marked: `Creator: [[name|Philippa Marsden]]
Producer: Microsoft Word
GPS Position: [[position|51.501009, -0.141588]]`,
  },
  {
    id: 'nursery',
    genre: 'testimony',
    marked: `The candidate is key person for [[name|Zachariah]] and for the twins [[name|Effie]] and [[name|Mabel]]. At [[place|Little Acorns Nursery]] she planned an activity with ice and salt. [[name|Zachariah]] said that the ice was biting him, which made everyone laugh. She used open questions and noted what each child could do. When [[name|Effie]] put salt into her mouth she dealt with it calmly. Parents often ask for her by name.`,
  },
  {
    id: 'long-new-page',
    genre: 'reflective log',
    marked: `This piece is about leading my team through the death of a resident whom everybody loved. I have left out nothing that matters and have tried to be honest about my mistakes.

[[name|Wyn]] had been with us for eleven years, longer than most of the staff. He was a retired miner from the Rhondda and he called everybody butty. In the autumn his breathing became worse and the consultant explained that there was no more treatment. His wife [[name|Marged]] came each day at ten and left at four, when her neighbour [[name|Ceri]] fetched her in the car.

At first I avoided the subject with my staff. I thought that they knew. Then a young carer, who had never seen anyone die, asked me in the corridor whether it was her fault that he was not eating. I was ashamed that I had not prepared her. That afternoon I held a short meeting. I explained what happens in the last days of life, using the leaflet of Marie Curie, and I asked everyone to say what they were afraid of. [[name|Babajide]], our night senior, told us how families keep watch in Nigeria, and that helped.

[[name|Wyn]] died at dawn on [[death|21 November]] with the window open, as he had asked. [[name|Marged]] and I washed him together. The undertaker was respectful and we stood at the door as he left. Later I found two of the team crying in the laundry, and I sent them for a walk.

Looking back with the help of Kübler-Ross and of the dual process model, I see that grief is not a set of stages which we tick off. I had followed every procedure, the DNACPR form, the anticipatory medicines and the notification to the Care Inspectorate Wales, but I had forgotten the people who do the work. Since then we have had a remembrance tree, a debrief within three days, and a named person to whom staff can turn. In supervision I ask about losses, not only about targets.`,
  },
  {
    id: 'held-plain-essay',
    genre: 'assignment',
    marked: `Communication is more than words. Mehrabian is often quoted for the claim that 93 per cent of it is not verbal, although he only studied feelings and attitudes. Argyle’s communication cycle, Tuckman’s group stages and Egan’s SOLER are useful in training. Berne (1964) described the games that people play, and Rogers the core conditions of empathy, congruence and unconditional positive regard. In my service we use Makaton, Talking Mats, objects of reference and, with one person, British Sign Language. A hearing loop was paid for by the League of Friends.`,
  },
  {
    id: 'held-plain-policy',
    genre: 'work product',
    marked: `Lone Working Procedure, version 4, issued 12 January 2026, next review January 2028. Before leaving the office, staff tell the duty manager where they are going and when they expect to be back. Telephones are charged and on. The on-call manager holds the escalation list. If a member of staff has not called in within 30 minutes of the agreed time, ring twice, then send a colleague, then ring 999. Suzy Lamplugh Trust guidance has been followed. Applies to Community Support, Outreach and Extra Care. Approved by the Board on 9 February.`,
  },
  {
    id: 'held-plain-log',
    genre: 'reflective log',
    marked: `Individual A did not want to take her tablets this morning. I did not insist. I asked what was wrong, and she said that the white one made her sick. Will I always have the time to listen? Grace under pressure is what I aim for. I rang the pharmacist, who suggested giving it after food. Individual A agreed to try. In the afternoon Relative A came in with Relative B, and we talked it through. Joy of joys, the next day she took them all. I wrote an entry in the care notes, told Senior Carer C and asked the GP practice for a review.`,
  },
  {
    id: 'held-plain-activities',
    genre: 'reflective log',
    marked: `On Saturday we had a garden party for the King’s Coronation anniversary. The cook made coronation chicken, Battenberg and Eton mess; somebody had brought a bottle of Harveys Bristol Cream. We sang Daisy Bell, Danny Boy and Molly Malone, and a volunteer played Glenn Miller on the clarinet. Bingo followed, with “Kelly’s eye, number one” and “Doctor’s orders, number nine”. A game of Ludo went on until supper. Residents from the first floor came down in the lift. I evaluated the day with smiley faces and everyone said it was good.`,
  },
  {
    id: 'held-plain-health',
    genre: 'work product',
    marked: `Diabetes audit. Of 18 residents with Type 2 diabetes, 15 had an annual review, 14 had eyes screened and 12 had feet checked. Six take Metformin, three Gliclazide and two Humalog Mix25. Hypos were treated with Lucozade or GlucoGel. One resident with Charcot foot is seen by podiatry. The Braden and Waterlow scales were compared. Blood was taken for HbA1c on 3 and 4 March. Action: Link Nurse to book Desmond refresher course, kitchen to stop buying Rich Tea and Hobnobs for the trolley.`,
  },
  {
    id: 'held-plain-phone',
    genre: 'phone',
    marked: `so today was my first day as shift lead n i was bricking it. two agency staff didnt turn up so i rang round and got cover. had to chase the chemist for the meds n the lift broke. may have to grant myself a day off haha. the hope is that it gets easier. one of the ladies said i was a ray of sunshine. will do my reflection properly at the weekend, gonna use gibbs cos kolb confuses me. cqc might be coming in june`,
  },
  {
    id: 'held-plain-discussion',
    genre: 'discussion',
    marked: `Assessor: How do you make sure that new staff are competent?
Candidate: They do the Care Certificate and shadow for two weeks. I observe them on moving and handling, medication and personal care. Then they are signed off by the trainer.
Assessor: And if somebody is not safe?
Candidate: I stop them at once. I had that last autumn with a worker who used a sling of the wrong size. We went back to basics and I told the manager. After a month she was fine.
Assessor: Which regulation is that about?
Candidate: Regulation 18, staffing, and Regulation 12, safe care and treatment, of the Health and Social Care Act 2008 (Regulated Activities) Regulations 2014.`,
  },
  {
    id: 'held-plain-budget',
    genre: 'work product',
    marked: `Budget report, quarter 1. Agency spend fell from £18,204 to £11,970. Food costs were £4.85 per resident per day. The boiler was replaced by a firm from Stockport at a cost of £6,300 and the carpets by a company from Hyde. Occupancy was 94 per cent. Invoice 1002938475 is disputed. Reference 20/0417. Two new Parker baths and a Sara Stedy were ordered from Arjo. The forecast for the year to 31 March 2027 is a surplus of £12,000, to be spent on the Summer House and on Wi-Fi.`,
  },
  {
    id: 'held-plain-references',
    genre: 'assignment',
    marked: `In Kitwood’s (1997) flower, love stands in the middle of comfort, identity, occupation, inclusion and attachment. Brooker and Latham (2016) turned this into the VIPS framework. Nolan et al. (2006) proposed the Senses Framework, which I prefer because it includes the staff. As Dewing (2008) and McCormack and McCance (2017) write, personhood is kept in relationships. The National Institute for Health and Care Excellence (NICE, 2018) recommends that carers are offered training. My Home Life, led by Julienne Meyer, is a movement for quality of life in care homes.`,
  },
  {
    id: 'held-plain-testimony',
    genre: 'testimony',
    marked: `I confirm that the reflective accounts for units 4 and 7 are a true record of what the candidate did. I was present on 6 May 2026 when she led the debrief after an incident of challenging behaviour. She thanked the team, let each person speak and kept to the facts. She used the restraint reduction standards and made no one feel blamed. The Head of Care and I have both noticed her confidence grow since she began the Diploma. She would make a fine Registered Manager one day.`,
  },
  { id: 'held-plain-file', genre: 'file', marked: `Unit_7_Professional_discussion_recording_June_2026.m4a` },
  {
    id: 'held-plain-faith',
    genre: 'reflective log',
    marked: `Spiritual care is not only for those with a religion. One resident was a Methodist lay preacher, one follows Baha’i, and several say that they believe in nothing, yet they asked for carols. The vicar of St Mark’s and a Buddhist monk from Manchester take turns on Wednesdays. In Lent some give up sweets. During Ramadan the night staff prepare suhoor. I ask everyone three questions: what gives you peace, what gives you strength, what should we know? Faith, hope and charity, as my nan used to say. I learned not to guess from a name or a face.`,
  },
]
