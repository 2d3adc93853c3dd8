/** How the performance statements on involving key people show in a manager's week, a phrase at a time. */
export const keyPeoplePerformance = {
  P1: `family involvement policy; procedure for consulting relatives that refers to the Care Act, the regulator and data
    protection; next of kin and emergency contact form; consent form on who may be told what; visiting policy for relatives
    and friends; carers' charter; standard invitation letter to care reviews; procedure for including families from
    admission onwards; checklist that makes sure relatives are asked; set up a relatives' forum with terms of reference;
    system that complies with CQC fundamental standards on involving those who matter; introduced a pathway for involving
    carers; welcome pack for relatives; named link worker for each family; statement of purpose says how families are
    included; triangle of care self-assessment`,
  P2: `the service is run so that friends and family have a place in it;  flexible visiting and shifts so that
    a relative can help at mealtimes; a sister plays the piano with him; grandchildren come and bake;  friends drive her to church; relatives join in outings, gardening and birthdays; a neighbour walks
    the dog with her; the difference that family and friends make in someone's life; made room, time and a private lounge
    for families; overnight guest room for relatives; volunteers and old friends share a hobby; son does his father's
    shave;  letting family carry on with the things they always did together`,
  P3: `changing attitudes in the team so that families are seen as partners and not a nuisance; staff appreciate what
    relatives bring; celebrate and thank relatives; newsletter or wall display with what families have done; values of the
    home say that families are experts on their own people; role modelling a welcome; challenge staff who moan about
    relatives; families are invited to parties and staff awards; recruitment questions on valuing relatives; culture change;
    a culture of welcome where friends are respected; success stories shared at team meetings; team day on why loved ones matter`,
  P4: `culture, religion, faith, language, diet and dress; life history and personal routines; staff are told about a
    person's heritage, ethnic origin and traditions; prayers, fasting, halal, kosher, festivals and holy days; hair and skin
    care; sexuality, gender identity and partner; former job, army service, home town and hobbies; what she likes to be
    called; same-sex carer for personal care; preferred language and interpreter; memory box and life story book; likes and
    dislikes about mornings, bath, clothes and food; corrected a worker who ignored somebody's beliefs; staff learn about the
    person's past; traveller, refugee, Caribbean, Polish, Jewish, Muslim, Hindu or deaf community background; cultural profile`,
  P5: `finding ways round a problem so that a relative can do what they hope for; overcoming barriers such as distance, money, work, health or confidence; thinking creatively with the family; problem solving meeting; borrowing equipment, transport, extra help or technology to make it possible; creative ideas that let a family go on holiday, celebrate or be at home together; staff and I kept looking for an answer until the partner could
    manage; help a frail wife to go on visiting; respite so that a daughter can keep caring; tried several options until one
    worked for the mother; what would it take`,
  P6: `training for staff on working with families; training matrix, course, workshop, e-learning; coaching, shadowing,
    mentoring and supervision to build skills with relatives; induction module about carers; learning needs analysis and
    personal development plan; action learning set; a family carer came to speak to the team; reading and peer discussion;
    budget and time for workers to attend; training records and evaluation; arranged a course on communicating with
    relatives; knowledge and skills audit; competency framework; buddying a new worker; staff certificates; study day run by
    a carers' organisation`,
  P7: `asking the person who they want in their life and how much; supported to say that she does not want her brother at
    meetings; pictures, talking mats, symbols or an advocate to find out whom he wants to see; private time to say what she
    thinks of her family's involvement; recorded wishes on who may be told and who may visit; consent to share with
    relatives; he chooses whom to invite; a voice on contact with parents, ex-partner or friends; staff check regularly
    whether the person still wants the visits; her right to say no to a relative; circle drawn to show whom she trusts;
    advance statement about who is to be involved; asked in private about her dad coming`,
  P8: `explaining to relatives what the person wants from them; helping parents understand that their son wants to do things
    alone; talking with a mother about her adult daughter's wish for privacy or less contact; meeting where I told the
    family why he no longer wants them to manage his money; staff help a father to hear his child's point of view; showing
    the family her communication passport or a video so that they see what she prefers; gently passing on that he wants
    fewer visits; coaching workers to have that talk with a wife; relatives come to accept her decision; bridge between a
    person's wishes and the expectations of their family; letter or meeting to explain someone's choice about involvement`,
  P9: `helping relatives and friends take part in goal setting; preparing family for the review or planning meeting;
    explaining what an outcome is to a parent; keyworker goes through questions with them beforehand; information pack or plain words for relatives before the meeting; making sure carers can say what would be a good life
    for their loved one; relatives are helped to speak up;  relatives suggest goals and hopes for the
    future; interpreter or transport so that they can contribute to the care plan; friends asked what they think would
    improve things for him; family contribution to aims in the support plan`,
  P10: `reviewing with people, families and staff how well our ways of involving relatives work; relatives' forum or focus
    group evaluates the visiting policy; annual review of family involvement; what works and what does not about how we
    include relatives; workshop to look at the procedures with residents, carers and professionals; audit of the involvement
    policy with relatives on the panel; minutes of the evaluation day; are invitations and newsletters any good; joint
    evaluation; away day to look back at how families are brought in; working group of people, relatives and team checked
    whether the system does its job`,
  P11: `changed how we bring families in after a review; new evening meetings, video link, app or newsletter so that more
    relatives can join; improvement plan for involvement put into practice; rewrote the invitation letter and moved the
    times; rolled out a new way of consulting relatives; more families now come than before; pilot of a family portal;
    relatives' meetings moved to weekends; introduced carers' drop-in; what I changed so that family and friends are better
    included and how it went; you said, we did for relatives; implemented the recommendations on involvement`,
  P12: `procedure on how staff and relatives work together; communication agreement between team and family; policy on gifts,
    boundaries, social media and professional relationships with families; keyworker system and contact book; information
    sharing agreement in line with GDPR, confidentiality and the code of conduct; protocol on how quickly calls are
    returned; complaints route explained to relatives; memorandum or charter of mutual expectations; ground rules for staff
    and families; induction of relatives; log of contacts; named contact for each family; partnership agreement that sets
    out responsibilities, roles ; audited against regulations`,
  P13: `carer's assessment; looking at whether a wife can cope with caring; what the family is able and willing to do; strain,
    health, sleep, skills and confidence of the relative; gave information to the social worker for the assessment of an
    unpaid carer; moving and handling skills of a husband checked; discussion of how many hours a daughter can give; is
    the carer managing; recognising carer stress and limits; joint visit to assess what support a friend could offer;
    contingency plan if the carer falls ill; realistic about a parent's ability, age and resources; carer strain index;
    staff contribute observations about how a relative is managing; weighing strengths and limits of the family`,
  P14: `staff and relatives doing things together for the person; joint goals, shared care plan, sharing tasks between family
    and workers; keyworker and mother plan his week together; relatives and workers agree who does what; partnership in
    daily care; worker and son use the same approach to eating or behaviour; joint working recorded in the notes;  checking that my staff involve the relatives in what they do; supervision of how
    workers cooperate with families; weekly call between keyworker and sister; everyone works as a team with the family
    towards what he wants; consistent approach at home and here`,
  P15: `keeping an eye on how staff and families get along; log of compliments, complaints and concerns between relatives and
    workers; observe interactions on visits; monthly tracker of family contacts; supervision item on relationships with
    relatives; spotted tension between a keyworker and a daughter; watching for over-familiar or strained relationships;
    sample of contact records checked; dashboard on relations with relatives; noticing early when a relationship sours;
    spot checks at visiting time; regular oversight of the link between workers and relatives; traffic light or rating for
    each family`,
  P16: `survey, questionnaire or feedback form for people, relatives and professionals about how well we work together;
    interviews, comment cards, suggestion box, easy-read smiley faces; collected the views of residents, families, nurses
    and staff on relationships; focus group to hear how people feel about working with us; telephone survey of relatives;
    response rate; 360 feedback; questions asked about whether staff and family get on; listening exercise; compliments book
    and exit interviews; gathering views; anonymous feedback`,
  P17: `analysis of survey results, complaints, reviews and records to see whether relationships helped people reach their
    goals; weighing up strengths and weaknesses of relationships; themes, patterns, trends and root causes in the feedback;
    comparing data sources and their limits; what the figures show and cannot show; why some partnerships worked and others
    did not; graphs and coding of comments about families and staff; critical look at contact logs and outcome scores;
    triangulating information; cause and effect between good relationships and progress`,
  P18: `report on what is good and what has to get better in how staff and families work together; findings, conclusions and
    recommendations for the board, owner or commissioners; presentation of results to the management team; strengths and
    areas for improvement; summary of what our analysis means; highlights of good practice and gaps; written up the results
    for relatives and staff; red, amber, green table of findings; quality report section on relationships; making sense of
    the results and telling others`,
  P19: `action plan after the report on relationships; put right what the analysis found between staff and relatives; 
    who does what by when and date done; changed how we work so that families and staff get on better; improvements carried out; follow-up of recommendations about working relationships; new
    communication book after feedback; retrained a team;  evidence that actions
    were completed; you said we did about relationships; progress chart of improvement actions`,
  P20: `policy or guidance on disagreement and dilemmas with families; procedure for disputes with relatives;
    escalation route, mediation, best interests meeting, mental capacity, safeguarding, power of attorney;
    introduced a decision tool for ethical questions; steps staff follow when a relative and the person want different
    things; conflict resolution procedure ratified and launched;  ethics panel terms of reference;
    complaints and dispute procedure; protocol on unreasonable behaviour by visitors;  legal framework for conflicts with family`,
  P21: `staff look at their own attitudes to families; reflective session, supervision or diary on how we feel about
    relatives; examining prejudice, assumptions, judgemental words and labels such as the difficult daughter; I realised my
    own bias and how it affected a family; reflective practice group; how our own upbringing shapes how we see parents;
    reflective logs on contact with relatives; honest talk about being defensive; learning from how I spoke to a husband;
    Gibbs cycle used by the team; what I would do differently with that family; put yourself in the relative's shoes;
    unconscious bias exercise`,
  P22: `helping staff to recognise possible clashes before they happen; case scenarios and quizzes to spot an ethical dilemma;
    what might go wrong with this family; risk of conflict checklist; warning signs of tension; team discussion of
    confidentiality versus a relative's wish to know; conflict between duty of care and choice; relatives who ask staff to
    keep secrets, hide medicine or accept gifts; worker learns to see that two rights or values pull apart; mapping
    potential conflicts at admission; supervision question about dilemmas coming up; staff learn to name the dilemma`,
  P23: `teaching staff different techniques for difficult situations with relatives; role play, practice of calming and
    de-escalation, active listening, assertiveness, negotiation, mediation, setting limits, mediation; toolkit of phrases and approaches; workshop on handling angry or upset relatives; problem solving and
    compromise; choosing which method to use; practising hard conversations; staff try out ways to respond to a demanding
    or aggressive visitor; conflict management styles; motivational and solution focused approaches; coaching a worker in handling conflict`,
  P24: `supporting a worker through a real conflict with a relative; sat with a carer and worked out what to say to the
    family; joint meeting with worker and relatives to settle a row; debrief and guidance when a dilemma came up on shift;
    helped a keyworker decide what to do when a daughter and the person disagreed; stood by a member of staff after an
    accusation by a family; step by step help with an actual dispute; backed my worker while they put it right; I advised
    her how to answer the family and checked next day; conflict over food, money, medication, contact or going out;
    supervision notes about a live ethical problem; resolved together with the worker`,
  P25: `where staff can turn for expert help when stuck; list of specialist contacts; mediation service, solicitor, advocate,
    psychologist, chaplain, Mental Capacity Act lead, safeguarding team, ethics committee; arranged external consultant or
    counselling for workers; on-call manager and helpline; referral for specialist advice; occupational health and employee
    assistance; clinical supervision; brought in a professional when we could not settle a family conflict; staff know whom
    to ring for advice; paid for legal advice; second opinion`,
  P26: `stepping in myself when a family dispute was harming the person; acted to protect someone from the effect of a
    conflict; feud between relatives upset a resident, I changed visiting and called a best interests meeting; person
    stopped eating or became withdrawn because of the arguing; managed a crisis, safeguarding alert, ban or supervised
    contact; chaired an urgent meeting; made sure that the quarrel over money or a funeral did not hurt her; risk to
    wellbeing from relatives falling out; de-escalated and limited the damage; court of protection, deputyship and
    contact disputes; took control of a serious disagreement; kept the person out of the crossfire`,
  P27: `looking back at a conflict to see what it means for our procedures; learning review, post-incident analysis, case
    review, lessons learned; what could we have done differently; timeline of the dispute; significant event analysis;
    review of complaints and dilemmas over the year for patterns; implications for policy, training and practice;
    debrief after a disagreement with a family; root cause of a family complaint; conclusions on gaps in our system;
    de-brief minutes with recommendations`,
  P28: `rewrote a policy or changed practice because of what a conflict taught us; updated procedure after the lessons learned;
    new form, new consent step, new handover item following a dispute; tracked changes in the policy before and after;
    told staff about the new way and trained them; change introduced so that the same dilemma does not happen again;
    amended guidance on power of attorney, visitors, money or confidentiality; implemented the recommendations of the
    review of a disagreement; version two of the procedure; changes now in force`,
} as const
