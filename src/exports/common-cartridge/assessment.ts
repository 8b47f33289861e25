import { questionObject } from '../../domain/record/statement.ts';
import type { Module } from '../../domain/course/course.ts';
import type { Question } from '../../domain/question/question.ts';
import { exportWords } from '#words/exports.ts';
import type { Loss } from '../download.ts';
import { linksToSite, portableQuestion, textsOf } from '../portable-question.ts';
import { xml, type XmlElement } from '../xml.ts';
import {
  html,
  toCartridge,
  type CartridgeChoice,
  type CartridgeText,
} from './cartridge-question.ts';

/** A set of questions of one module, asked together. */
export interface CartridgeAssessment {
  readonly identifier: string;
  readonly title: string;
  readonly module: Module;
  readonly questions: readonly Question[];
}

const NAMESPACE = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2';
const SCHEMA = 'http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_qtiasiv1p2p1_v1p0.xsd';
const GENERAL = 'general_fb';
const HINT = 'hint';
/** Points that Common Cartridge and its readers take. */
const MOST_POINTS = 99;

/** An assessment in the profile of QTI 1.2 that Common Cartridge 1.1 has. */
export function assessmentOf(
  assessment: CartridgeAssessment,
  site: string | undefined,
): XmlElement {
  const { identifier, title, module, questions } = assessment;
  return xml(
    'questestinterop',
    {
      xmlns: NAMESPACE,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${NAMESPACE} ${SCHEMA}`,
    },
    xml(
      'assessment',
      { ident: identifier, title },
      metadata({
        cc_profile: 'cc.exam.v0p1',
        qmd_assessmenttype: 'Examination',
        qmd_scoretype: 'Percentage',
        qmd_feedbackpermitted: 'Yes',
        qmd_hintspermitted: 'Yes',
        cc_maxattempts: 'unlimited',
      }),
      xml(
        'section',
        { ident: 'root_section' },
        questions.map((question) => itemOf(module, portableQuestion(question, site))),
      ),
    ),
  );
}

/** What Common Cartridge does not say of a question. */
export function lossesOf(
  module: Module,
  question: Question,
  site: string | undefined,
): readonly Loss[] {
  const object = questionObject(module.id, question.id);
  const what = [
    ...toCartridge(question).losses,
    ...(isWeight(question.points) ? [] : [exportWords.cartridge.points]),
    ...(site === undefined && textsOf(question).some(linksToSite) ? [exportWords.plainLinks] : []),
  ];
  return what.map((each) => ({ object, what: each }));
}

const isWeight = (points: number): boolean =>
  Number.isInteger(points) && points >= 0 && points <= MOST_POINTS;

function itemOf(module: Module, question: Question): XmlElement {
  const { id, points, why, hint } = question;
  const asked = toCartridge(question);
  const feedback = new Map(
    asked.kind === 'choice'
      ? asked.choices.map((choice) => [`${choice.ident}_fb`, choice.feedback])
      : asked.slips.map((slip, index) => [`slip-${index + 1}_fb`, slip.feedback]),
  );
  return xml(
    'item',
    { ident: `${module.id}_${id}`, title: id },
    xml(
      'itemmetadata',
      metadata({
        cc_profile: asked.kind === 'choice' ? asked.profile : 'cc.fib.v0p1',
        cc_weighting: String(Math.min(MOST_POINTS, Math.max(0, Math.round(points)))),
      }),
    ),
    xml(
      'presentation',
      material(asked.stem),
      asked.kind === 'choice' ? choiceFields(asked) : textField(),
    ),
    xml(
      'resprocessing',
      xml(
        'outcomes',
        xml('decvar', { varname: 'SCORE', vartype: 'Decimal', minvalue: 0, maxvalue: 100 }),
      ),
      why.length > 0 ? whenever('Yes', display('Response', GENERAL)) : undefined,
      asked.kind === 'choice' ? choiceConditions(asked) : textConditions(asked),
      hint.length > 0 ? whenever('No', display('Hint', HINT)) : undefined,
    ),
    why.length > 0 ? shown(GENERAL, html(why)) : undefined,
    [...feedback].flatMap(([ident, text]) => (text ? [shown(ident, text)] : [])),
    hint.length > 0
      ? xml(
          'itemfeedback',
          { ident: HINT },
          xml('hint', xml('hintmaterial', xml('flow_mat', material(html(hint))))),
        )
      : undefined,
  );
}

const RESPONSE = 'response1';

const choiceFields = ({ profile, shuffle, choices }: CartridgeChoice): XmlElement =>
  xml(
    'response_lid',
    {
      ident: RESPONSE,
      rcardinality: profile === 'cc.multiple_response.v0p1' ? 'Multiple' : 'Single',
    },
    xml(
      'render_choice',
      { shuffle: shuffle ? 'Yes' : 'No' },
      choices.map(({ ident, text }) =>
        xml('response_label', { ident, rshuffle: shuffle ? 'Yes' : 'No' }, material(text)),
      ),
    ),
  );

const textField = (): XmlElement =>
  xml(
    'response_str',
    { ident: RESPONSE, rcardinality: 'Single' },
    xml('render_fib', { fibtype: 'String', prompt: 'Box' }),
  );

/** Readers take the text of each option from the condition that names it alone. */
function choiceConditions({ profile, choices }: CartridgeChoice): readonly XmlElement[] {
  const several = profile === 'cc.multiple_response.v0p1';
  const said = choices
    .filter(({ key, feedback }) => feedback || (key && !several))
    .map(({ ident, key, feedback }) =>
      xml(
        'respcondition',
        { continue: 'No' },
        xml('conditionvar', equal(ident, 'Yes')),
        key && !several ? score() : undefined,
        feedback ? display('Response', `${ident}_fb`) : undefined,
      ),
    );
  if (!several) return said;
  const whole = choices.map(({ ident, key }) =>
    key ? equal(ident, 'Yes') : xml('not', equal(ident, 'Yes')),
  );
  return [
    xml('respcondition', { continue: 'No' }, xml('conditionvar', xml('and', whole)), score()),
    ...said,
  ];
}

function textConditions({ accepted, slips }: CartridgeText): readonly XmlElement[] {
  return [
    xml(
      'respcondition',
      { continue: 'No' },
      xml(
        'conditionvar',
        accepted.map((answer) => equal(answer, 'No')),
      ),
      score(),
    ),
    ...slips.map(({ answer }, index) =>
      xml(
        'respcondition',
        { continue: 'No' },
        xml('conditionvar', equal(answer, 'No')),
        display('Response', `slip-${index + 1}_fb`),
      ),
    ),
  ];
}

const equal = (value: string, matchesCase: 'Yes' | 'No'): XmlElement =>
  xml('varequal', { respident: RESPONSE, case: matchesCase }, value);

const score = (): XmlElement => xml('setvar', { action: 'Set', varname: 'SCORE' }, '100');

const display = (feedbacktype: 'Response' | 'Hint', linkrefid: string): XmlElement =>
  xml('displayfeedback', { feedbacktype, linkrefid });

const whenever = (goesOn: 'Yes' | 'No', shows: XmlElement): XmlElement =>
  xml('respcondition', { continue: goesOn }, xml('conditionvar', xml('other')), shows);

const shown = (ident: string, text: string): XmlElement =>
  xml('itemfeedback', { ident }, xml('flow_mat', material(text)));

const material = (text: string): XmlElement =>
  xml('material', xml('mattext', { texttype: 'text/html' }, text));

const metadata = (fields: Readonly<Record<string, string>>): XmlElement =>
  xml(
    'qtimetadata',
    Object.entries(fields).map(([label, entry]) =>
      xml('qtimetadatafield', xml('fieldlabel', label), xml('fieldentry', entry)),
    ),
  );
