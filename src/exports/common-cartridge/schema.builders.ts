import { DtdValidator, XmlDocument, XmlDtd } from 'libxml2-wasm';

/**
 * The part of the QTI 1.2.1 profile of Common Cartridge 1.1 that a course is written in, after its
 * schema (ccv1p1_qtiasiv1p2p1_v1p0.xsd), which no package of npm carries: names, order and number
 * of elements, and their attributes.
 */
const PROFILE = `
<!ELEMENT questestinterop (assessment)>
<!ATTLIST questestinterop xmlns CDATA #REQUIRED xmlns:xsi CDATA #REQUIRED xsi:schemaLocation CDATA #REQUIRED>
<!ELEMENT assessment (qtimetadata?, rubric?, presentation_material?, section)>
<!ATTLIST assessment ident CDATA #REQUIRED title CDATA #REQUIRED>
<!ELEMENT qtimetadata (qtimetadatafield+)>
<!ELEMENT qtimetadatafield (fieldlabel, fieldentry)>
<!ELEMENT fieldlabel (#PCDATA)>
<!ELEMENT fieldentry (#PCDATA)>
<!ELEMENT section (item+)>
<!ATTLIST section ident CDATA #REQUIRED>
<!ELEMENT item (itemmetadata?, presentation?, resprocessing*, itemfeedback*)>
<!ATTLIST item ident ID #REQUIRED title CDATA #IMPLIED>
<!ELEMENT itemmetadata (qtimetadata+)>
<!ELEMENT presentation (material|response_lid|response_str)+>
<!ELEMENT material (mattext+)>
<!ELEMENT mattext (#PCDATA)>
<!ATTLIST mattext texttype CDATA #IMPLIED>
<!ELEMENT response_lid (render_choice)>
<!ATTLIST response_lid ident CDATA #REQUIRED rcardinality (Single|Multiple) #IMPLIED>
<!ELEMENT render_choice (response_label*)>
<!ATTLIST render_choice shuffle (Yes|No) #IMPLIED>
<!ELEMENT response_label (material*)>
<!ATTLIST response_label ident CDATA #REQUIRED rshuffle (Yes|No) #IMPLIED>
<!ELEMENT response_str (render_fib)>
<!ATTLIST response_str ident CDATA #REQUIRED rcardinality (Single|Multiple) #IMPLIED>
<!ELEMENT render_fib EMPTY>
<!ATTLIST render_fib fibtype (Decimal|Integer|Scientific|String) #IMPLIED prompt (Asterisk|Box|Dashline|Underline) #IMPLIED>
<!ELEMENT resprocessing (outcomes, respcondition+)>
<!ELEMENT outcomes (decvar)>
<!ELEMENT decvar EMPTY>
<!ATTLIST decvar varname CDATA #REQUIRED vartype (Decimal|Integer) #IMPLIED minvalue CDATA #IMPLIED maxvalue CDATA #IMPLIED>
<!ELEMENT respcondition (conditionvar, setvar*, displayfeedback*)>
<!ATTLIST respcondition continue (Yes|No) #IMPLIED>
<!ELEMENT conditionvar (and|other|varequal)+>
<!ELEMENT and (not|varequal)+>
<!ELEMENT not (varequal)+>
<!ELEMENT other EMPTY>
<!ELEMENT varequal (#PCDATA)>
<!ATTLIST varequal respident CDATA #REQUIRED case (Yes|No) #IMPLIED>
<!ELEMENT setvar (#PCDATA)>
<!ATTLIST setvar varname CDATA #IMPLIED action (Set) #IMPLIED>
<!ELEMENT displayfeedback EMPTY>
<!ATTLIST displayfeedback feedbacktype (Response|Solution|Hint) #REQUIRED linkrefid CDATA #REQUIRED>
<!ELEMENT itemfeedback (flow_mat|material|solution|hint)+>
<!ATTLIST itemfeedback ident CDATA #REQUIRED>
<!ELEMENT flow_mat (material+)>
<!ELEMENT hint (hintmaterial+)>
<!ELEMENT hintmaterial (flow_mat+)>`;

/** Throws where an assessment is not what the profile of Common Cartridge asks for. */
export function validateAssessment(text: string): void {
  const dtd = XmlDtd.fromString(PROFILE);
  const file = XmlDocument.fromString(text);
  try {
    new DtdValidator(dtd).validate(file);
  } finally {
    file.dispose();
    dtd.dispose();
  }
}
