// The page of commands: what each does, its fields, what it refuses in order, the way out, and who may.
import ts from 'typescript';
import { fieldsOf, partsOf } from './reference-fields.mjs';
import { refusalsOf, refusesOf } from './reference-refusals.mjs';
import { commentOf, declarationOf } from './reference-sources.mjs';
import { cell, grouped, linkToRefusal } from './reference-words.mjs';

const intro = `# Commands

Made by \`node test/tools/reference.mjs\` from the sources of the engine, its policy and the plans that were carried out in
\`test/node/every-state.test.ts\`; \`npm run check\` fails when it is stale. What becomes of a record is in [the states](states.md), the
exact condition of each refusal in [the refusals](refusals.md).

A command is refused with the first of its refusals that applies. Before all that are listed here come bad input, \`forbidden\` for
who may not, and \`command-id-reused\`; after them what the policy limits, \`above-amount-limit\` and \`overpayment-not-allowed\`. A **way
out** is a plan: the steps that carry out what was refused, as one \`execute-plan\`. \`?\` after a field says that it may be left out.
`;

const commandFile = 'packages/billing/src/command.ts';
const planFile = 'packages/billing/src/views/plan-for.ts';

/** The declarations of all commands, in the order of their union. */
function interfaces() {
  const membersOf = (name) =>
    declarationOf(commandFile, name).statement.type.types.map((node) => node.getText());
  return [
    ...membersOf('SingleCommand'),
    ...membersOf('Command').filter((name) => name !== 'SingleCommand'),
  ].map((name) => ({ name, ...declarationOf(commandFile, name) }));
}

/** The `type` of a command, and the declaration of what carries it out. */
function commandOf({ name, path, statement }) {
  const type = statement.members.find((member) => member.name.getText() === 'type').type.literal.text;
  return { type, path, statement, handler: declarationOf(path, name[0].toLowerCase() + name.slice(1)) };
}

/** The page, given the codes of all refusals, the ways out and the policy. `problem` hears of what cannot stand. */
export function commandsPage({ codes, subjects, waysOut, policy, limited, problem }) {
  const commands = interfaces().map(commandOf);
  const parts = new Map();
  for (const { path, statement } of commands) partsOf({ path, statement }, parts);
  const sections = commands.map((command) => {
    const refusals = [...ofPeriod(command.type), ...refusalsOf(command.handler, codes, problem)];
    const named = new Set(refusals.flatMap(({ codes: some }) => some));
    for (const code of refusedIn(subjects, command.type))
      if (!named.has(code))
        problem(`${command.path}: refuses with \`${code}\`, but its comment does not say so`);
    const out = waysOut.filter(({ command: type }) => type === command.type);
    return section(command, refusals, out, whoMay(policy, limited, command.type));
  });
  for (const code of casesOfPlans())
    if (!waysOut.some(({ refusal }) => refusal === code))
      problem(`${planFile}: no plan was carried out for \`${code}\`, see test/states/tables.ts`);
  const made = [...parts].map(([name, part]) => partSection(name, part));
  return [intro, ...sections, '## What fields are made of\n', ...made].join('\n');
}

function section({ type, path, statement, handler }, refusals, waysOut, may) {
  return [
    `## \`${type}\``,
    '',
    ...commentOf(statement).flatMap((paragraph) => [paragraph, '']),
    ...fieldTable({ path, statement }),
    may,
    '',
    refusesOf(handler.statement) ?? '',
    '',
    ...refusalList(refusals, waysOut),
    `[Source](../../${path})`,
    '',
  ].join('\n');
}

/** The refusals that `planFor` may have a way out of. */
function casesOfPlans() {
  const codes = [];
  const visit = (node) => {
    if (ts.isCaseClause(node)) codes.push(node.expression.text);
    ts.forEachChild(node, visit);
  };
  visit(declarationOf(planFile, 'planFor').statement);
  return codes;
}

function fieldTable(declaration) {
  return [
    '| field | type | |',
    '| --- | --- | --- |',
    ...fieldsOf(declaration).map(
      ({ name, type, optional, says }) =>
        `| \`${name}${optional ? '?' : ''}\` | \`${cell(type)}\` | ${cell(says)} |`,
    ),
    '',
  ];
}

/** What the tables say that a command was refused with; a plan is refused with what its steps are. */
const refusedIn = (subjects, type) =>
  type === 'execute-plan'
    ? []
    : Object.values(subjects)
        .flatMap(({ commands }) => Object.values(commands[type]?.in ?? {}))
        .filter((outcome) => !outcome.startsWith('→'));

/** Whether a closed period stands in the way is looked at before the command itself is decided. */
function ofPeriod(type) {
  const { statement } = declarationOf('packages/billing/src/closed-period.ts', 'daysOf');
  const days = statement.declarationList.declarations[0].initializer.properties.find(
    ({ name }) => name.text === type,
  );
  const isNever = days === undefined || days.initializer.getText() === 'never';
  return isNever ? [] : [{ codes: ['period-closed'], says: '', by: 'inOpenPeriod' }];
}

function refusalList(refusals, waysOut) {
  const steps = grouped(waysOut, ({ refusal }) => refusal);
  return [
    ...refusals.map(({ codes, says, by }, index) => {
      const plans = codes.flatMap((code) => steps.get(code) ?? []);
      const told = [codes.map(linkToRefusal).join(', '), says, by && `(\`${by}\`)`, wayOut(plans)];
      return `${index + 1}. ${told.filter(Boolean).join(' ')}`;
    }),
    '',
  ];
}

/** Each series of steps once, the shortest first. */
function wayOut(plans) {
  const told = new Set(plans.map(({ steps }) => steps.map((step) => `\`${step}\``).join(', ')));
  const inOrder = [...told].toSorted((a, b) => a.split(',').length - b.split(',').length);
  return inOrder.length === 0 ? '' : `– **way out**: ${inOrder.join('; or ')}`;
}

function whoMay({ commands }, limited, type) {
  const roles = Object.entries(commands[type]).map(([role, grant]) =>
    grant === 'own' ? `${role} (for its own client alone)` : role,
  );
  const limit = limited[type]
    ? ` A policy may limit the amount of the ${limited[type].replace('-', ' ')}.`
    : '';
  return `May be given by: ${roles.join(', ')}.${limit}`;
}

function partSection(name, { path, statement }) {
  const said = commentOf(statement).flatMap((paragraph) => [paragraph, '']);
  const text = statement.getText().replace(/^export type \w+ =\s*/, '');
  const shown = ts.isInterfaceDeclaration(statement)
    ? fieldTable({ path, statement })
    : ['```ts', text, '```', ''];
  return [`### \`${name}\``, '', ...said, ...shown].join('\n');
}
