/**
 * Plays a package with scorm-again as its run-time, keeps what it reports, and shows every call.
 * In the address: `frames=3` puts the course three frames deep, `window=1` opens it in a window of
 * its own, `mode=review` or `browse` sets the mode, `late=2000` gives the API after two seconds,
 * `api=none` gives none, `begin=2` refuses to begin twice, `forget=1` says yes to everything and
 * keeps nothing.
 */
/* global Scorm12API, Scorm2004API */

/** What elements mean, by how they begin; the longest that fits is shown. */
const MEANINGS = {
  Initialize: 'The course begins its session.',
  Terminate: 'The course ends its session.',
  Commit: 'The course asks that everything be kept now.',
  'cmi.core.lesson_status': 'Whether it is finished, and passed.',
  'cmi.core.score': 'The score.',
  'cmi.core.lesson_location': 'Where the learner is.',
  'cmi.core.exit': 'Whether the learner comes back to this attempt.',
  'cmi.core.session_time': 'How long this visit took.',
  'cmi.suspend_data': 'The answers, packed so that they can be restored.',
  'cmi.interactions': 'An answer to a question.',
  'cmi.objectives': 'How an objective stands.',
  'cmi.completion_status': 'Whether it is finished.',
  'cmi.success_status': 'Whether it is passed.',
  'cmi.score': 'The score.',
  'cmi.location': 'Where the learner is.',
  'cmi.progress_measure': 'How much is done, from 0 to 1.',
  'cmi.exit': 'Whether the learner comes back to this attempt.',
  'cmi.session_time': 'How long this visit took.',
  'adl.nav.request': 'What the LMS shall do when the session ends.',
};

const file = decodeURIComponent(location.pathname.split('/').pop() ?? '');
const asked = new URLSearchParams(location.search);
const is2004 = file.includes('2004');
const learner = { id: 'learner-7', name: 'O’Brien, Ünal "Zoë"' };

const meaningOf = (call, element) =>
  Object.entries(MEANINGS)
    .filter(([beginning]) => (element || call).startsWith(beginning))
    .sort(([one], [other]) => other.length - one.length)[0]?.[1] ?? '';

let refusals = Number(asked.get('begin') ?? 0);

/** What is answered in place of the run-time when it is to do wrong. */
function wronged(name, [element = '']) {
  if (name === 'Initialize' && refusals-- > 0) return 'false';
  const isForgotten = asked.has('forget') && (name === 'Commit' || element.includes('suspend'));
  return isForgotten && name !== 'GetValue' ? 'true' : undefined;
}

/** An API whose calls are shown as they come. */
function shown(api, calls) {
  const rows = document.getElementById('calls');
  const named = is2004 ? (name) => name : (name) => `LMS${name}`;
  const lastError = () => String(api[named('GetLastError')]());
  const wrapped = {};
  for (const name of ['Initialize', 'Terminate', 'Commit', 'GetValue', 'SetValue']) {
    wrapped[is2004 ? name : name === 'Terminate' ? 'LMSFinish' : `LMS${name}`] = (...given) => {
      const method = is2004 ? name : name === 'Terminate' ? 'LMSFinish' : `LMS${name}`;
      const answer = wronged(name, given) ?? api[method](...given);
      const error = lastError();
      calls.push({ name, given, answer, error });
      const row = rows.insertRow();
      const [element = '', value = ''] = name === 'GetValue' || name === 'SetValue' ? given : [];
      const said = error === '0' ? answer : `${answer} (error ${error})`;
      for (const text of [name, element, value, said, meaningOf(name, element)])
        row.insertCell().textContent = String(text);
      if (error !== '0' && !(name === 'GetValue' && error === '403')) row.dataset.error = error;
      showState(api);
      return answer;
    };
  }
  for (const name of ['GetLastError', 'GetErrorString', 'GetDiagnostic'])
    wrapped[named(name)] = (...given) => api[named(name)](...given);
  return wrapped;
}

function showState(api) {
  const { cmi } = api;
  document.getElementById('state').textContent = is2004
    ? `${cmi.completion_status}, ${cmi.success_status}, score ${cmi.score.raw || 'none'}`
    : `${cmi.core.lesson_status}, score ${cmi.core.score.raw || 'none'}`;
}

/** The API with what was kept of the last visit. */
async function openApi(kept, manifest) {
  const Api = is2004 ? Scorm2004API : Scorm12API;
  const api = new Api({
    lmsCommitUrl: `/record/${file}`,
    autocommit: false,
    logLevel: 5,
    mastery_override: false,
  });
  const mastery = manifest.querySelector('masteryscore, minNormalizedMeasure')?.textContent ?? '';
  if (kept?.cmi) api.loadFromJSON(kept.cmi, 'cmi');
  const mode = asked.get('mode') ?? 'normal';
  if (is2004) {
    api.cmi.learner_id = learner.id;
    api.cmi.learner_name = learner.name;
    api.cmi.mode = mode;
    if (mastery) api.cmi.scaled_passing_score = mastery;
    if (kept) api.cmi.entry = 'resume';
  } else {
    api.cmi.core.student_id = learner.id;
    api.cmi.core.student_name = learner.name;
    api.cmi.core.lesson_mode = mode;
    if (mastery) api.cmi.student_data.mastery_score = mastery;
    if (kept) api.cmi.core.entry = 'resume';
  }
  return api;
}

const [kept, manifest] = await Promise.all([
  fetch(`/record/${file}`).then((response) => response.json()),
  fetch(`/manifest/${file}`)
    .then((response) => response.text())
    .then((text) => new DOMParser().parseFromString(text, 'text/xml')),
]);
const api = await openApi(kept, manifest);
/** Every call so far, for tests. */
globalThis.calls = [];
const offered = shown(api, globalThis.calls);
const give = () => {
  globalThis[is2004 ? 'API_1484_11' : 'API'] = offered;
};
if (asked.get('api') !== 'none') setTimeout(give, Number(asked.get('late') ?? 0));
document.getElementById('title').textContent =
  manifest.querySelector('organization > title')?.textContent ?? file;

const start = `/content of course/${encodeURIComponent(file)}/index.html?visit=1&a=b`;
let address = encodeURI(start).replace('%25', '%');
for (let depth = 1; depth < Number(asked.get('frames') ?? 1); depth++)
  address = `/nested/?in=${encodeURIComponent(address)}`;
let opened;
if (asked.get('window')) {
  opened = open(address, 'course');
} else {
  const frame = document.createElement('iframe');
  frame.title = 'Course';
  frame.src = address;
  frame.allow = '';
  document.getElementById('stage').append(frame);
}
document.getElementById('close').addEventListener('click', () => {
  opened?.close();
  document.getElementById('stage').replaceChildren();
});
