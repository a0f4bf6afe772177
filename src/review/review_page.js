'use strict';
// One reviewer's sheet, in the browser alone: answers stay in this browser's store until they are
// exported as the CSV of doc/formats/review.md.
const sheet = JSON.parse(document.getElementById('sheet').textContent);
const store = `onus-review-${sheet.plan}-${sheet.name}`;
const $ = (id) => document.getElementById(id);
let state = { reviewer: '', at: 0, answers: {} };

// An element with attributes, then children (texts or elements).
function make(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

function load() {
  try {
    const kept = JSON.parse(localStorage.getItem(store));
    if (kept && kept.answers) state = kept;
  } catch { warn(); }
}
function keep() {
  try {
    localStorage.setItem(store, JSON.stringify(state));
  } catch { warn(); }
}
function warn() { $('no-store').hidden = false; }

const current = () => sheet.reports[state.at];
function answerOf(report) {
  return state.answers[report.report] ??= { done: false, any: '', crimes: [], records: {}, of: {}, note: '' };
}
const done = () => sheet.reports.filter((report) => state.answers[report.report]?.done).length;

function choices(name, question, words, chosen, change) {
  const group = make('fieldset', { id: name }, make('legend', {}, question));
  const line = make('div', { class: 'choices' });
  words.forEach((word, i) => {
    const input = make('input', { type: 'radio', name, value: word, id: `${name}-${i}`,
      onchange: () => { change(word); keep(); } });
    input.checked = chosen === word;
    line.append(make('label', { for: `${name}-${i}` }, input, word.replaceAll('-', ' ')));
  });
  group.append(line);
  return group;
}

function option(value, text, chosen) {
  const made = make('option', { value }, text);
  made.selected = value === chosen;
  return made;
}

function crimeBlock(report, answer, i) {
  const crime = answer.crimes[i];
  const title = make('span', { class: 'when', id: `title-${i}` });
  const named = () => {
    const known = sheet.classes.find((one) => one[0] === crime.class);
    title.textContent = known ? known[1] : '';
  };
  const classes = make('input', { type: 'text', id: `class-${i}`, list: 'classes', autocomplete: 'off',
    'aria-describedby': `title-${i}`, size: 8,
    oninput: (e) => { crime.class = e.target.value.trim().toUpperCase(); named(); keep(); } });
  classes.value = crime.class;
  const reason = make('select', { id: `reason-${i}`,
    onchange: (e) => { crime.reason = e.target.value; keep(); } },
    option('', 'Choose', crime.reason),
    ...sheet.reasons.map((one) => option(one[0], one[1], crime.reason)));
  const why = make('div', {}, make('label', { for: `reason-${i}` }, 'Why it is not recorded'), reason);
  const held = make('select', { id: `held-${i}`, onchange: (e) => {
    crime.held = e.target.value;
    if (crime.held !== 'none') reason.value = crime.reason = '';
    why.hidden = crime.held !== 'none';
    keep();
  } }, option('', 'Choose', crime.held), option('none', 'None: it is not recorded', crime.held),
    ...report.records.map((one) => option(one.number, `${one.number} ${one.class}`, crime.held)));
  why.hidden = crime.held !== 'none';
  named();
  return make('fieldset', { id: `crime-${i}` }, make('legend', {}, `Crime ${i + 1}`),
    make('div', { class: 'crime' },
      make('div', {}, make('label', { for: `class-${i}` }, 'Home Office class'), classes, title),
      make('div', {}, make('label', { for: `held-${i}` }, 'Record that answers it'), held), why),
    make('button', { type: 'button', onclick: () => {
      answer.crimes.splice(i, 1);
      keep();
      crimes(report, answer);
      $('add').focus();
    } }, `Remove crime ${i + 1}`));
}

function crimes(report, answer) {
  $('crimes').replaceChildren(...answer.crimes.map((_, i) => crimeBlock(report, answer, i)));
  $('crimes-part').hidden = answer.any !== 'yes';
}

function addCrime(report, answer) {
  answer.crimes.push({ class: '', held: '', reason: '' });
  keep();
  crimes(report, answer);
  $(`class-${answer.crimes.length - 1}`).focus();
}

function evidence(report) {
  const part = $('evidence');
  part.replaceChildren(make('p', {}, report.says),
    make('h3', {}, 'Log'),
    make('ol', { class: 'log' }, ...report.log.map((entry) => make('li', {},
      make('span', { class: 'when' }, `${entry.at} ${entry.by}`), make('p', {}, entry.text)))),
    make('h3', {}, 'Held'));
  if (report.records.length + report.forms.length === 0) part.append(make('p', {}, 'Nothing is held.'));
  if (report.records.length > 0) {
    part.append(make('ul', {}, ...report.records.map((one) => make('li', {},
      make('b', {}, `${one.number}: ${one.class} ${one.title}`),
      `${one.victim ? `; ${one.victim}` : ''}; ${one.says}`))));
  }
  if (report.forms.length > 0)
    part.append(make('h3', {}, 'Forms'), make('ul', {}, ...report.forms.map((one) => make('li', {}, one))));
}

function questions(report, answer) {
  const part = $('questions');
  part.replaceChildren(...sheet.questions.map((one) => choices(one.column, one.question, one.words,
    answer.of[one.column], (word) => { answer.of[one.column] = word; })));
  report.records.forEach((record, r) => {
    const asked = recordQuestions(record);
    if (asked.length === 0) return;
    const of = answer.records[record.number] ??= {};
    const group = make('fieldset', {}, make('legend', {}, `Record ${record.number}: ${record.class} ${record.title}`),
      ...asked.map((one) => choices(`record-${r}-${one.column}`, one.question, one.words, of[one.column],
        (word) => { of[one.column] = word; })));
    part.append(group);
  });
}
const recordQuestions = (record) => [...(record.cancelled ? sheet.of_cancelled : []),
  ...(record.report_record ? sheet.of_report_record : [])];

function show(focus) {
  const report = current();
  const answer = answerOf(report);
  $('errors').hidden = true;
  $('heading').textContent = `Report ${state.at + 1} of ${sheet.reports.length}: ${report.report}`;
  evidence(report);
  $('any').replaceChildren(choices('any-crime', 'Should any crime, N100, N200 or N300 exist for this report?',
    ['yes', 'no'], answer.any, (word) => {
      answer.any = word;
      if (word === 'no') answer.crimes = [];
      if (word === 'yes' && answer.crimes.length === 0) answer.crimes.push({ class: '', held: '', reason: '' });
      crimes(report, answer);
    }));
  crimes(report, answer);
  questions(report, answer);
  $('note').value = answer.note;
  progress();
  if (focus) $('heading').focus();
}

function progress() {
  $('progress').textContent = `${done()} of ${sheet.reports.length} reviewed`;
  $('go').replaceChildren(...sheet.reports.map((report, i) => option(String(i),
    `${i + 1}. ${report.report}${state.answers[report.report]?.done ? ' (reviewed)' : ''}`, String(state.at))));
}

// What is still wrong with the answers: [id of the field, what to do].
function wrong(report, answer) {
  const out = [];
  if (!state.reviewer.trim()) out.push(['reviewer', 'Write who reviews']);
  if (!answer.any) out.push(['any-crime-0', 'Say whether any crime should exist']);
  if (answer.any === 'yes' && answer.crimes.length === 0) out.push(['add', 'Add the crimes that should exist']);
  const used = new Set();
  let noteNeeded = false;
  answer.crimes.forEach((crime, i) => {
    const name = `Crime ${i + 1}`;
    const record = report.records.find((one) => one.number === crime.held);
    if (!sheet.classes.some((one) => one[0] === crime.class))
      out.push([`class-${i}`, `${name}: choose a class of the list`]);
    if (!crime.held) out.push([`held-${i}`, `${name}: choose the record that answers it, or none`]);
    if (record && used.has(crime.held)) out.push([`held-${i}`, `${name}: ${crime.held} already answers another crime`]);
    if (record) used.add(crime.held);
    if (record && record.report_record !== sheet.report_classes.includes(crime.class))
      out.push([`held-${i}`, `${name}: ${record.report_record ? 'a report that is not a crime does not record a crime'
        : 'a crime record does not stand for a report'}; choose none or another record`]);
    if (crime.held === 'none' && !crime.reason) out.push([`reason-${i}`, `${name}: choose why it is not recorded`]);
    noteNeeded ||= sheet.reasons.some((one) => one[0] === crime.reason && one[3]);
  });
  for (const one of sheet.questions)
    if (!answer.of[one.column]) out.push([`${one.column}-0`, one.question]);
  report.records.forEach((record, r) => {
    for (const one of recordQuestions(record))
      if (!answer.records[record.number]?.[one.column])
        out.push([`record-${r}-${one.column}-0`, `Record ${record.number}: ${one.question}`]);
  });
  if (noteNeeded && !answer.note.trim()) out.push(['note', 'Say the other reason in the note']);
  return out;
}

function save(event) {
  event.preventDefault();
  const report = current();
  const answer = answerOf(report);
  const found = wrong(report, answer);
  answer.done = found.length === 0;
  keep();
  progress();
  if (found.length > 0) {
    $('error-list').replaceChildren(...found.map(([id, text]) => make('li', {},
      make('a', { href: `#${id}`, onclick: (e) => { e.preventDefault(); $(id).focus(); } }, text))));
    $('errors').hidden = false;
    $('errors').focus();
    return;
  }
  if (done() === sheet.reports.length) {
    show(false);
    $('status').textContent = 'All reports are reviewed. Export the sheet.';
    $('export').focus();
    return;
  }
  $('status').textContent = `${report.report} is saved.`;
  do state.at = (state.at + 1) % sheet.reports.length; while (state.answers[current().report]?.done);
  keep();
  show(true);
}

// As the program writes CSV: quoted where it must be, no cell that a spreadsheet would run.
function cell(text) {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function csv() {
  const rows = [sheet.columns];
  const add = (report, row, values) => {
    const all = { plan: sheet.plan, read: sheet.reading, reviewer: state.reviewer.trim(), report, row, ...values };
    rows.push(sheet.columns.map((column) => String(all[column] ?? '')));
  };
  for (const report of sheet.reports) {
    const answer = answerOf(report);
    const told = answer.any === '' ? '' : answer.crimes.length;
    add(report.report, 'report', { crimes: told, ...answer.of, note: answer.note.trim() });
    for (const record of report.records)
      if (recordQuestions(record).length > 0)
        add(report.report, 'record', { held: record.number, ...answer.records[record.number] });
    for (const crime of answer.crimes) add(report.report, 'crime', crime);
  }
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function exportSheet() {
  const link = make('a', { href: URL.createObjectURL(new Blob([csv()], { type: 'text/csv' })),
    download: `${sheet.name}-reviewed.csv` });
  link.click();
  URL.revokeObjectURL(link.href);
  const left = sheet.reports.length - done();
  $('status').textContent = left === 0 ? 'The sheet is exported.'
    : `The sheet is exported, but ${left === 1 ? 'one report is' : `${left} reports are`} not reviewed yet; ` +
      'it will be refused until all are.';
}

load();
$('reviewer').value = state.reviewer;
$('reviewer').addEventListener('input', (e) => { state.reviewer = e.target.value; keep(); });
$('go').addEventListener('change', (e) => { state.at = Number(e.target.value); keep(); show(false); });
$('note').addEventListener('input', (e) => { answerOf(current()).note = e.target.value; keep(); });
$('note').addEventListener('keydown', (e) => { if (e.key === 'Enter' && e.ctrlKey) $('review').requestSubmit(); });
$('add').addEventListener('click', () => addCrime(current(), answerOf(current())));
$('previous').addEventListener('click', () => {
  state.at = (state.at + sheet.reports.length - 1) % sheet.reports.length;
  keep();
  show(true);
});
$('review').addEventListener('submit', save);
$('export').addEventListener('click', exportSheet);
if (sheet.reports.length > 0) {
  state.at = Math.min(state.at, sheet.reports.length - 1);
  show(false);
}
