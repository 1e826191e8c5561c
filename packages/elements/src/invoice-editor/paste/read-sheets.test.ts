import { expect } from '@open-wc/testing';
import { readHtmlTable } from './read-html-table.js';
import { readTsv } from './read-tsv.js';
import type { Sheet } from './sheet.js';
import { writeSheet } from './write-sheet.js';

const texts = (sheet: Sheet | undefined) => sheet?.map((row) => row.map(({ text }) => text));

describe('text with tabs', () => {
  it('is cells in rows, all as long as each other, without what is empty', () => {
    expect(texts(readTsv('a\t1\t\r\nb\r\n\t\t\r\nc\t3\t\r\n'))).to.deep.equal([
      ['a', '1'],
      ['b', ''],
      ['c', '3'],
    ]);
    expect(readTsv('')).to.deep.equal([]);
    expect(readTsv(' \t \n')).to.deep.equal([]);
  });

  it('holds tabs, new lines and quotes in cells that are quoted', () => {
    expect(texts(readTsv('"Session\r\nin the ""morning"""\t"a\tb"\n"x"\t2'))).to.deep.equal([
      ['Session\nin the "morning"', 'a\tb'],
      ['x', '2'],
    ]);
  });

  it('leaves quotes alone that quote no cell', () => {
    expect(texts(readTsv('"hello" world\t5" pipe\n"never closed\t1'))).to.deep.equal([
      ['"hello" world', '5" pipe'],
      ['"never closed', '1'],
    ]);
  });

  it('of a thousand rows is read, and of more than five thousand no more', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, row) => `line ${row}\t${row}`).join('\n');
    expect(readTsv(rows(1000))).to.have.length(1000);
    expect(readTsv(rows(6000))).to.have.length(5000);
  });
});

describe('a table in HTML', () => {
  it('of Excel: comments, styles and wrapped sources are not text; breaks are', () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td {color:red}</style></head>
      <body><!--StartFragment--><table><col width=64><tr height=20><td class=xl65>Session<br>
      in   the&nbsp;morning</td><td x:num="1234.5">1.234,50 &euro;</td></tr></table><!--EndFragment--></body></html>`;
    expect(readHtmlTable(html)).to.deep.equal([
      [{ text: 'Session\nin the morning' }, { text: '1.234,50 €', number: '1234.5' }],
    ]);
  });

  it('of Google Sheets', () => {
    const html = `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css">td {border:1px}</style>
      <table xmlns="http://www.w3.org/1999/xhtml" data-sheets-root="1"><colgroup><col width="100"/></colgroup><tbody>
      <tr style="height:21px;"><td data-sheets-value='{"1":2}'>Elastic band</td><td>19.99</td></tr></tbody></table>`;
    expect(texts(readHtmlTable(html))).to.deep.equal([['Elastic band', '19.99']]);
  });

  it('of LibreOffice: fonts around the text, the number beside it', () => {
    const html = `<table cellspacing="0"><tr><td align="left"><font color="#000000">Report</font></td>
      <td sdval="1.234" sdnum="1033;"><b><font>1.234</font></b></td></tr></table>`;
    expect(readHtmlTable(html)).to.deep.equal([[{ text: 'Report' }, { text: '1.234', number: '1.234' }]]);
  });

  it('keeps merged cells where they begin', () => {
    const html = `<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr>
      <tr><td>c</td><td>d</td></tr><tr><td>e</td><td>f</td><td>g</td></tr></table>`;
    expect(texts(readHtmlTable(html))).to.deep.equal([
      ['a', 'b', ''],
      ['', 'c', 'd'],
      ['e', 'f', 'g'],
    ]);
  });

  it('that is hostile runs nothing, loads nothing and is text', () => {
    const page = globalThis as { ran?: number };
    delete page.ran;
    const html = `<table><tr><td><img src=x onerror="ran=1"><script>ran=2</script>a<svg onload="ran=3"></svg></td>
      <td onclick="ran=4">&lt;b&gt;b&lt;/b&gt;<iframe srcdoc="<script>parent.ran=5</script>"></iframe></td></tr>
      <tr><td colspan=1000000 rowspan=1000000>c</td></tr></table>`;
    expect(texts(readHtmlTable(html))).to.deep.equal([
      ['a', '<b>b</b>'],
      ['c', ''],
    ]);
    expect(page.ran).to.equal(undefined);
  });

  it('is none where there is none', () => {
    expect(readHtmlTable('<p>a<p>b')).to.equal(undefined);
  });
});

describe('rows for a spreadsheet', () => {
  const rows = [
    ['Session\nin the "morning"', '1,5'],
    ['a\tb & <c>', '-5.00'],
  ];

  it('come back as they went, as text and as HTML', () => {
    const { text, html } = writeSheet(rows);
    expect(texts(readTsv(text))).to.deep.equal(rows);
    expect(texts(readHtmlTable(html))).to.deep.equal([rows[0], ['a b & <c>', '-5.00']]);
  });

  it('run no formula', () => {
    const formulas = ['=HYPERLINK("http://x")', '+1+cmd', '-1+2', '@SUM(1)', '-5', '-1,5%'];
    expect(texts(readTsv(writeSheet([formulas]).text))).to.deep.equal([
      [`'=HYPERLINK("http://x")`, `'+1+cmd`, `'-1+2`, `'@SUM(1)`, '-5', '-1,5%'],
    ]);
  });
});
