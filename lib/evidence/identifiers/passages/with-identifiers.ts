import type { Passage } from './passage.ts'

/** Passages that the engine was made with, each of which lets somebody be known. */
export const withIdentifiers: readonly Passage[] = [
  {
    id: 'morning-care',
    genre: 'reflective log',
    marked: `This morning I supported [[name|Doris]] with her personal care. I knocked on the door of [[room|room 14]] and waited for her to answer before I went in. [[name|Doris]] told me that she had slept badly because her hip was hurting, so I did not rush her. I offered her the choice between the blue dress and the grey skirt and she pointed at the dress. When we had finished I wrote in her daily notes and told the senior, [[name|Beverley]], about the pain. I think that I did well to give [[name|Doris]] time. Kolb (1984) says that we learn from experience by thinking about it and I will make sure that I ask about pain first next time.`,
  },
  {
    id: 'daughter-visit',
    genre: 'reflective log',
    marked:
      `My client [[name|Mrs Patel]] had a visit from her daughter [[name|Meena]] and her son-in-law. [[name|Meena]] was upset because the family had not been told about the fall. I apologised, explained our Duty of Candour policy and asked the deputy manager to join us. [[name|Mrs Patel]] has lived with us since she was [[admission|admitted on 12th February 2023]] following a stroke. I learned that relatives need information quickly.`.replace(
        '[[admission|admitted on 12th February 2023]]',
        'admitted on [[admission|12th February 2023]]',
      ),
  },
  {
    id: 'phone-night-shift',
    genre: 'phone',
    marked: `did my night shift last nite with [[name|tracey]]. [[name|doris smith]] was up at 2am again asking for her mum so i sat with her and made her a cup of tea n we looked at her photo album. she settled about 3. [[name|mr khan]] in [[room|room 9]] pressed his buzzer 4 times, he had wet the bed bless him. i changed him and recorded it on the chart. next time i wud ask the nurse about his water tablets`,
  },
  {
    id: 'witness-senior',
    genre: 'testimony',
    marked: `I have worked with the candidate for three years. On 4 March 2026 I observed her supporting a gentleman called [[name|Wilfred Ogunleye]] to move from his bed to a wheelchair using the hoist. She checked the sling, explained each step to [[name|Wilfred]] and asked for his consent before she began. [[name|Mr Ogunleye]] is [[age|87 years old]] and can be anxious about the hoist. She spoke to him calmly throughout and maintained his dignity. Signed: [[name|Karen Whitworth]], team leader, [[place|Sunnybank Care Home]], [[telephone|01924 496 0031]].`,
  },
  {
    id: 'care-plan',
    genre: 'work product',
    marked: `CARE PLAN
Name: [[name|Gwenllian Rees]]
Preferred name: [[name|Gwen]]
DOB: [[birth|03/05/1941]]
NHS No: [[nhs|943 476 5919]]
Address before admission: [[address|14 Heol y Deri]], Swansea [[postcode|SA2 8PP]]
Next of kin: [[name|Rhys Rees]] (son) Tel [[telephone|07700 900123]]
GP: [[name|Dr Llewellyn]]
Date of admission: [[admission|21.09.2024]]
Allergies: penicillin
Communication: [[name|Gwen]] speaks Welsh as her first language and likes staff to say bore da in the morning. She wears hearing aids in both ears. Staff should face her and speak clearly.
Mobility: Walks with a Zimmer frame and one member of staff. Risk of falls is high after her hip fracture.
Eating and drinking: IDDSI level 5, thickened fluids level 2. Fortisip twice a day.`,
  },
  {
    id: 'minutes',
    genre: 'work product',
    marked: `Minutes of staff meeting held on Tuesday 14 April 2026
Present: [[name|Sarah Okafor]] (manager), [[name|J. Whittle]], [[name|Agnieszka]], [[name|Tom]], [[name|Bev]]
Apologies: [[name|Kasia Nowak]]
1. Medication. The audit found two gaps in the MAR charts. [[name|Agnieszka]] will remind everyone to sign straight after giving.
2. Infection control. New gloves have arrived. Donning and doffing refresher on Thursday.
3. Residents. [[name|Mr Hargreaves]] is now on end of life care; his wife [[name|Joan]] is staying overnight. [[name|Elsie]] fell on Sunday, see incident form.
4. Any other business. Summer fete on 6 June, raffle prizes needed.`,
  },
  {
    id: 'safeguarding-discussion',
    genre: 'discussion',
    marked: `Assessor: Can you tell me about a time when you had to report a concern?
Candidate: Yes. I was bathing a lady, [[name|Mrs O'Leary]], and I saw bruises on both arms like finger marks. She said that her nephew [[name|Sean]] had grabbed her when he came for money.
Assessor: What did you do?
Candidate: I listened and did not ask leading questions, I told her I could not keep it secret, and I reported it to my manager straight away. She rang the safeguarding team and we got a case number, [[record|SG-204417]]. I filled in a body map.
Assessor: Which policy did you follow?
Candidate: The safeguarding adults policy and the Care Act 2014.`.replace(
      'case number, [[record|SG-204417]]',
      'case number [[record|SG-204417]]',
    ),
  },
  {
    id: 'hospital-transfer',
    genre: 'reflective log',
    marked: `On Friday I escorted [[name|Zofia Wiśniewska]] to [[place|Pinderfields Hospital]] because she had a chest infection. Her hospital number is [[record|H4471920]] and I handed over her hospital passport and medicines. She was moved to [[place|Ward 43]] and put in [[room|bed 6]]. I stayed until her granddaughter [[name|Ola]] came. I reflected that I should have packed her glasses, as [[name|Zofia]] could not read the menu.`,
  },
  {
    id: 'email-print',
    genre: 'work product',
    marked: `From: [[email|amina.yusuf@rosewoodcare.example.com]]
To: [[email|d.mcallister@rosewoodcare.example.com]]
Subject: Review for [[name|Hamish]]

Hi [[name|Donna]],
Can we move the review for [[name|Hamish MacLeod]] to Thursday at 2pm? His social worker [[name|Fiona Baird]] cannot make Wednesday. Her number is [[telephone|0141 496 0822]].
Thanks
[[name|Amina]]`,
  },
  {
    id: 'initials-log',
    genre: 'reflective log',
    marked: `I supported [[initials|JS]] to prepare her own breakfast as part of her independence plan. [[initials|JS]] chose porridge and I stood back while she measured the oats. She spilled some milk and started to cry. I reassured [[initials|JS]] that it did not matter and asked whether she wanted to try again. Her mum, [[initials|Mrs S.]], had told us that she used to bake. Reflecting with my supervisor, I understood that I had stepped in too early at first. I will follow the active support model.`,
  },
  {
    id: 'supervision-record',
    genre: 'work product',
    marked: `Supervision record. Supervisee: [[name|Chidinma Eze]]. Supervisor: [[name|Paul Hargreaves]]. [[name|Chidinma]] reported that she is enjoying working nights but finds it hard when [[name|Mr Brown]] shouts. We discussed the positive behaviour support plan and agreed that she will shadow [[name|Lorraine]] on two shifts. Training due: fire safety, Oliver McGowan, moving and handling.`,
  },
  {
    id: 'learning-disability',
    genre: 'reflective log',
    marked:
      `[[name|Jordan]] is a young man of [[age|19 years old]] with autism who lives in supported living at [[address|27 Acacia Avenue]]. I am his keyworker. On Monday [[name|Jordan]] wanted to travel alone on the bus to college for the first time. We had practised the route using photographs and a social story. I walked behind at a distance. When the bus was late [[name|Jordan]] became anxious and rocked, so I gave him his ear defenders. His mum [[name|Michelle]] cried with pride when I told her. The experience showed me what positive risk taking means.`.replace(
        'a young man of [[age|19 years old]]',
        '[[age|19 years old]]',
      ),
  },
  {
    id: 'dementia-typos',
    genre: 'phone',
    marked:
      `[[name|margret]] was realy confused today she kept saying her husband [[name|harold]] was coming to pick her up but he [[death|died in 2011]]. i dint correct her i just asked her about him and she smiled. [[name|margret]] use to be a dinner lady at [[place|st josephs school]]. my manger said it was a good example of validation (naomi feil). shes on donepezil and memantine`.replace(
        '[[death|died in 2011]]',
        'died in [[death|2011]]',
      ),
  },
  {
    id: 'children-home',
    genre: 'work product',
    marked: `Daily log for young person. [[name|Kayleigh-Mae]] came back from school at 15:40 and was quiet. She said that a boy called [[name|Tyrell]] had been messaging her on Snapchat, his username is [[web|ty_2009x]]. We talked about staying safe online and she agreed to block him. [[name|Kayleigh-Mae]] had pasta for tea. Contact with mum ([[name|Leanne]]) by phone at 19:00 went well. Social worker [[name|Priya Raman]] informed by email.`,
  },
  {
    id: 'domiciliary',
    genre: 'reflective log',
    marked:
      `My first call was to a gentleman who lives at [[address|Flat 6, 112 Wellington Road]], Bury [[postcode|BL8 2PD]]. The key safe code is kept at the office. He had not taken his tablets from the dosette box since Saturday. I phoned the office and the pharmacist, and I recorded it on the app. He told me that his neighbour [[name|Sheila]] usually reminds him. His NI number was on the letter on the table, [[insurance|QQ 12 34 56 C]], so I put it away in the drawer.`.replace(
        '[[insurance|QQ 12 34 56 C]]',
        '[[insurance|AB 12 34 56 C]]',
      ),
  },
  {
    id: 'end-of-life',
    genre: 'reflective log',
    marked: `I want to reflect on caring for a resident at the end of her life. [[name|Sister Bernadette Nolan]] had been a nun and her faith was very important to her. She had an advance care plan and did not want to go to hospital. When her breathing changed to Cheyne-Stokes I called the district nurse and then the priest, [[name|Father Doyle]], who gave the sacrament of the sick. She died peacefully on [[death|9 January 2026]] with her niece [[name|Orla]] holding her hand. Afterwards I washed her with a colleague and opened the window. I cried on my way home. Using Gibbs' cycle I can see that my feelings were normal and I asked for a debrief.`,
  },
  {
    id: 'ot-report',
    genre: 'work product',
    marked: `Occupational therapy home visit. Client: [[name|Balwinder Kaur Dhillon]], D.O.B. [[birth|11 November 1952]]. Mosaic ID: [[record|7720134]]. Present: client, her husband [[name|Gurdev]], OT student. The property is a terraced house with two steps at the front. [[name|Mrs Dhillon]] needs a grab rail and a raised toilet seat. She prefers to speak Punjabi; her grandson [[name|Arjun]] interpreted. Plan: order equipment, review in six weeks.`,
  },
  {
    id: 'medication-incident',
    genre: 'work product',
    marked: `Incident report. At 08:15 the candidate noticed that [[name|Mr Adeyemi]] in [[room|Room 22]] had been given the tablets of [[name|Mr Adebayo]] by agency nurse [[name|Ronke]]. The tablets were amlodipine 5mg and simvastatin 40mg. Observations were taken every 30 minutes. The GP and 111 were informed. Duty of candour letter sent to the son, [[name|Tunde Adeyemi]], at [[email|tunde.adeyemi84@mail.example]].`,
  },
  {
    id: 'scottish-testimony',
    genre: 'testimony',
    marked: `I am [[name|Mairi Galbraith]], the charge nurse. The candidate works on [[place|Ben Nevis Ward]] with older people. On Burns Night she arranged a supper for the residents. She helped [[name|Mr Farquhar]] to recite a poem even though he has aphasia, by holding up cards with the words. [[name|Ishbel]], who rarely leaves her room, came and sang. The CHI number [[nhs|401 023 2137]] was hidden on all the paperwork that she showed to visitors. She is a credit to the team.`,
  },
  {
    id: 'irish-log',
    genre: 'reflective log',
    marked: `Reflective account. [[name|Aoife]] asked me whether she could stop taking her medication. I told [[name|Aoife]] that it was her right to decide but that we should speak with the community psychiatric nurse first. [[name|Niamh]] from the community team visited and explained the side effects of olanzapine. [[name|Aoife Ní Bhriain]] decided to reduce the dose slowly. I felt that I had promoted her rights under the Mental Health Act and the Human Rights Act 1998. In future I would write down her questions before the visit.`,
  },
  {
    id: 'caribbean-elder',
    genre: 'reflective log',
    marked: `I cared for [[name|Miss Winsome Clarke]], a lady from Jamaica who loves gospel music and dominoes. Her hair and skin care had been neglected, so with her agreement I asked her friend [[name|Sister Delores]] from the Pentecostal church to show me how to oil and plait it. [[name|Miss Clarke]] laughed and called me her granddaughter. We talked about Windrush and I brought her ackee and saltfish on Sunday. I learned more from her than from any training about culture.`,
  },
  {
    id: 'complaint-letter',
    genre: 'work product',
    marked: `Dear [[name|Mr and Mrs Featherstone]],
Thank you for your letter of 2 February about the care of your mother, [[name|Ivy]], at [[place|Oakdene Nursing Home]]. I am sorry that her laundry was lost twice. I have spoken with the housekeeper, [[name|Glenys]], and from now on all clothes will be labelled. If you are not satisfied you may contact the Local Government and Social Care Ombudsman or the Care Quality Commission.
Yours sincerely
[[name|Rosalind Achebe]]
Registered Manager`,
  },
  {
    id: 'rose-grace',
    genre: 'reflective log',
    marked: `[[name|Rose]] likes to walk in the garden after lunch. Today [[name|Rose]] and her friend [[name|Grace]] wanted to plant bulbs. I asked [[name|Will]], who is our gardener, to bring two raised trays so that nobody had to bend. [[name|Grace]] enjoyed it but got tired, and I gave her a chair. [[name|Rose]] told me about the garden that she had as a girl. May is the best month for planting and I hope that we will do it again. This met their need for meaningful activity.`,
  },
  {
    id: 'somali-family',
    genre: 'discussion',
    marked: `Q: How did you promote diversity?
A: We support a young woman called [[name|Ifrah]] who fasts in Ramadan. She takes epilepsy medicines, so I worked with her mother [[name|Hodan Warsame]] and the pharmacist to change the times. The imam advised that [[name|Ifrah]] is exempt but she wanted to take part.
Q: What did you learn?
A: That I must ask and not assume. Equality Act 2010, protected characteristics.`,
  },
  {
    id: 'file-names',
    genre: 'file',
    marked: `Care plan [[name|Doris Smith]].docx`,
  },
  { id: 'file-camel', genre: 'file', marked: `MedicationReview[[name|GurpreetSingh]]March2026.pdf` },
  { id: 'file-underscores', genre: 'file', marked: `risk_assessment_[[name|wojciech_kowalski]]_v2.docx` },
  { id: 'file-photo', genre: 'file', marked: `[[name|Elsie]] birthday cake.jpg` },
  {
    id: 'photo-metadata',
    genre: 'file',
    marked: `Make: Apple
Model: iPhone 15
Artist: [[name|Siân Bevan]]
GPSLatitude: [[position|53.683421]]
GPSLongitude: [[position|-1.499102]]
DateTimeOriginal: 2026:03:04 09:12:44`,
  },
  {
    id: 'docx-metadata',
    genre: 'file',
    marked: `Title: Reflective account 3
Author: [[name|B Olatunji]]
Last modified by: [[name|Kelly-Anne Morris]]
Created: 2026-02-11T20:14:00Z`,
  },
  {
    id: 'behaviour-chart',
    genre: 'work product',
    marked: `ABC chart
Date and time: 5/3/26 11:20
Antecedent: [[name|Darren]] was told that the trip to the swimming baths was cancelled because the minibus had broken down.
Behaviour: [[name|Darren]] threw a cup at the wall and hit [[name|staff member Lucy]] on the arm.
Consequence: staff gave him space and used the low arousal approach. [[name|Darren]] went to [[room|bedroom 3]] and listened to music. PRN lorazepam was not needed.`.replace(
      '[[name|staff member Lucy]]',
      'staff member [[name|Lucy]]',
    ),
  },
  {
    id: 'family-history',
    genre: 'work product',
    marked: `Life story work. [[name|Nirmala]] was born in Nakuru, Kenya on [[birth|2 October 1938]] and came to Leicester in 1968. She married [[name|Harshad]] and they ran a newsagent's shop on [[address|Narborough Road]] for thirty years. They have three children: [[name|Bhavna]], [[name|Kirit]] and [[name|Jayesh]]. [[name|Nirmala]] is a devout Hindu, does not eat meat or eggs, and lights a divo every evening. She loves Bollywood films and Countdown.`,
  },
  {
    id: 'lower-case-brown',
    genre: 'phone',
    marked:
      `went to see [[name|mrs brown]] at [[address|22 elm close]] today for her tea call. her grandson [[name|callum]] was there, he said shes not been eating. she is a type 2 diabetic on metformin. rang the office on [[telephone|07700900456]] n they said log it. mrs b had soup n a sandwich in the end`.replace(
        'mrs b had',
        'she had',
      ),
  },
  {
    id: 'long-page',
    genre: 'reflective log',
    marked: `For this unit I am going to reflect on how I lead the implementation of person-centred practice in the service where I work as deputy manager. The service is for twelve adults with learning disabilities and it is registered with the Care Quality Commission.

In January I was asked to review the support plan of a gentleman who had lived with us for eight years. [[name|Kenneth]] had the same plan since he moved in and it mostly described what he could not do. It said that he needed two to one support in the community and that he should not have hot drinks. Nobody knew why. I looked through the file and found that the reason was a scald in 1996, before he came to us.

I began by asking [[name|Kenneth]] who he wanted at his meeting. He does not use words, but he uses Makaton signs and pictures. He chose his sister [[name|Pauline]], his keyworker [[name|Femi]] and the cook. He did not choose the manager, which made us laugh. At the meeting we used a PATH, and a colleague drew his ideas on the wall. [[name|Pauline]] told us that as a boy he loved trains and that their father had been a signalman at Doncaster. None of us had known.

Together we wrote a new plan. We did a risk assessment for hot drinks using a thermal cup with a lid. [[name|Femi]] supported him to make his own tea and he did it safely from the third week. In March he went to the National Railway Museum in York with one member of staff, using the train. [[name|Pauline]] wrote to thank us.

Using Gibbs' reflective cycle, my feelings at first were of shame, since I had signed the old plan each year. What was good was that he led the process. What I would change is that I would have involved the speech and language therapist earlier. The theory of normalisation (Wolfensberger, 1972) and O'Brien's five accomplishments helped me to explain to the team why it mattered. My action plan is to review every plan in this way by December.`,
  },
]
