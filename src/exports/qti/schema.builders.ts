import { DtdValidator, XmlDocument, XmlDtd } from 'libxml2-wasm';

/**
 * The part of QTI 2.1 that a course is written in, after its information model. The official XSD
 * is in no package of npm; this holds names, order and number of elements, and the attributes that
 * must be there and those that may.
 */
const ITEM = `
<!ENTITY % inline "a|br|code|em|strong|textEntryInteraction|endAttemptInteraction">
<!ENTITY % block "blockquote|h2|h3|h4|hr|ol|p|pre|table|ul">
<!ENTITY % expression "and|baseValue|correct|divide|gte|index|isNull|lt|mapResponse|match|not|or|product|stringMatch|sum|testVariables|variable">
<!ELEMENT assessmentItem (responseDeclaration*, outcomeDeclaration*, itemBody?, responseProcessing?, modalFeedback*)>
<!ATTLIST assessmentItem xmlns CDATA #REQUIRED xmlns:xsi CDATA #REQUIRED xsi:schemaLocation CDATA #REQUIRED
  identifier ID #REQUIRED title CDATA #REQUIRED xml:lang CDATA #IMPLIED
  adaptive (true|false) #REQUIRED timeDependent (true|false) #REQUIRED>
<!ELEMENT responseDeclaration (defaultValue?, correctResponse?, mapping?)>
<!ATTLIST responseDeclaration identifier ID #REQUIRED cardinality (single|multiple|ordered) #REQUIRED
  baseType (boolean|directedPair|float|identifier|string) #REQUIRED>
<!ELEMENT outcomeDeclaration (defaultValue?)>
<!ATTLIST outcomeDeclaration identifier ID #REQUIRED cardinality (single|multiple|ordered) #REQUIRED
  baseType (boolean|float|identifier) #REQUIRED normalMaximum CDATA #IMPLIED normalMinimum CDATA #IMPLIED>
<!ELEMENT defaultValue (value+)>
<!ELEMENT correctResponse (value+)>
<!ELEMENT value (#PCDATA)>
<!ELEMENT mapping (mapEntry+)>
<!ATTLIST mapping lowerBound CDATA #IMPLIED upperBound CDATA #IMPLIED defaultValue CDATA #REQUIRED>
<!ELEMENT mapEntry EMPTY>
<!ATTLIST mapEntry mapKey CDATA #REQUIRED mappedValue CDATA #REQUIRED caseSensitive (true|false) #IMPLIED>
<!ELEMENT itemBody (%block;|choiceInteraction|orderInteraction|matchInteraction)+>
<!ELEMENT prompt (#PCDATA|%inline;)*>
<!ELEMENT choiceInteraction (prompt?, simpleChoice+)>
<!ATTLIST choiceInteraction responseIdentifier IDREF #REQUIRED shuffle (true|false) #REQUIRED maxChoices CDATA #REQUIRED>
<!ELEMENT orderInteraction (prompt?, simpleChoice+)>
<!ATTLIST orderInteraction responseIdentifier IDREF #REQUIRED shuffle (true|false) #REQUIRED>
<!ELEMENT matchInteraction (prompt?, simpleMatchSet, simpleMatchSet)>
<!ATTLIST matchInteraction responseIdentifier IDREF #REQUIRED shuffle (true|false) #REQUIRED maxAssociations CDATA #REQUIRED>
<!ELEMENT simpleMatchSet (simpleAssociableChoice*)>
<!ELEMENT simpleChoice (#PCDATA|%inline;|%block;)*>
<!ATTLIST simpleChoice identifier ID #REQUIRED fixed (true|false) #IMPLIED>
<!ELEMENT simpleAssociableChoice (#PCDATA|%inline;|%block;)*>
<!ATTLIST simpleAssociableChoice identifier ID #REQUIRED fixed (true|false) #IMPLIED matchMax CDATA #REQUIRED>
<!ELEMENT textEntryInteraction EMPTY>
<!ATTLIST textEntryInteraction label CDATA #IMPLIED responseIdentifier IDREF #REQUIRED expectedLength CDATA #IMPLIED>
<!ELEMENT endAttemptInteraction EMPTY>
<!ATTLIST endAttemptInteraction responseIdentifier IDREF #REQUIRED title CDATA #REQUIRED>
<!ELEMENT responseProcessing (responseCondition|setOutcomeValue)*>
<!ELEMENT responseCondition (responseIf, responseElseIf*, responseElse?)>
<!ELEMENT responseIf ((%expression;), (responseCondition|setOutcomeValue)*)>
<!ELEMENT responseElseIf ((%expression;), (responseCondition|setOutcomeValue)*)>
<!ELEMENT responseElse (responseCondition|setOutcomeValue)*>
<!ELEMENT setOutcomeValue (%expression;)>
<!ATTLIST setOutcomeValue identifier CDATA #REQUIRED>
<!ELEMENT and (%expression;)+>
<!ELEMENT or (%expression;)+>
<!ELEMENT not (%expression;)>
<!ELEMENT isNull (%expression;)>
<!ELEMENT sum (%expression;)+>
<!ELEMENT product (%expression;)+>
<!ELEMENT divide ((%expression;), (%expression;))>
<!ELEMENT gte ((%expression;), (%expression;))>
<!ELEMENT lt ((%expression;), (%expression;))>
<!ELEMENT match ((%expression;), (%expression;))>
<!ELEMENT stringMatch ((%expression;), (%expression;))>
<!ATTLIST stringMatch caseSensitive (true|false) #REQUIRED>
<!ELEMENT index (%expression;)>
<!ATTLIST index n CDATA #REQUIRED>
<!ELEMENT variable EMPTY>
<!ATTLIST variable identifier IDREF #REQUIRED>
<!ELEMENT correct EMPTY>
<!ATTLIST correct identifier IDREF #REQUIRED>
<!ELEMENT mapResponse EMPTY>
<!ATTLIST mapResponse identifier IDREF #REQUIRED>
<!ELEMENT baseValue (#PCDATA)>
<!ATTLIST baseValue baseType (boolean|directedPair|float|identifier|string) #REQUIRED>
<!ELEMENT modalFeedback (#PCDATA|%inline;|%block;)*>
<!ATTLIST modalFeedback outcomeIdentifier IDREF #REQUIRED identifier CDATA #REQUIRED showHide (show|hide) #REQUIRED>
<!ELEMENT a (#PCDATA|%inline;)*>
<!ATTLIST a href CDATA #REQUIRED>
<!ELEMENT br EMPTY>
<!ELEMENT hr EMPTY>
<!ELEMENT code (#PCDATA|%inline;)*>
<!ELEMENT em (#PCDATA|%inline;)*>
<!ELEMENT strong (#PCDATA|%inline;)*>
<!ELEMENT p (#PCDATA|%inline;)*>
<!ELEMENT pre (#PCDATA|%inline;)*>
<!ELEMENT h2 (#PCDATA|%inline;)*>
<!ELEMENT h3 (#PCDATA|%inline;)*>
<!ELEMENT h4 (#PCDATA|%inline;)*>
<!ELEMENT blockquote (%block;)*>
<!ELEMENT ol (li)*>
<!ELEMENT ul (li)*>
<!ELEMENT li (#PCDATA|%inline;|%block;)*>
<!ELEMENT table (thead?, tbody+)>
<!ELEMENT thead (tr+)>
<!ELEMENT tbody (tr+)>
<!ELEMENT tr (td|th)*>
<!ELEMENT td (#PCDATA|%inline;|%block;)*>
<!ELEMENT th (#PCDATA|%inline;|%block;)*>
<!ATTLIST th scope (col|row) #IMPLIED>`;

const TEST = `
<!ELEMENT assessmentTest (outcomeDeclaration*, timeLimits?, testPart+, outcomeProcessing?)>
<!ATTLIST assessmentTest xmlns CDATA #REQUIRED xmlns:xsi CDATA #REQUIRED xsi:schemaLocation CDATA #REQUIRED
  identifier CDATA #REQUIRED title CDATA #REQUIRED xml:lang CDATA #IMPLIED>
<!ELEMENT timeLimits EMPTY>
<!ATTLIST timeLimits maxTime CDATA #REQUIRED>
<!ELEMENT testPart (itemSessionControl?, timeLimits?, assessmentSection+)>
<!ATTLIST testPart identifier CDATA #REQUIRED navigationMode (linear|nonlinear) #REQUIRED
  submissionMode (individual|simultaneous) #REQUIRED>
<!ELEMENT assessmentSection (itemSessionControl?, timeLimits?, selection?, ordering?, assessmentItemRef*)>
<!ATTLIST assessmentSection identifier ID #REQUIRED title CDATA #REQUIRED visible (true|false) #REQUIRED>
<!ELEMENT itemSessionControl EMPTY>
<!ATTLIST itemSessionControl maxAttempts CDATA #IMPLIED showFeedback (true|false) #IMPLIED>
<!ELEMENT selection EMPTY>
<!ATTLIST selection select CDATA #REQUIRED>
<!ELEMENT ordering EMPTY>
<!ATTLIST ordering shuffle (true|false) #IMPLIED>
<!ELEMENT assessmentItemRef EMPTY>
<!ATTLIST assessmentItemRef identifier ID #REQUIRED href CDATA #REQUIRED>
<!ELEMENT outcomeProcessing (setOutcomeValue*)>
<!ELEMENT testVariables EMPTY>
<!ATTLIST testVariables variableIdentifier CDATA #REQUIRED sectionIdentifier IDREF #REQUIRED>`;

/** Throws where an item or a test of QTI 2.1 is not what the information model asks for. */
export function validateQti21(text: string): void {
  const dtd = XmlDtd.fromString(ITEM + TEST);
  const file = XmlDocument.fromString(text);
  try {
    new DtdValidator(dtd).validate(file);
  } finally {
    file.dispose();
    dtd.dispose();
  }
}
