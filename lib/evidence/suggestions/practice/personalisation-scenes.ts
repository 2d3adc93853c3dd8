/** Occasions on which the criteria of 3085 show, as somebody in the work might tell them. */
export const personalisationScenes = {
  '001:1.1': `from workhouse to wheelchair activists; how asylums, the market and protest shaped today; eras of welfare; people
    chained to buses for rights; doctor knows best; choice agenda of the eighties and nineties`,
  '001:1.2': `what the government says now and what is on its way; the strategy of our council; names and dates of policies;
    what the Act means for tailored support in England`,
  '001:1.3': `where the law comes in when someone employs a carer; codes for workers; fairness; sleep-in pay; moral questions about what public money is for`,
  '001:2.1': `gift or right; who is in charge; nothing designed without the people who use it; what having a say really means;
    ideas behind it all taken apart`,
  '001:2.2': `from first form to yearly check; filling in your own assessment; working out the sum of money; who signs the plan;
    the stages one after another`,
  '001:2.3': `money into your own account or held by the council or by us; health money and social care money; parents of a
    disabled child; who may have which; table of options`,
  '001:2.4': `how a one-page profile or relationship circle is used; what each tool is good for; chart of tools with examples;
    picking a tool for a review`,
  '001:2.5': `not the same for a student with bipolar, a widow of ninety and a boy of ten; what differs in a hospice, a care home
    or rehab; one size for all groups does not work; older people and cash`,
  '001:3.1': `what we mean by a result in somebody's life; not what we do but what comes of it`,
  '001:3.2': `how goals shape a service; the connection between
    aims and bespoke support; plan built backwards from a wish`,
  '001:3.3': `what she lacks against what she wants; tick-box assessment compared with conversation; two ways of thinking in
    hospital and in social work; bath at ten because it is Tuesday`,
  '001:3.4': `what it did to staff and to people when we began to work to goals; harder to measure, more rewarding; a nurse's view;
    losers and winners; effect on morale`,
  '001:3.5': `reaching a goal lifted her mood; happiness, belonging and health follow from aims that matter; linking results
    with feeling good; five ways explained`,
  '001:4.1': `no right without a chance of harm; safe but miserable; freedom and danger are two sides; overprotection`,
  '001:4.2': `what we fear and what really happens; a cheating assistant, a lonely flat; worries of the provider and worries of
    the person; list of dangers, real or imagined`,
  '001:4.3': `panel that looks at a risky plan; board, policy or conversation; ways of handling danger compared; safeguarding
    arrangements locally`,
  '001:4.4': `five principles walked through with a case; assume he can; help him understand; may choose badly; best interests;
    least limits; holding a budget without capacity`,
  '001:5.1': `my work five years ago and now; what I gained and lost; from boss to helper; how it altered my day; honest
    evaluation of my job`,
  '001:5.2': `broker, planner, assistant, commissioner, carer: who does which bit; new jobs that did not exist; what each
    player is responsible for`,
  '001:5.3': `hospital and council argue who pays; charities kept out; different computers; why partners fail to work together`,
  '001:5.4': `what I would do so that partners work together; one budget, one form, one team; ideas for pulling down walls; my
    proposals for joint work`,
  '001:6.1': `who you know keeps you well; favours between neighbours; Putnam's bowling; trust as wealth; why contacts matter
    more than services`,
  '001:6.2': `people's friends and contacts changed what I do; I link people up; working alongside natural helpers`,
  '001:6.3': `a village that can welcome everyone; strong local groups; what a street can offer; volunteers, hubs and small firms;
    building up a neighbourhood`,
  '002:1.1': `the beliefs that personalisation rests on; what I mean by independence, choice and inclusion; poster of our values`,
  '002:1.2': `how you can see the values in what I did; waited while he did it; asked instead of told; people helped to design
    the group; opened the door to the local club`,
  '002:1.3': `what works and what does not, seen by everybody, led to agreed aims; from likes and dislikes to goals; wrote down the agreed outcomes`,
  '002:2.1': `perfect morning and awful morning; her people in rings; what staff must know in two minutes; happy list and
    healthy list; signs that she is getting ill and what to do`,
  '002:2.2': `chart of what he does, what it means and what we do; how, when and with whom he decides; staff learned to read her signals; choice without speech; in charge of her own life`,
  '002:2.3': `learned from notes after each outing; his timeline and old photographs; what she dreams of; who he was before; four
    columns of what was done, who was there, what we found out; places where he is just present and where he joins in`,
  '002:2.4': `booklet that says who she is, what is to change, the money, the support and the next steps; complete plan with
    pictures; description written with him; plan handed to the panel`,
  '002:3.1': `advert, interviews and first payslip for his own helpers; helped her to write a contract; planned the month's shifts
    with him; got a Saturday job; quality check of his own service; acting on the plan`,
  '002:3.2': `three rings: must do, may use judgement, not for us; who is responsible for each goal; matching staff to him; who does what so that the plan happens`,
  '002:3.3': `same tools with a man on a direct payment and a woman in supported living; spending rules explained; camera and
    sensor in place of night staff; where to get advice; just enough support; set-up that suits the person`,
  '002:3.4': `how I do it differently in a hospice, on a ward, with somebody in rehab or recovering from addiction; explained
    changes for dementia; short stays; home visits`,
  '002:4.1': `notes from the week fed into the plan; tried, learned, pleased, concerned; the plan altered as choices changed; staff add what works`,
  '002:4.2': `she picked the café, the guests and the cake; posters made before the meeting; practised her speech; date moved to
    suit him; decided what not to talk about; video made for the meeting; getting ready`,
  '002:4.3': `ran the meeting with paper on the walls; he opened it and had the pens; made the doctor wait; brought it back to
    her; quiet people heard; led so that control stayed with the person`,
  '002:4.4': `list after the meeting: who, what, when; rota altered to match; what has to be done for the goals; next year's
    aims written down; action sheet sent round`,
  '002:5.1': `wants to ride a bike, drink, date or live alone and how we made it happen with care; grid of happy and safe; the
    good and the bad of letting him; not no but how; risk plan made with her`,
  '002:5.2': `steps so that she shares in a decision about an operation, a move or money; chart of who helps and who decides;
    capacity looked at for this one decision; planned how to put the question; agreement on how big decisions are taken`,
  '002:6.1': `what would make you feel better; people, movement, curiosity, learning, kindness; goal to dance, paint or grow things; talk about feeling well`,
  '002:6.2': `went with her until they knew her name; team-mate gives him a lift now; circle grew from two to nine; map of the
    neighbourhood; from visitor to member; reunited with an old friend; joined the allotment`,
  '002:6.3': `what can she offer and where; bakes for the school fair, umpires, plays the organ; list of places that could use
    his talent; ideas to be more part of the town; give as well as receive`,
} as const
