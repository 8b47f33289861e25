import type { Checklist } from '../../domain/checklist/checklist.ts';
import { checklistWords } from '#words/checklist.ts';
import { printWords } from '#words/print.ts';
import { valuesOf, type PrintDocument, type PrintSource } from './print-document.ts';
import { printed, type PrintContext } from './printed-prose.ts';

/** Each checklist of the course, to fill in with a pen. */
export const checklistSheets = (source: PrintSource): readonly PrintDocument[] =>
  source.course.checklists.map((checklist) => checklistSheet(checklist, source));

function checklistSheet(checklist: Checklist, source: PrintSource): PrintDocument {
  const context: PrintContext = { ...source, folder: 'checklists', ideas: [] };
  const { id, title, summary, prompt, scale, choose, introduction, items } = checklist;
  const { mark } = source.course;
  const values = valuesOf(source, 'checklist', 'checklist', {
    title,
    summary,
    ...(mark && { drawing: mark }),
  });
  return {
    name: `${id}-checklist`,
    kind: 'checklist',
    values: {
      ...values,
      prompt,
      scale,
      choose,
      chosen: printWords.chosen(choose),
      introduction: printed(introduction, context),
      facts: [checklistWords.missing, checklistWords.firstStep, checklistWords.askTeam],
      items: items.map((item) => ({
        name: item.name,
        asks: printed(item.asks, context),
        behaviours: item.behaviours.map(({ text }) => printed(text, context)),
        facts: [item.missing, item.firstStep, item.askTeam].map((fact) => printed(fact, context)),
      })),
    },
  };
}
