// The page of states: what each command does to the status of a record, as seen, and to everything in every state.
import { grouped, linkToCommand, linkToRefusal, titleOf } from './reference-words.mjs';

const intro = `# States

Made by \`node test/tools/reference.mjs\`; \`npm run check\` fails when it is stale. Nothing here is drawn by hand: every arrow was
seen, when every command of \`test/states/tables.ts\` was carried out in every state that stands there. \`test/node/every-state.test.ts\`
holds the engine to the tables at the end of the page. What a command needs and refuses is in [the commands](commands.md), what a
refusal means in [the refusals](refusals.md).

Overdue, part paid and credited are derived, and are no status (see [the architecture](../architecture.md)). \`execute-plan\` is not
drawn: it changes what its steps change.
`;

/** The page of the changes seen, of the tables of states and of everything that gives an order. */
export function statesPage({ changes, subjects, kinds, commandTypes }) {
  const drawn = kinds.flatMap((kind) => {
    const of = changes.filter((change) => change.kind === kind);
    return of.length === 0 ? [] : [diagram(kind, inOrder(of, commandTypes))];
  });
  const tables = Object.entries(subjects).map(([what, subject]) => table(what, subject, commandTypes));
  const ask = `## Every command in every state\n\nStates are finer here: what is attached to a record counts, too. “none” is before it is made, and after it is erased.\n`;
  return [intro, ...drawn, ask, ...tables].join('\n');
}

/** From the first status to the last; a command stands where it stands in the list of all. */
function inOrder(changes, commandTypes) {
  const rank = ({ before, after, command }) => [before ?? '', after ?? '', commandTypes.indexOf(command)];
  return changes.toSorted((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    const at = x.findIndex((part, index) => part !== y[index]);
    return at < 0 ? 0 : x[at] < y[at] ? -1 : 1;
  });
}

function diagram(kind, changes) {
  const arrows = grouped(changes, ({ before, after }) => `${before ?? '[*]'} --> ${after ?? '[*]'}`);
  return [
    `## ${titleOf(kind)}`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...[...arrows].map(([arrow, all]) => `  ${arrow}: ${all.map(({ command }) => command).join('<br/>')}`),
    '```',
    '',
    '| status before | command | status after |',
    '| --- | --- | --- |',
    ...changes.map(
      ({ before, command, after }) => `| ${before ?? '–'} | ${linkToCommand(command)} | ${after ?? '–'} |`,
    ),
    '',
  ].join('\n');
}

function table(what, { states, commands }, commandTypes) {
  const asked = commandTypes.filter((type) => commands[type]);
  return [
    `### ${titleOf(what)}`,
    '',
    '| command | accepted | refused |',
    '| --- | --- | --- |',
    ...asked.map((type) => {
      const outcomes = Object.keys(states).map((state) => [state, commands[type].in[state]]);
      const yes = outcomes.filter(([, outcome]) => outcome.startsWith('→'));
      const no = outcomes.filter(([, outcome]) => !outcome.startsWith('→'));
      return `| ${linkToCommand(type)} | ${acceptedOf(yes)} | ${refusedOf(no)} |`;
    }),
    '',
  ].join('\n');
}

const acceptedOf = (outcomes) =>
  outcomes.map(([state, outcome]) => `${state} ${outcome}`).join('<br/>') || '–';

function refusedOf(outcomes) {
  const by = grouped(outcomes, ([, code]) => code);
  const told = [...by].map(
    ([code, all]) => `${linkToRefusal(code)}: ${all.map(([state]) => state).join(', ')}`,
  );
  return told.join('<br/>') || '–';
}
