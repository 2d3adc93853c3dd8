import { award, judged, nos, observation, review, unitTitle } from './main-path-work.ts'
import { Desk, Queue, Unit } from './pages/assess.ts'
import { bringIn } from './pages/bring-in.ts'
import { Register, Registration } from './pages/centre.ts'
import { Evidence, NewEvidence } from './pages/evidence.ts'
import { daysAgo } from './pages/page.ts'
import { asAdministrator, enterBy, newEmail, newName, onNos, onUnit002 } from './pages/people.ts'
import { Coverage, Portfolio } from './pages/portfolio.ts'
import { Sampling } from './pages/quality.ts'
import { expect, test } from './portfolio.ts'

for (const javaScript of ['on', 'off'] as const)
  test(`one piece of evidence goes all the way, with JavaScript ${javaScript}`, async ({ visit }) => {
    test.setTimeout(300_000)
    const names = {
      candidate: newName('Nia Prosser'),
      assessor: newName('Owen Blake'),
      qualityAssurer: newName('Hana Fischer'),
    }
    const [centre, candidate, assessor, quality] = [
      await visit(javaScript === 'on'),
      await visit(javaScript === 'on'),
      await visit(javaScript === 'on'),
      await visit(javaScript === 'on'),
    ]

    await test.step('the administrator brings everybody in, and each sets a password', async () => {
      await asAdministrator(centre)
      await bringIn(
        centre,
        assessor,
        names.assessor,
        'Assessor',
        /Certificate in Assessing Vocational Achievement/,
      )
      await bringIn(
        centre,
        quality,
        names.qualityAssurer,
        'Quality assurer',
        /Level 4 Award in the Internal Quality/,
      )
      const email = newEmail('candidate')
      const on = [onUnit002, onNos]
      const link = await (await Register.open(centre)).register({ name: names.candidate, email, on })
      const registration = await Registration.open(centre, email, names.candidate, onUnit002)
      await registration.allocate('Assessor', names.assessor)
      await registration.allocate('Quality assurer', names.qualityAssurer)
      await enterBy(candidate, link, email)
      await expect((await Portfolio.open(candidate)).unit(unitTitle)).toContainText('0 of 20 criteria met')
    })

    await test.step('the candidate hands in an observation and a work product for both specifications', async () => {
      const observed = await NewEvidence.open(candidate, 'Observation')
      const position = 'Deputy manager, Larch House'
      const basis = /^Evaluates the everyday practice/
      await observed.observed({ role: 'Expert witness', name: 'Ruth Evans', position, basis })
      await handIn(observed, observation)
      await handIn(await NewEvidence.open(candidate, 'Work product'), review)
      const coverage = await Coverage.open(candidate)
      for (const code of ['1.1', '3.4', '6.3']) await coverage.shows(award, code, /submitted/)
      for (const code of ['P1', 'P12', 'K9']) await coverage.shows(nos, code, /submitted/)
      await coverage.shows(nos, 'P3', /nothing yet/)
    })

    await test.step('the assessor finds one criterion not yet met', async () => {
      const desk = await (await Queue.open(assessor)).judge(review.title)
      await desk.judge(judged(review, { '002:6.3': 'Say how the person’s place in the community changed.' }))
      await desk.done()
    })

    await test.step('the candidate answers with a new version', async () => {
      const sentBack = await Evidence.open(candidate, review.title)
      await sentBack.standsAs('Your answer needed')
      await expect(candidate.getByText('Say how the person’s place in the community changed.')).toBeVisible()
      const draft = await sentBack.answer(review.title)
      await expect(draft.region('What version 1 still needs')).toContainText('002:6.3')
      await draft.text.fill(`${review.text}\n\nIndividual A now helps at the allotment twice a week.`)
      const submission = await draft.toSubmit()
      await submission.declare()
      await submission.submit()
    })

    await test.step('sign-off is refused while no observation counts, and says exactly what is missing', async () => {
      const second = await (await Queue.open(assessor)).judge(review.title)
      await second.judge(judged(review))
      await second.done()
      const before = await Unit.open(assessor, names.candidate, '002')
      await expect(before.need('Every criterion met')).toContainText('Not met yet: 002:1.1, 002:1.2')
      await expect(before.region('Sign off')).toContainText('It cannot be signed yet')

      const first = await (await Queue.open(assessor)).judge(observation.title)
      await first.judge(judged(observation))
      await first.done()
      const refused = await Unit.open(assessor, names.candidate, '002')
      await expect(refused.need('Every criterion met')).toContainText('In order')
      const missing = `Unit 002 needs an observation by an assessor or an expert witness, judged met for one of its criteria and with the observer confirmed; it has “${observation.title}”, whose observer has not been confirmed as either.`
      await expect(refused.region('Sign off')).toContainText(missing)
      await expect(assessor.getByRole('button', { name: 'Sign the unit off' })).toHaveCount(0)
      await assessor.getByRole('link', { name: `Confirm the observer of “${observation.title}”` }).click()
      await (await Desk.at(assessor, observation.title)).confirmExpertWitness('Ruth Evans')
    })

    await test.step('then the unit is signed', async () => {
      const unit = await Unit.open(assessor, names.candidate, '002')
      await unit.sign('002', names.candidate, 'Clear, honest and close to practice.')
      await expect((await Portfolio.open(candidate)).unit(unitTitle)).toContainText('Signed off')
    })

    await test.step('the quality assurer draws it and disagrees with one criterion', async () => {
      const draw = await (await Sampling.open(quality)).draw()
      await expect(draw.pick(names.candidate)).toContainText('Unit 1 of this assessor')
      const pick = await draw.review(names.candidate)
      await pick.conclude('Disagree', 'Look at 4.3 again with the review notes beside you.', [
        {
          code: '002:4.3',
          finding: 'Disagree',
          comment: 'The plan does not show who facilitated the review.',
        },
        { code: '002:1.1', finding: 'Agree' },
      ])
    })

    await test.step('the candidate and the assessor see that it was reopened', async () => {
      await expect((await Portfolio.open(candidate)).unit(unitTitle)).toContainText('Reopened')
      const coverage = await Coverage.open(candidate)
      const history = await coverage.historyOf(award, '4.3', '002:4.3')
      await expect(history.decisions).toContainText('Look at 4.3 again with the review notes beside you.')
      await expect((await Queue.open(assessor)).region('Reopened by quality assurance')).toContainText(
        names.candidate,
      )
      const unit = await Unit.open(assessor, names.candidate, '002')
      await expect(unit.status).toContainText('Reopened')
      await expect(unit.need('Every criterion met')).toContainText('Not met yet: 002:4.3.')
    })

    await test.step('the assessor judges it again and signs again', async () => {
      await (await Unit.open(assessor, names.candidate, '002'))
        .need('Every criterion met')
        .getByRole('link', { name: '002:4.3' })
        .click()
      await assessor.getByRole('link', { name: review.title }).click()
      const desk = await Desk.at(assessor, review.title)
      await expect(assessor.getByText('1 criterion awaits your judgement.')).toBeVisible()
      const feedback = 'The review notes on page 2 show that you led the review throughout.'
      await desk.judge([{ code: '002:4.3', outcome: 'Met', feedback }])
      await desk.done()
      await (await Unit.open(assessor, names.candidate, '002')).sign(
        '002',
        names.candidate,
        'Looked at again.',
      )
    })

    await test.step('the quality assurer draws it again, agrees, and reads the whole history', async () => {
      const draw = await (await Sampling.open(quality)).draw()
      await expect(draw.pick(names.candidate)).toContainText('Signed again after it was reopened.')
      const pick = await draw.review(names.candidate)
      await pick.conclude('Agree', 'Agreed: the review notes settle it.', [
        { code: '002:4.3', finding: 'Agree' },
      ])
      const history = await pick.historyOf('002:4.3')
      for (const words of [
        'Version 1',
        'Version 2',
        'superseded by a later judgement',
        'disagreed',
        'agreed',
      ])
        await expect(history.evidence).toContainText(words)
      for (const words of ['Signed off', 'Reopened', 'Looked at again.'])
        await expect(history.decisions).toContainText(words)
      await expect(history.events).toContainText(names.assessor)
    })

    await test.step('the candidate sees the unit agreed', async () => {
      await expect((await Portfolio.open(candidate)).unit(unitTitle)).toContainText('Agreed')
      await (await Coverage.open(candidate)).shows(award, '4.3', /sampled/)
    })
  })

async function handIn(fresh: NewEvidence, { title, text, files, claims }: typeof observation): Promise<void> {
  await fresh.title.fill(title)
  await fresh.day.fill(daysAgo(3))
  await fresh.text.fill(text)
  await fresh.files.setInputFiles(files)
  const draft = await fresh.saved(title)
  for (const { name } of files)
    await expect(draft.page.getByRole('link', { name, exact: true })).toBeVisible()
  for (const [outcome, each] of claims) await draft.map(outcome, each)
  const submission = await draft.toSubmit()
  await submission.declare()
  await submission.submit()
}
