/** Occasions on which the statements on involving key people show, as somebody in the work might tell them. */
export const keyPeopleScenes = {
  P1: `new admission paperwork asks who matters to the person and how they want to be kept informed; I wrote to every family
    about the new arrangements; inspection report praised how relatives are included; service-wide rule that nobody's plan is
    written without asking those close to them; calendar of family contact in every file; handbook chapter about involving
    loved ones; checked our arrangements against the law and the registration requirements; consent to involve a partner is
    recorded on day one; set up from scratch a way for relatives to be part of the service`,
  P2: `an uncle comes on Saturdays to fix bikes with him; friends from her old job take her for lunch; a godmother writes
    letters with her; daughters took over doing her hair; opened the kitchen so that a family can cook Sunday lunch; a
    nephew set up his computer; relatives decorate a bedroom; dog brought in by a friend; the band he played in rehearses in
    our hall; what each friend or relative gives to a person's life and what it has done for them;  wife eats with her husband every day; changed routines and transport so that people's own circle can join in;
    pen pal, prayer partner, godchild`,
  P3: `staff used to sigh when a certain mother rang and now they ring her first; a board of photographs showing friends and
    family in action; told a worker that mum is not interfering but our best source; a relative speaks at every induction;
    relatives thanked in the annual report; how the mood in the home towards families turned; we say 'families' in our
    vision statement; people's loved ones are greeted by name; praise at handover for involving a brother; appreciation of
    what a sister's visits do for someone; warmth towards visitors; hidden contribution of carers made visible`,
  P4: `explained at handover what his faith asks about washing and clothes; new person from another country; Ramadan, Diwali,
    Passover, Lent; asked staff to learn greetings in her language; respecting that she was a headmistress and wants to be
    addressed as Mrs; makes sure that a trans woman's name and pronoun are used; 
    farmer who rises at five; vegetarian meals kept apart; rosary, kirtan, gospel choir; skin care for a Black resident;  modest dress and female carers; I lead by asking about someone's story
    before their tasks; his navy days; tells staff how this person likes things`,
  P5: `a couple wanted to celebrate their golden wedding at home and we worked out how; sister in Australia joins by video;
    thinking caps on until there was a way; would not take no for an answer; staff came up with three ideas; dad who cannot read; son who
    works nights; grandmother with arthritis can bath him again; the family got what they wanted because we kept at it;
    first trip abroad as a family;  what would help you to help her`,
  P6: `all staff have done the family workshop; learning log after shadowing the family support worker; booked a speaker from
    the carers' centre; bank and night staff included; training needs found in supervision were met by a course; certificates
    in staff files; peer discussion group on relatives' points of view; new workers spend a day with a family; evaluation forms
    show more confidence with relatives; reading pack and quiz; budget request for family therapy training; e-learning on
    carers' rights`,
  P7: `before each review I ask him on his own who he would like there; she pointed to the photos of the people she wants to
    see; he was helped by an advocate to say he is not ready to meet his father; a list of what may be told to whom, in her
    own words; staff noticed that she went quiet when her aunt came and found out what she wanted; he signed how much
    his parents should know; yes, no and maybe cards about visitors; worker helps a woman to write to her son; chooses not
    to have her ex-husband told; recorded views on sharing, visiting and phone calls; dementia and how she shows who she wants
    near her; private key for who can see his plan`,
  P8: `I met his parents to explain that he would like to come home less often; helping a husband see that she enjoys the
    group without him; daughter learned why mum no longer wants hair washed by her; worker showed the family a film of him
    choosing; he wants his girlfriend and not his mum at the clinic, and I helped mum hear that; sister thought she knew
    best; explaining to relatives that it is his call; talking friends through what she likes them to do and not do; with
    his permission I told the family how he feels about their visits; letter in plain words to a brother about her wishes;
    parents let go; family understood after seeing the book of his likes`,
  P9: ` a form for families: what would a good year look like; grandad
    said he would love to see her swim again and it became a goal; keyworker went to the house to gather a mother's ideas;
    relatives' ideas put on the wall with everyone else's; a sister's hopes put into words;  friends
    invited to goal-setting; dad's suggestion turned into an aim; helping the family to say more than 'keep him safe';
    planning day with family, supported by staff; coaching relatives to think about the future`,
  P10: `we asked everybody whether the relatives' committee still works; a day with residents, sons and daughters, the nurse
    and staff to judge our visiting hours; marking our involvement policy out of ten; a yearly look with everyone at how
    families take part; what is our open evening achieving; joint review group minutes; stickers on a chart by people,
    relatives and workers; mystery visitor report discussed with families; is the family newsletter read; review of the
    welcome pack by those who had received it; checking together whether what we set up for families does any good`,
  P11: `since the review, family evenings are on Zoom as well; I took up what relatives suggested about being included and made
    it happen; a family noticeboard, a WhatsApp group, a crèche; scrapped the form nobody used; twice as many friends now
    attend; relatives sit on interview panels since spring; started sending photos home every week; opened up care meetings
    to friends; what was altered in how we invite families; before, relatives heard nothing, now they have a monthly call;
    introduced a family champion on every shift; took on a family liaison worker`,
  P12: `signed working agreement between each family and the team; messages from relatives are answered by a set time; handover sheet for relatives; rule about staff being friends with relatives on Facebook; accepting a
    bottle of wine from a family; clear lines between family and worker;  meeting schedule for keyworkers and families; information sheet on who does what and how to raise a
    concern; staff code on working with relatives; system checked by the auditor; contact protocol; relationship agreement`,
  P13: `asked the couple what they could take on after discharge; a friend says she can do Mondays but not medication; checked
    whether a father of eighty can still push the wheelchair; sitting with a mother to work out what she can do and what is
    too much; staff feed into the social worker's assessment of the husband; sister's own depression and job; training need
    of a son who wants to do tube feeding; carer is exhausted and honest about it; what the neighbours are willing to do;
    joint assessment of family's strengths; can she manage nights; checklist for carers' abilities`,
  P14: `mum and keyworker do the physiotherapy exercises together; brother and worker planned the holiday side by side; weekly
    plan made by family and team; father teaches staff how he calms his son and they all do it the same way; worker and wife
    share the mealtimes; I check in supervision how each worker teams up with the families; son mows the lawn while a worker
    helps him shop; the whole circle works to one plan; staff let the daughter take the lead at bedtime; joint diary`,
  P15: `spreadsheet of how each relationship between family and worker is going; I sit in on a few family meetings each month;
    reading the contact sheets on Fridays; one keyworker had become too close to a family; noticed that calls to a father
    were being avoided; early sign of friction at visiting time; regular check with relatives on how it is going with
    their keyworker; patterns in comments about one shift; supervision notes on how staff get on with relatives; heat map of
    families and staff; quality visit that watched how relatives were spoken to`,
  P16: `postcards, phone calls and a tea party to ask people, relatives and the GP how we get on with them; picture
    questionnaire; results from fourteen families; independent person interviewed relatives; questions about trust and
    respect between workers and family; feedback from the social worker and advocate about our relationships; video booth;
    exit questionnaire; tick sheet with faces; how happy are you with your keyworker; asked all sides; forms sent out
    and returned`,
  P17: `I put the survey, the complaints and the outcomes side by side; looked for what the good relationships had in common;
    which keyworker pairings led to progress; I tested whether more contact meant better results and found it did not;
    separated facts from noise; spreadsheet and commentary; weighing what relatives said against what records show; the
    weak spots in my data; why two families were unhappy although goals were met; breaking a problem into its parts;
    examined closely how staff and families had affected what people achieved`,
  P18: `paper for the trustees on where relations with families are strong and where they must improve; I turned the analysis
    into five messages; summary for families on one page; slide deck for the managers' meeting; commendations and
    weaknesses; told the team what the findings mean; annual quality account, chapter on relationships; recommendations
    ranked by importance; what we do well and what we need to work on; wrote up and presented; feedback to people who took
    part`,
  P19: `worked through the list of improvements one by one; what I did after the relationship report: joint training for families and staff, a new way of passing on news;  changes to make staff and relatives work together better; each action has an owner and a tick;  checked three months later that it had got
    better; family liaison post created after findings; put the recommendations into effect; relations improved after`,
  P20: `decision tree for when relatives and the person pull in different directions; I brought in a form on which staff record
    an ethical question; guidance on families who want cameras, secrets kept or covert medicine; dispute ladder from
    keyworker to ombudsman; policy on aggressive visitors, banning and appeals; 
    terms of reference for an ethics forum; links to Mental Capacity Act, Human Rights Act and safeguarding;  how we deal with conflict with families, the written procedure; conflict policy
    checked by a solicitor`,
  P21: `team session in which everyone finished the sentence 'families are…'; a worker realised she avoided a father because
    he reminded her of her own; reflective accounts from the whole team on a hard week with relatives; how I used to see
    pushy daughters; video of a family meeting watched together; we wrote down our prejudices; supervision question on how
    you feel when that mother phones; I changed my own tone; asked staff to think again about blaming families; looking in
    the mirror; attitudes survey before and after; reflective diary on visits`,
  P22: `quiz cards with what-if stories about relatives; a worker learned to see trouble coming when two sons with different
    views visit; risk sheet for family conflict filled in at admission; what could become a problem with this friend; team
    spotted that keeping a secret for a wife would clash with honesty; naming the tension between privacy and a mother's
    questions; list of typical dilemmas drawn up by staff; early warning chart; coached a senior to see that a gift would
    put her in a bind; anticipating disagreements about end of life; discussion of possible conflicts before a visit`,
  P23: `staff rehearsed hard talks with families;  practised saying no kindly; showed workers how to stay calm, listen,
    repeat back and agree a next step; picking the right approach from a set of cards; simulation with an actor as an angry
    relative; broken record, cooling-off, 'I hear you', joint problem solving; 
    training in restorative approaches; I modelled a difficult conversation and they tried; different ways to handle a demanding relative`,
  P24: `a daughter accused a carer and I supported the carer through the meeting; a worker came to me upset because the family
    had told her to lie; keyworker caught between a man and his sister over alcohol; I helped staff to answer a mother who
    wanted the boyfriend sent away; after the argument we sat down, worked out options and she phoned back; real situation in
    which I guided a member of staff; backed a worker who refused to open someone's letters for the family; I was on the end
    of the phone while she dealt with it; support during a dispute about feeding`,
  P25: `card with numbers for expert advice;  the psychologist holds a monthly clinic for staff;
    I arranged for an outside mediator; worker referred to the legal helpline about a deputyship; access to a
    clinical ethics group; employee counselling after a dispute; safeguarding nurse came to advise the team; chaplain advised
    on a faith question; list of experts on the staff-room wall; bought in conflict coaching; staff told how to reach the
    capacity lead; advice line used twice`,
  P26: `two brothers fought in front of their mother and she stopped sleeping, so I set separate times and brought in a
    mediator; took a family to court of protection to protect his right to see a friend; stopped a relative's visits for a
    while because the person was frightened; called all sides together at once when the row put her placement at risk;
    sons arguing about the house while dad declined; I dealt with a family boycott that left him lonely; the person was
    losing out because of the quarrel and I acted; interim plan to keep her safe and in touch; divorce dragging a young man
    in; urgent strategy meeting`,
  P27: `what did the business with the two daughters teach us; I led a review of last year's six disputes; we found that our
    consent form had caused the argument; looking again at how the conflict about the funeral was handled; timeline, what
    worked, what did not, what must change in our rules; learning event after a family complaint; staff and family each
    said how it felt; my report on the causes of a dilemma; gaps in guidance that a conflict showed up; reflecting with the
    team once it was over`,
  P28: `the policy now has a section on family disputes because of what happened; new consent form in use since July; changed
    the handover so that a disagreement is passed on; retrained staff after a dilemma; we now hold a meeting within two days
    of any row; altered our admission questions after a quarrel about power of attorney; old and new procedure side by side;
    staff briefed on the amended guidance; made the changes which the learning review asked for; this cannot happen the same
    way again`,
} as const
