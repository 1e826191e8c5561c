import { expect } from '@open-wc/testing';
import { csvOf } from './csv.js';

const line = (...cells: readonly string[]) => csvOf([cells]).slice(1, -2);

describe('comma-separated values', () => {
  it('quote what holds a comma, a quote or the end of a line', () => {
    expect(csvOf([['a', 'b'], ['c']])).to.equal('\uFEFFa,b\r\nc\r\n');
    expect(line('1,5', 'say "no"', 'two\nlines', 'plain')).to.equal('"1,5","say ""no""","two\nlines",plain');
  });

  it('never hold a formula, and keep numbers numbers', () => {
    for (const text of ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1', ' =1', '＝1', '"=1'])
      expect(line(text).replace(/^"/u, '')).to.match(/^'/u);
    expect(line('-12.50', '12', '0.00')).to.equal('-12.50,12,0.00');
    expect(line('Ada-Maria', 'a=b', '')).to.equal('Ada-Maria,a=b,');
  });
});
