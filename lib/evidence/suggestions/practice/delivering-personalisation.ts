/** How the criteria of unit 002, delivering personalisation, show in everyday work. */
export const deliveringPersonalisation = {
  '002:1.1': `list and explain the values at the centre of personalisation; independence, rights, choice, control,
    coproduction, inclusion, competent communities; values statement; what I believe in as a person-centred worker;
    discussion of core values; value base; naming the principles that underpin my work`,
  '002:1.2': `show the values in my own practice; he chose, I stood back and let her do it; promoting rights, independence
    and inclusion in what I do each day; designing the activity or service together with people; examples of my practice in
    line with values; observed respecting choice; people on the interview panel; making introductions in the community; I
    changed my approach so that she stayed in control`,
  '002:1.3': `agreeing outcomes with the person; working and not working from different perspectives, used to settle what they
    want to achieve; goals agreed at a person-centred review; two columns, what is good and what should change, in views of
    person, family and staff; turned into aims; goals agreed;  comfort, work, social life, autonomy as
    outcomes; what does she want to be different`,
  '002:2.1': `what is important to and important for the person; good day and bad day, morning routine, top tips, relationship
    circle, what to do when I become unwell; one-page profile; sorting important to from important for; balance of happy and
    healthy; daily rituals; what makes a perfect day; how best to support me; two minute drill; early warning signs`,
  '002:2.2': `helping someone to have more voice, choice and control; communication chart that says what his behaviour means and
    what we should do; decision-making profile, agreement about who decides; best time and way to give choices; gestures,
    signs, eye pointing; decisions in her life and who has the final say;  speaking up for himself; choosing own staff, food, clothes`,
  '002:2.3': `learning about someone with tools; learning log, history, life story, timeline, hopes and dreams, nightmares,
    presence to contribution; what did we learn from the activity, who was there, what went well; finding out about past
    work, family and places; dreams collage; memory box; deeper understanding of the person; detective work about what she
    likes; notes of what was tried`,
  '002:2.4': `wrote a full support plan or person-centred description; sections on what is important, what to change, how to
    be supported, how to spend the budget, how support is managed, how to stay in control, action plan; finished plan in
    pictures; costed support plan; one document that describes the person and the support; plan approved by the council`,
  '002:3.1': `enabling the person to put their plan into action; recruiting personal assistants, adverts, interviews, contracts,
    payroll, timesheets, insurance, rota; finding paid work, joining a club, circle of support; helping him to manage and
    appraise his staff; checking the quality of the service with her; planning ahead; helped her open a bank account for the
    direct payment; supported to become an employer; took the steps to achieve his goal`,
  '002:3.2': `clear about who is responsible for what in delivering the plan; doughnut: core duties, use of judgement, not our paid responsibility;  matching tool for staff; decision agreement; personalised rota; roles of family, staff and
    person against each outcome; responsibilities agreed and written down; what staff must do, where they may be creative;
    clarified expectations`,
  '002:3.3': `person-centred practice in different support arrangements; direct payment, individual service fund, managed
    budget, assistive technology, just enough support; what the money can be spent on, where to get help and information;
    comparing how I support a person with own assistants and one with a provider fund; technology instead of sleep-in staff;
    tailored arrangement to the person's needs; options for managing the budget explained`,
  '002:3.4': `explaining how I adapt person-centred practice for different people and settings; end of life, reablement,
    recovery, long-term residential care, own home; changing tools for dementia, learning disability, mental health or short
    stay; use of photos, objects, shorter meetings; adapting approach for culture, hospital or hospice; same tool used
    differently`,
  '002:4.1': `keeping the plan up to date;  four plus one questions: what have we tried,
    learned, pleased about, concerned about, what next; learning log feeds the plan;  working and not working each month; plan is a living document; staff add new information; updating the profile
    with the person; new preferences written into the plan`,
  '002:4.2': `helping someone to get ready for their review; he chose the date, place, time, guests, food, music; agenda and
    questions prepared beforehand; she sent out invitations; photos or slides to show at the meeting; rehearsed what she
    wants to say; who to invite and who not; in control of the meeting; preparing with pictures; practice run; chose who
    would chair; pre-review visit`,
  '002:4.3': `facilitating a person-centred review meeting; flip charts on the wall, everyone writes, like and admire,
    important to now and in the future, questions to answer; kept the person in the centre; ground rules; made sure that he
    spoke first and decisions stayed with him; chaired her review; stopped professionals from taking over; led the meeting
    at her pace; headings round the room`,
  '002:4.4': `actions from a review; action plan with who, what, by when; recorded outcomes for the coming year; minutes in
    her words; implications for staff and rota; SMART actions; list of next steps after the meeting; checked what must
    happen for him to reach the goal; follow-up of the action list; distributing the record of the review`,
  '002:5.1': `person-centred approach to risk; happy and safe grid, positive risk taking, benefits of risk, what matters to
    the person about it; going out alone, cooking, smoking, a relationship, travelling by bus, with least harm; planning with
    person and family how to do the thing she wants safely; weighing happiness and safety; risk enablement plan; we found a
    way for him to do it; circle of people thinks about the risk`,
  '002:5.2': `steps to shared decision-making; decision-making profile, decision agreement, capacity tool; how to present
    information so that she can decide, who helps, when is the best time, who has the final say; best-interests meeting
    planned; supported decision; assessing capacity for a particular decision and deciding together; important decisions
    chart; clinician and person decide together; plan for making a big decision jointly`,
  '002:6.1': `supporting people to choose goals for their wellbeing; five ways: connect with others, be active, take notice,
    keep learning, give; what makes you feel good; chose outcomes such as gardening, class, volunteering,
    friendship; wellbeing plan or cards; wellbeing conversation; emotional and physical health goals; identified what would
    lift her mood; mindfulness, exercise, art class`,
  '002:6.2': `developing someone's networks and place in the community; inclusion web, community map, relationship circle,
    presence to contribution; introduced to neighbours, club, choir, faith group; from being there to belonging; made
    friends, circle of support; reconnecting with old friends and family; building a network; joined a group and was missed
    when absent; support to keep friendships going; linked him with a local team`,
  '002:6.3': `finding ways for people to stay and become more involved in the community and contribute; gifts and talents to
    offer, volunteering, helping at a shop, teaching a skill, committee member; matching gifts to places; list of
    opportunities; mapping local places; giving something back; what he is good at and who could use it; ideas for widening
    involvement; keep up membership`,
} as const
