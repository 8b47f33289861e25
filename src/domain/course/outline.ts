import { componentsIn } from '../prose/prose.ts';
import { guessOf, POOLS, revisionsOf, type Question } from '../question/question.ts';
import type { ObjectiveOutline } from '../record/mastery.ts';
import type { ModuleOutline } from '../record/progress.ts';
import type { Lesson, Module, Objective } from './course.ts';

/** Ids of the checks of a lesson, in the order in which they are asked. */
export function checksIn(lesson: Lesson): readonly string[] {
  return componentsIn(lesson.body, 'Check').map(({ attributes }) => attributes['id'] ?? '');
}

/** Whether a module has questions for its quiz. */
export function hasQuiz(module: Module): boolean {
  return module.questions.some(({ pool }) => pool === 'quiz');
}

/** A question and the module that it belongs to. */
export interface PlacedQuestion {
  readonly module: Module;
  readonly question: Question;
}

/** The questions of the final assessment: those of the pool `final`, of the modules that are ready. */
export function finalQuestions(modules: readonly Module[]): readonly PlacedQuestion[] {
  return modules
    .filter(({ status }) => status === 'ready')
    .flatMap((module) =>
      module.questions
        .filter(({ pool }) => pool === 'final')
        .map((question) => ({ module, question })),
    );
}

/** Questions that a facilitator may talk through with a group: those of checks and quiz, never of the final assessment, by objective. */
export function questionsToTeach({
  objectives,
  questions,
}: Pick<Module, 'objectives' | 'questions'>): readonly {
  readonly objective: Objective;
  readonly questions: readonly Question[];
}[] {
  return objectives
    .map((objective) => ({
      objective,
      questions: POOLS.filter((pool) => pool !== 'final').flatMap((pool) =>
        questions.filter((each) => each.pool === pool && each.objective === objective.id),
      ),
    }))
    .filter((group) => group.questions.length > 0);
}

/** How many questions one attempt at the quiz of a module asks: as many as it says, if there are so many. */
export function quizLengthOf(module: Module): number {
  return Math.min(module.quizLength, module.questions.filter(({ pool }) => pool === 'quiz').length);
}

const revisionsIn = (module: Module, check: string): readonly string[] => {
  const question = module.questions.find(({ id }) => id === check);
  return question ? revisionsOf(question) : [];
};

/** The objectives of a module with the questions that ask for each, for showing mastery. */
export function objectivesOf({ objectives, questions }: Module): readonly ObjectiveOutline[] {
  return objectives.map(({ id }) => ({
    id,
    questions: questions
      .filter(({ objective }) => objective === id)
      .map((question) => ({
        id: question.id,
        revisions: revisionsOf(question),
        guess: Number(guessOf(question).toFixed(3)),
      })),
  }));
}

/** What there is to do in each module that is ready, for showing progress. */
export function outlineOf(modules: readonly Module[]): readonly ModuleOutline[] {
  return modules
    .filter(({ status }) => status === 'ready')
    .map((module) => ({
      id: module.id,
      hasQuiz: hasQuiz(module),
      lessons: module.lessons.map((lesson) => ({
        id: lesson.id,
        checks: checksIn(lesson).map((id) => ({ id, revisions: revisionsIn(module, id) })),
      })),
    }));
}
