import { exportWords as words } from '#words/exports.ts';
import type { Module } from '../../domain/course/course.ts';
import type { Question } from '../../domain/question/question.ts';
import { questionObject } from '../../domain/record/statement.ts';
import type { Loss } from '../download.ts';
import { linksToSite, textsOf } from '../portable-question.ts';
import { isSimplified } from './prose-xml.ts';

/** What QTI does not say of a question. */
export function lossesOf(
  module: Module,
  question: Question,
  site: string | undefined,
): readonly Loss[] {
  const texts = textsOf(question);
  const what = [
    ...(question.kind === 'fill-in' ? [words.typedText] : []),
    ...(question.kind === 'numeric' ? [words.typedNumber] : []),
    ...(texts.some(isSimplified) ? [words.plainMarkup] : []),
    ...(site === undefined && texts.some(linksToSite) ? [words.plainLinks] : []),
  ];
  return what.map((each) => ({ object: questionObject(module.id, question.id), what: each }));
}
