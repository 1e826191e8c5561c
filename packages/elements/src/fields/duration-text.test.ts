import { expect } from '@open-wc/testing';
import { quantityManner, readMinutes } from './duration-text.js';

const manner = quantityManner({ tag: 'en', digits: 6 });

describe('a quantity is typed as a duration (billing.md I-23)', () => {
  for (const [text, minutes] of [
    ['90 min', 90],
    ['1:30', 90],
    ['1h30', 90],
    ['1 h 30 min', 90],
    ['2 Std. 15 Min.', 135],
    ['1 heure 5', 65],
    ['٤٥ دقيقة', 45],
    ['１時間３０分', 90],
    ['45m', 45],
    ["45'", 45],
    ['3 hours', 180],
  ] as const)
    it(`${text} is ${minutes} minutes`, () => {
      expect(readMinutes(text)).to.equal(minutes);
    });

  for (const text of ['90', '1.5', '1:75', '1:3', 'min', '90 min 5', '5 pieces', ''])
    it(`“${text}” is no duration`, () => {
      expect(readMinutes(text)).to.equal(undefined);
    });

  it('becomes hours where they are exact, asks where they are not, and refuses none', () => {
    expect(manner.read('90 min')).to.deep.equal({ status: 'read', value: '1.5' });
    expect(manner.read('1:05')).to.deep.equal({ status: 'ambiguous', values: ['1.08', '1.083333'] });
    expect(manner.read('0 min')).to.deep.equal({ status: 'wrong' });
  });

  it('and numbers stay numbers, also of hours', () => {
    expect(manner.read('2')).to.deep.equal({ status: 'read', value: '2' });
    expect(manner.read('1.5 h')).to.deep.equal({ status: 'read', value: '1.5' });
    expect(manner.read('two')).to.deep.equal({ status: 'wrong' });
  });
});
