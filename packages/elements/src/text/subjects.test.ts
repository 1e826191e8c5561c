import { expect } from '@open-wc/testing';
import { english } from './english.js';
import { subjectOf, type Subject } from './subjects.js';

const fileOf: Readonly<Record<Subject, string>> = {
  ...{ common: 'common', acting: 'actions', mistaking: 'inputs', refusing: 'refusals', writing: 'writing' },
  ...{ paying: 'paying', showing: 'showing', sending: 'sending', listing: 'listing' },
};

describe('the texts of a language beside English', () => {
  for (const language of ['ar', 'de', 'fr', 'ja'])
    for (const [subject, file] of Object.entries(fileOf))
      it(`are in "${language}", as far as they are of the subject "${subject}", all in one file`, async () => {
        const loaded = (await import(`../locales/${language}/${file}.js`)) as object;
        const parts = Object.keys(english).filter((part) => subjectOf(part) === subject);
        expect(Object.keys(loaded)).to.have.members(parts);
      });
});
