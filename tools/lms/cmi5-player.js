/**
 * Launches the units of a cmi5 package, and shows every request of the course with what it means,
 * and what the record store holds of the unit.
 */

/** What requests mean, by what they are about and how they begin; the first that fits is shown. */
const MEANINGS = [
  [/^POST .*\/fetch\//, 'The course takes the token of its session, once.'],
  [/^OPTIONS /, 'The browser asks whether the course may send to this host.'],
  [/^GET .* LMS\.LaunchData$/, 'The course reads how it was launched.'],
  [
    /^GET .* cmi5LearnerPreferences$/,
    'The course reads what the learner prefers; there is often nothing.',
  ],
  [
    /^GET .* learner-record$/,
    'The course reads what was done before; the first time there is nothing.',
  ],
  [/^PUT .* learner-record$/, 'The course keeps all that was done, to restore it.'],
  [/^GET .*\/statements /, 'The course looks whether the store has a statement.'],
  [/initialized/, 'The session begins.'],
  [/terminated/, 'The session ends.'],
  [/passed/, 'The unit is passed.'],
  [/failed/, 'An attempt is not passed.'],
  [/completed/, 'The unit is completed.'],
  [/answered/, 'A question is answered.'],
  [/progressed/, 'How far the learner is.'],
];

const file = decodeURIComponent(location.pathname.split('/').pop() ?? '');
const part = (id) => document.getElementById(id);
const stage = part('stage');
let shown = 0;

const meaningOf = ({ method, path, about, status }) => {
  if (status === 503) return 'The store is down.';
  const request = `${method} ${path} ${about}`;
  return MEANINGS.find(([pattern]) => pattern.test(request))?.[1] ?? '';
};

function addRow(body, texts) {
  const row = body.insertRow();
  for (const text of texts) row.insertCell().textContent = text;
  return row;
}

/** A long text behind a summary. */
function addDetails(row, text) {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'Show';
  details.append(summary, text);
  row.insertCell().append(details);
}

function showExchanges(exchanges) {
  for (const each of exchanges.slice(shown)) {
    const { method, path, about, status, what } = each;
    const row = addRow(part('exchanges'), [`${method} ${path}`, about, status, meaningOf(each)]);
    addDetails(row, what);
    // Nothing there yet is no fault.
    if (status >= 400 && !(status === 404 && method === 'GET')) row.dataset.error = status;
  }
  shown = exchanges.length;
}

function showStatements(statements) {
  const body = part('statements');
  if (body.rows.length === statements.length && body.dataset.unit === part('unit').value) return;
  body.dataset.unit = part('unit').value;
  body.replaceChildren();
  for (const statement of statements) {
    const { timestamp, verb, object, result = {} } = statement;
    const name = Object.values(object.definition?.name ?? {})[0] ?? object.id;
    const { score, success, response, duration } = result;
    const said = { response, success, score: score?.scaled, duration };
    const told = Object.entries(said).filter(([, value]) => value !== undefined);
    const row = addRow(body, [
      ...[timestamp, verb.display.en, name],
      told.map(([what, value]) => `${what} ${value}`).join(', '),
    ]);
    addDetails(row, JSON.stringify(statement, null, 1));
  }
}

async function refresh() {
  const { units, exchanges } = await (await fetch(`/standing/${file}`)).json();
  const choice = part('unit');
  if (choice.options.length === 0)
    for (const [index, { title }] of units.entries()) choice.add(new Option(title, index));
  const { statements, moveOn, masteryScore, isSatisfied } = units[Number(choice.value)];
  const said = statements.map(({ verb }) => verb.display.en);
  const score =
    statements[said.findLastIndex((verb) => /^(passed|failed)$/.test(verb))]?.result.score;
  const verbs = ['completed', 'passed', 'failed'].filter((verb) => said.includes(verb));
  part('state').textContent = [
    `${moveOn}${masteryScore === undefined ? '' : ` at ${masteryScore}`}: ${isSatisfied ? 'satisfied' : 'open'}`,
    verbs.join(' and ') || 'nothing reported',
    `score ${score?.scaled ?? 'none'}`,
  ].join(', ');
  showExchanges(exchanges);
  showStatements(statements);
}

const query = new URLSearchParams(location.search);
await refresh();
for (const name of ['unit', 'mode']) if (query.has(name)) part(name).value = query.get(name);
part('open').addEventListener('click', () => {
  const asked = new URLSearchParams({ unit: part('unit').value, mode: part('mode').value });
  void fetch(`/launch/${file}?${asked}`)
    .then((response) => response.json())
    .then(({ address }) => {
      const frame = document.createElement('iframe');
      frame.title = 'Course';
      frame.src = address;
      stage.replaceChildren(frame);
    });
});
part('close').addEventListener('click', () => stage.replaceChildren());
part('unit').addEventListener('change', () => void refresh());
setInterval(() => void refresh(), 1000);
