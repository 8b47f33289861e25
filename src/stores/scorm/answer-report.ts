import { identifierFrom } from '../../domain/packaged/lms-text.ts';
import { interactionOf } from '../../domain/packaged/interaction.ts';
import type { PackagedQuestion, PackageOutline } from '../../domain/packaged/outline.ts';
import type { Statement } from '../../domain/record/statement.ts';
import { AnswerTimes } from '../answer-times.ts';
import type { Dialect, Settings } from './dialect.ts';
import { InteractionPlaces } from './interaction-places.ts';
import type { RunTime } from './run-time.ts';

/** Tells an LMS of answers, as interactions: one for each question. */
export class AnswerReport {
  readonly #dialect: Dialect;
  readonly #questions: ReadonlyMap<string, PackagedQuestion>;
  readonly #places: InteractionPlaces | undefined;
  readonly #times = new AnswerTimes();

  /** `order` is what was kept of the order of interactions, which are optional in SCORM 1.2. */
  constructor(runTime: RunTime, dialect: Dialect, outline: PackageOutline, order: string) {
    this.#dialect = dialect;
    this.#questions = new Map(outline.questions.map((each) => [each.object, each]));
    if (runTime.get('cmi.interactions._children')) {
      const ids = outline.questions.map(({ object }) => identifierFrom(object));
      this.#places = new InteractionPlaces(runTime, dialect, order, ids);
    }
  }

  /** The order of interactions, where the LMS does not give it back. */
  get order(): string {
    return this.#dialect.readsInteractions ? '' : (this.#places?.order ?? '');
  }

  /** Reports an answer, with all that is known; gives the elements that the LMS refused. */
  write(runTime: RunTime, statement: Statement, all: readonly Statement[]): readonly string[] {
    const question = this.#questions.get(statement.object);
    const places = this.#places;
    const seconds = this.#times.secondsOf(statement);
    if (!question || !places || !this.#isReported(statement, all)) return [];
    const right = all.findLast((each) => each.success && this.#isAnswer(each, question))?.response;
    const known = { question, ...(right && { right }) };
    const interaction = interactionOf(known, statement, seconds, this.#dialect.version);
    const settings: Settings = this.#dialect.interaction(...placed(places, interaction));
    const refused = settings.filter((each) => !runTime.set(...each)).map(([element]) => element);
    if (!refused.some((element) => element.endsWith('.id'))) places.keep(interaction);
    return refused;
  }

  /**
   * Whether an answer is one that an LMS is told of: it has a verdict, and in an attempt it is the
   * first to its question, because the first counts.
   */
  #isReported(statement: Statement, all: readonly Statement[]): boolean {
    const question = this.#questions.get(statement.object);
    if (!question || !this.#isAnswer(statement, question)) return false;
    const { attempt, object } = statement;
    if (attempt === undefined) return true;
    const first = all.find(
      (each) => each.attempt === attempt && each.object === object && each.success !== undefined,
    );
    return first === undefined || first.id === statement.id;
  }

  #isAnswer({ verb, object, success, revision }: Statement, question: PackagedQuestion): boolean {
    return (
      verb === 'answered' &&
      object === question.object &&
      success !== undefined &&
      question.revisions.includes(revision ?? '')
    );
  }
}

type Placed = Parameters<Dialect['interaction']>;

function placed(places: InteractionPlaces, interaction: Placed[1]): Placed {
  const [place, before] = places.placeOf(interaction.id);
  return [place, interaction, before];
}
