import { render } from 'lit';
import { handedOn, shownOf } from '../../fields/reading.js';
import { formatAmount } from '../../text/format.js';
import type { LineField } from '../draft/draft-model.js';
import { handleId, lineFieldId } from '../field-errors.js';
import { rowTemplate, type LineRow, type RowContext } from './line-row.js';
import { controlIn, decimalFields, mannerIn, type DecimalField } from './row-cells.js';
import { hasNotes, writeNotes } from './row-notes.js';
import { offer, taxOptionsFor } from './tax-options.js';

/** The rows that others are copied from: one with a line, and the fresh one. */
export interface Prototypes {
  readonly line: HTMLTableRowElement;
  readonly fresh: HTMLTableRowElement;
}

export const prototypesOf = (context: RowContext): Prototypes => ({
  line: prototypeOf(context, false),
  fresh: prototypeOf(context, true),
});

function prototypeOf(context: RowContext, isLast: boolean): HTMLTableRowElement {
  const body = document.createElement('tbody');
  render(rowTemplate(context, isLast), body);
  const row = body.rows[0];
  if (!row) throw new Error('A row has no element.');
  // A thousand copies need no marks of the renderer, nor the spaces of its source.
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  const idle: ChildNode[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeType === Node.COMMENT_NODE || /^\s*\n\s*$/u.test(node.nodeValue ?? ''))
      idle.push(node as ChildNode);
  for (const node of idle) node.remove();
  return row;
}

/**
 * One row of the table. It is copied and then written by hand: of a thousand rows rendered by a template each, the
 * bookkeeping alone would take ten times the memory of the invoice.
 */
export class ShownRow {
  readonly element: HTMLTableRowElement;
  #row: LineRow;
  #hasNotes = false;

  constructor(row: LineRow, prototypes: Prototypes) {
    this.element = (row.isLast ? prototypes.fresh : prototypes.line).cloneNode(true) as HTMLTableRowElement;
    this.#row = row;
    this.#name();
    this.#fill();
  }

  /** Shows a line, where something of it is another than what is shown. */
  show(row: LineRow, prototypes: Prototypes): void {
    const was = this.#row;
    if (isSameRow(was, row)) return;
    this.#row = row;
    if (was.isLast !== row.isLast) this.#become(row.isLast ? prototypes.fresh : prototypes.line);
    if (was.position !== row.position || was.isLast !== row.isLast) this.#name();
    this.#fill(was.context === row.context ? was : undefined);
  }

  /** The fresh row becomes one with a line, or the other way; the control that is typed in stays. */
  #become(prototype: HTMLTableRowElement): void {
    const { element } = this;
    element.classList.toggle('fresh', this.#row.isLast);
    for (const cell of ['th.position', 'td.row-menu'])
      element.querySelector(cell)?.replaceWith(prototype.querySelector(cell)?.cloneNode(true) ?? '');
    const placeholder = controlIn(prototype, 'description')?.getAttribute('placeholder') ?? '';
    controlIn(element, 'description')?.setAttribute('placeholder', placeholder);
  }

  /** Names the row and its controls. */
  #name(): void {
    const { element } = this;
    const { line, position, context } = this.#row;
    const { lines: texts, words } = context.language.texts;
    const name = texts.line(position);
    const labels: Readonly<Record<LineField, string>> = {
      ...{ description: words.description, quantity: words.quantity, unitPrice: words.unitPrice },
      ...{ discount: words.discount, discountType: texts.kindOfDiscount, taxRate: words.tax },
    };
    element.setAttribute('data-line', line.id);
    for (const control of element.querySelectorAll('[data-field]')) {
      const field = control.getAttribute('data-field') as LineField;
      label(control, lineFieldId(line.id, field), texts.named(labels[field], name));
    }
    label(element.querySelector('.handle'), handleId(line.id), texts.numbered(position));
    label(element.querySelector('[data-menu]'), `${line.id}-menu`, texts.actionsFor(name));
    element.querySelector('[data-items]')?.setAttribute('aria-label', texts.chooseItem(name));
    write(element.querySelector('[data-position]'), String(position));
  }

  /** Writes what the row says, of one that stood here before only what that said otherwise. */
  #fill(was?: LineRow): void {
    const [{ element }, row] = [this, this.#row];
    const { line, amount, isLast, isSelected, context } = row;
    const text = controlIn(element, 'description') as HTMLTextAreaElement;
    if (text.value !== line.description) text.value = line.description;
    for (const field of decimalFields)
      if (line[field] !== was?.line[field] || line.discountType !== was.line.discountType)
        this.#writeDecimal(field);
    choose(controlIn(element, 'discountType'), line.discountType);
    if (line.taxRate !== was?.line.taxRate || row.kept !== was.kept) this.#offerTaxes();
    const shown = amount === undefined ? '–' : formatAmount(amount, context.currency, context.language);
    write(element.querySelector('td.amount'), amount === undefined && isLast ? '' : shown);
    if (isSelected !== was?.isSelected || isLast !== was.isLast) {
      element.classList.toggle('selected', isSelected && !isLast);
      element.querySelector('.handle')?.setAttribute('aria-pressed', isSelected ? 'true' : 'false');
    }
    if (!this.#hasNotes && !hasNotes(row)) return;
    this.#hasNotes = true;
    writeNotes(element, row);
  }

  /** What is typed is left alone while it means what the line says. */
  #writeDecimal(field: DecimalField): void {
    const { line, context } = this.#row;
    const input = controlIn(this.element, field) as HTMLInputElement | null;
    if (!input) return;
    const manner = mannerIn(field, line.discountType, context);
    if (handedOn(input.value, manner) !== line[field]) input.value = shownOf(line[field], manner);
  }

  #offerTaxes(): void {
    const select = controlIn(this.element, 'taxRate') as HTMLSelectElement | null;
    if (!select) return;
    offer(select, taxOptionsFor(this.#row));
    choose(select, this.#row.line.taxRate);
  }
}

function label(element: Element | null, id: string, name: string): void {
  element?.setAttribute('id', id);
  element?.setAttribute('aria-label', name);
}

function write(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

function choose(select: HTMLElement | null, value: string): void {
  if (select instanceof HTMLSelectElement && select.value !== value) select.value = value;
}

/** Whether two rows show the same; errors are compared by what they say. */
function isSameRow(a: LineRow, b: LineRow): boolean {
  for (const name in a) {
    const [one, other] = [a[name as keyof LineRow] as unknown, b[name as keyof LineRow] as unknown];
    if (one !== other && !(name === 'errors' && JSON.stringify(one) === JSON.stringify(other))) return false;
  }
  return true;
}
