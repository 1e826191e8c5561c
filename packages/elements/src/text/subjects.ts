/** What of the catalog comes in one file, in languages beside English: `common` is what any element may say. */
export type Subject =
  'common' | 'acting' | 'mistaking' | 'refusing' | 'writing' | 'paying' | 'showing' | 'sending' | 'listing';

const apart: Readonly<Record<Exclude<Subject, 'common'>, string>> = {
  acting: 'actions',
  mistaking: 'inputs',
  refusing: 'refusals',
  writing: 'editor lines history steps picker setup paste shortcuts shortcutNames merge finish figures',
  paying: 'payments payment allocation existing',
  showing: 'invoice consequences credit',
  sending: 'sending',
  listing: 'filters lists statement',
};

const subjects = new Map(
  Object.entries(apart).flatMap(([subject, parts]) =>
    parts.split(' ').map((part) => [part, subject as Subject]),
  ),
);

/** The subject of a part of the catalog, by its name. */
export const subjectOf = (part: string): Subject => subjects.get(part) ?? 'common';
