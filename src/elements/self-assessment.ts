import { assessmentWords as words } from '#words/assessment.ts';
import {
  checklistObject,
  checklistRounds,
  earlierRounds,
  isAnswerTo,
  takeBackRound,
  type ChecklistRound,
} from '../domain/record/checklist-rounds.ts';
import { behaviourObject } from '../domain/record/statement.ts';
import { invitationObject } from '../domain/record/team-answers.ts';
import { EarlyAnswers } from '../stores/early-answer.ts';
import type { LearnerRecord } from '../stores/learner-record.ts';
import { answerOf, fillForm, takeBack } from './assessment-form.ts';
import { showPlan } from './assessment-plan.ts';
import { showProfile } from './assessment-profile.ts';
import { earlierOf, showEarlier, showRound, type ShownRounds } from './assessment-round.ts';
import { outlineOf, type ChecklistOutline } from './checklist-outline.ts';
import { CourseElement } from './course-element.ts';
import { FieldKeeper } from './field-keeper.ts';
import { pageRecord } from './page-record.ts';
import { say } from './said.ts';

/** A checklist: keeps ratings, evidence and plan by rounds, and shows the profile that they make. */
export class SelfAssessment extends CourseElement {
  #outline!: ChecklistOutline;
  #keeper!: FieldKeeper;
  /** The file that is being made. */
  #saving: Promise<void> | undefined;

  protected start(): void {
    this.#outline = outlineOf(this);
    const link = location.hash.slice(1);
    // No anchor of a page has a slash.
    addEventListener('hashchange', () => {
      if (location.hash.includes('/')) location.reload();
    });
    const isInvitation = link.startsWith('invite/');
    if (isInvitation) this.#expectInvitation(true);
    else this.#open();
    if (link.includes('/')) void this.#arrive(link, isInvitation);
  }

  /** Opens what somebody else has sent. An invitation takes the page over; unless it can be read, the page stays one's own. */
  async #arrive(link: string, isInvitation: boolean): Promise<void> {
    try {
      const { openLink } = await import('./link-arrival.ts');
      if (await openLink(this, this.#outline, link)) return;
    } catch {
      say(this.need('link-said'), words.notLoaded);
    }
    if (!isInvitation) return;
    this.#expectInvitation(false);
    this.#open();
  }

  /** Keeps the page from showing somebody's own checklist while an invitation is opened. */
  #expectInvitation(isExpected: boolean): void {
    if (isExpected) this.dataset['mode'] = 'opening';
    else delete this.dataset['mode'];
    this.need('invited').hidden = !isExpected;
  }

  #open(): void {
    this.#keeper = new FieldKeeper(this, (field) => answerOf(this, this.#outline.id, field), {
      idIn: (record) => this.#rounds(record).at(-1)?.id,
      isOwn: (object) => isAnswerTo(this.#outline.id, object),
      early: new EarlyAnswers(document.documentElement.dataset['course'] ?? ''),
    });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLElement>('button[data-act]');
      if (button) void this.#act(button);
    });
    for (const part of ['profile', 'team', 'plan']) this.need(part).hidden = false;
    void pageRecord().then((record) => {
      const show = (): void => {
        this.#show(record);
      };
      this.need('compare').addEventListener('change', show);
      record.addEventListener('changed', show);
      show();
    });
  }

  #rounds({ statements }: LearnerRecord): readonly ChecklistRound[] {
    return checklistRounds(statements, this.#outline.id);
  }

  #shownRounds(record: LearnerRecord): ShownRounds {
    const rounds = this.#rounds(record);
    return {
      now: rounds.at(-1) as ChecklistRound,
      last: rounds.at(-2),
      before: earlierOf(this.need('compare'), earlierRounds(rounds)),
    };
  }

  #show(record: LearnerRecord): void {
    const rounds = this.#shownRounds(record);
    const { now, before } = rounds;
    fillForm(this, now.answers, (field) => this.#keeper.isBusy(field));
    showRound(this, this.#outline, rounds);
    showProfile(this, this.#outline, now, before);
    showPlan(this, this.#outline, now.answers.plan);
    showEarlier(this, this.#outline, now, before);
    const invited = invitationObject(this.#outline.id);
    if (!record.statements.some(({ object }) => object === invited)) return;
    import('./team-view.ts').then(
      ({ showTeam }) => {
        showTeam(this, this.#outline, record, rounds);
      },
      () => {
        say(this.need('team-said'), words.notLoaded);
      },
    );
  }

  async #act(button: HTMLElement): Promise<void> {
    await this.#keeper.keepAll();
    const record = await pageRecord();
    const { id } = this.#outline;
    const now = this.#rounds(record).at(-1);
    // What a click has done already, a second one finds done: the page shows it a moment later.
    const isRated = Object.keys(now?.answers.ratings ?? {}).length > 0;
    const invited = invitationObject(id);
    switch (button.dataset['act']) {
      case 'take-back':
        await this.#keeper.put({ object: behaviourObject(id, takeBack(button)), response: [] });
        return;
      case 'again':
        if (!isRated) return;
        await record.add({ verb: 'initialized', object: checklistObject(id) });
        this.#say('round-said', words.begun);
        return;
      case 'back':
        if (isRated) return;
        if (now?.id) await record.add(takeBackRound(id, now.id));
        this.#say('round-said', words.isBack);
        return;
      case 'invite':
        if (record.statements.some((each) => each.object === invited && each.attempt === now?.id))
          return;
        await record.add({
          verb: 'initialized',
          object: invited,
          ...(now?.id && { attempt: now.id }),
        });
        return;
      case 'print':
        print();
        return;
      case 'print-result':
        this.#printResult();
        return;
      case 'calendar':
      case 'markdown':
        this.#saving ??= this.#save(button.dataset['act'], record).finally(() => {
          this.#saving = undefined;
        });
        return this.#saving;
    }
  }

  /** Says something where a button may be gone that had the focus. */
  #say(part: string, message: string): void {
    say(this.need(part), message);
    this.need(part).focus();
  }

  /** Prints profile and plan without the rest of the page. */
  #printResult(): void {
    document.documentElement.dataset['print'] = 'result';
    addEventListener('afterprint', () => delete document.documentElement.dataset['print'], {
      once: true,
    });
    print();
  }

  /** Saves a file; what makes it is loaded now. */
  async #save(kind: 'calendar' | 'markdown', record: LearnerRecord): Promise<void> {
    const region = this.need('plan-said');
    try {
      const { saveFile } = await import('./assessment-file.ts');
      const rounds = this.#shownRounds(record);
      say(region, words.saved(await saveFile(kind, this.#outline, record, rounds)));
    } catch {
      say(region, words.notSaved);
    }
  }
}

customElements.define('self-assessment', SelfAssessment);
