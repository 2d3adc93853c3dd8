/** The same for the drafts, whose statements stand in for criteria that we do not have. */
export const interactiveTraining = {
  'AABPS-ALIT:C1': `theory behind person-centred interactive training; normalisation, Wolfensberger, social role valorisation,
    O'Brien's five accomplishments, active support model, engagement; essay on models and research such as Mansell and
    Beadle-Brown; why training takes place where people live`,
  'AABPS-ALIT:C2': `session plan for interactive training; aims and measurable learning outcomes, role play, case studies, group
    discussion, timings, resources; learning styles; planning team training on active support; lesson plan and handouts;
    whole team needs`,
  'AABPS-ALIT:C3': `leading training on the floor with staff and the people they support; demonstrating, pausing, adapting my
    pace and words to learners; safe atmosphere, encouraging everybody to take part and reflect; hands-on coaching in the
    kitchen; observed delivering the session`,
  'AABPS-ALIT:C4': `support after training; observing a worker, one-to-one feedback, action plan, follow-up visit; mentoring a
    worker who struggled; refresher; performance gap closed; reinforcing new skills; coaching log`,
} as const

export const personCentredPractice = {
  'FOCUS-LPCP:C1': `person-centred theory; Kitwood, VIPS, Carl Rogers, personhood, malignant social psychology, Brooker,
    O'Brien; essay applying a model to a scenario; principles and philosophy of person-centred care`,
  'FOCUS-LPCP:C2': `leading person-centred practice; modelling it, supporting staff to promote choice, participation and
    decisions; example of changing what staff did; supervision, champions, challenging task-led care; helping workers to let
    people decide`,
  'FOCUS-LPCP:C3': `evaluating what active participation has done for people; feedback from people, measures of wellbeing and
    independence before and after; barriers removed; figures, audit and observation of engagement; impact evaluation`,
} as const

export const activeSupport = {
  'LAS:M1': `practice leadership; modelling, coaching, feedback used regularly to improve interactions; walking the floor,
    demonstrating how to offer help; supervision tied to observed practice; enabling staff to work in person-centred ways`,
  'LAS:M2': `helping staff make daily plans with the person; My Day My Way, activity planner, picture timetable; plan covers
    chores, leisure, friends and work; shift planning with people; deciding together what to do today`,
  'LAS:M3': `measuring quality of life; ASCOT, outcomes toolkit, engagement observations, satisfaction interviews; people rate
    their own support; changes made because of what they said; life star; reviewing support with the person`,
  'LAS:M4': `reflection on overcoming barriers to active support; staff shortage, agency, money, resistance, old habits;
    engagement figures went up; what I did about reluctant staff; change in mood and activity measured; lessons as a leader`,
  'LAS:M5': `active support in practice; task analysis, graded assistance, levels of help, every moment has potential, little
    and often, maximising choice; breaking a task into steps; hand over hand to verbal prompt; engagement, choice and
    control made real; person makes own drink with the right help`,
  'LAS:M6': `developing staff skills by working alongside; modelling, side-by-side coaching, reflective feedback after a shift;
    showing a worker how to involve somebody in cooking; positive interaction observed; video feedback; confidence of staff
    to support participation`,
  'LAS:M7': `daily plans made with people and reviewed; staff adjust plans when preferences change; weekly planning meeting;
    plan and record sheets audited; quality-of-life results lead to a new plan; rota follows the person's day`,
} as const
