import type {
  AdjustmentInput,
  Asked,
  DraftContent,
  DraftInvoice,
  LinkedEvent,
  InvoiceAdjustment,
  InvoiceAdjustmentInput,
  InvoiceTemplateId,
  Line,
  LineId,
  LineInput,
  Party,
  TaxMode,
  TaxRateId,
} from '@billkit/billing';

/** A line as it is typed: text, also where it is not yet a number. */
export interface LineDraft {
  readonly id: LineId;
  readonly description: string;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly discountType: AdjustmentInput['type'];
  /** Empty for none. */
  readonly discount: string;
  /** Empty for none. */
  readonly taxRate: TaxRateId | '';
  readonly itemCode?: string;
  readonly servedOn?: string;
  /** What the editor has no fields for: it stays as it was written. */
  readonly more?: LineMore;
}

/** What of a line is beside its first discount and its first tax rate. */
type LineMore = Pick<
  Asked<LineInput>,
  'baseQuantity' | 'discounts' | 'charges' | 'taxRates' | 'event' | 'product'
>;

/** A field of a line that a person types or chooses. */
export type LineField = 'description' | 'quantity' | 'unitPrice' | 'discount' | 'discountType' | 'taxRate';

/** An invoice as it is typed. Its last line is always a blank one, waiting to be typed in. */
export interface Draft {
  readonly client: Party | undefined;
  readonly payer: Party | undefined;
  readonly practitioner: Party | undefined;
  readonly location: Party | undefined;
  readonly issuedOn: string;
  /** Empty follows the account's terms. */
  readonly dueOn: string;
  /** Empty follows the account's. */
  readonly taxMode: TaxMode | '';
  readonly reference: string;
  readonly memo: string;
  /** Kept as the stored draft has it. */
  readonly template?: InvoiceTemplateId;
  readonly lines: readonly LineDraft[];
  /** What it is about: they stay, as far as they are the client's. */
  readonly events?: readonly Asked<LinkedEvent>[];
  /** The discount on all lines together: it stays as it was written. */
  readonly discount?: Asked<AdjustmentInput>;
  /** What else the editor has no fields for: it stays as it was written. */
  readonly more?: Pick<Asked<DraftContent>, 'allowances' | 'charges' | 'installmentTerms'>;
}

/** A line with nothing in it. */
export const blankLine = (id: LineId): LineDraft => ({
  id,
  description: '',
  quantity: '',
  unitPrice: '',
  discountType: 'percent',
  discount: '',
  taxRate: '',
});

/** Whether nothing was typed in a line. A quantity of one alone is nothing: it is filled in by us. */
export const isBlank = ({ description, quantity, unitPrice, discount, itemCode }: LineDraft): boolean =>
  description.trim() === '' &&
  unitPrice === '' &&
  discount === '' &&
  (quantity === '' || quantity === '1') &&
  !itemCode;

/** An invoice nobody has typed in yet. */
export const newDraft = (issuedOn: string, lineId: LineId): Draft => ({
  client: undefined,
  payer: undefined,
  practitioner: undefined,
  location: undefined,
  issuedOn,
  dueOn: '',
  taxMode: '',
  reference: '',
  memo: '',
  lines: [blankLine(lineId)],
});

/** A stored draft, ready to be typed in. */
export const draftOf = (record: DraftInvoice, lineId: LineId): Draft => ({
  client: record.client,
  payer: record.payer,
  practitioner: record.practitioner,
  location: record.location,
  issuedOn: record.issuedOn,
  dueOn: record.dueOn ?? '',
  taxMode: record.taxMode,
  reference: record.reference ?? '',
  memo: record.memo ?? '',
  ...(record.discount && { discount: record.discount }),
  more: {
    ...(record.allowances && { allowances: record.allowances.map(adjustmentInputOf) }),
    ...(record.charges && { charges: record.charges.map(adjustmentInputOf) }),
    ...(record.installmentTerms && { installmentTerms: record.installmentTerms }),
  },
  ...(record.template && { template: record.template }),
  ...(record.events && { events: record.events }),
  lines: [...record.lines.map(lineOf), blankLine(lineId)],
});

const adjustmentInputOf = ({ taxes, ...asked }: InvoiceAdjustment): Asked<InvoiceAdjustmentInput> => ({
  ...asked,
  ...(taxes && { taxRates: taxes.map(({ rate }) => rate) }),
});

function lineOf({ id, description, quantity, unitPrice, itemCode, servedOn, ...priced }: Line): LineDraft {
  const [discount] = priced.discounts ?? [];
  const [tax] = priced.taxes ?? [];
  const more = moreOf(priced);
  return {
    ...blankLine(id),
    description,
    quantity,
    unitPrice,
    ...(discount && {
      discountType: discount.type,
      discount: discount.type === 'percent' ? discount.percent : discount.amount,
    }),
    taxRate: tax?.rate ?? '',
    ...(itemCode !== undefined && { itemCode }),
    ...(servedOn !== undefined && { servedOn }),
    ...(Object.keys(more).length > 0 && { more }),
  };
}

function moreOf({
  baseQuantity,
  charges,
  discounts = [],
  taxes = [],
  event,
  product,
}: Pick<Line, 'baseQuantity' | 'charges' | 'discounts' | 'taxes' | 'event' | 'product'>): LineMore {
  return {
    ...(baseQuantity !== undefined && { baseQuantity }),
    ...(charges && { charges }),
    ...(discounts.length > 1 && { discounts: discounts.slice(1) }),
    ...(taxes.length > 1 && { taxRates: taxes.slice(1).map(({ rate }) => rate) }),
    ...(event !== undefined && { event }),
    ...(product && { product }),
  };
}

/** The lines that say something. */
export const filledLines = (draft: Draft): readonly LineDraft[] =>
  draft.lines.filter((line) => !isBlank(line));

/** A line as it is asked for. What is no number is sent as it was typed, and refused by name. */
export function lineInputOf(line: LineDraft): Asked<LineInput> {
  const { id, description, quantity, unitPrice, taxRate, itemCode, servedOn, more } = line;
  const discounts = [...discountOf(line), ...(more?.discounts ?? [])];
  const taxRates = [...(taxRate ? [taxRate] : []), ...(more?.taxRates ?? [])];
  return {
    id,
    description,
    quantity,
    unitPrice,
    ...(more?.baseQuantity !== undefined && { baseQuantity: more.baseQuantity }),
    ...(discounts.length > 0 && { discounts }),
    ...(more?.charges && { charges: more.charges }),
    ...(taxRates.length > 0 && { taxRates }),
    ...(itemCode !== undefined && { itemCode }),
    ...(servedOn !== undefined && { servedOn }),
    ...(more?.event !== undefined && { event: more.event }),
    ...(more?.product && { product: more.product }),
  };
}

function discountOf({ discountType, discount }: LineDraft): readonly Asked<AdjustmentInput>[] {
  if (discount === '') return [];
  return [
    discountType === 'percent'
      ? { type: 'percent', percent: discount }
      : { type: 'amount', amount: discount },
  ];
}

/** The line, without its event where that is not among these. */
export function lineAbout(
  events: Draft['events'] = [],
  { event, ...line }: Asked<LineInput>,
): Asked<LineInput> {
  return event !== undefined && events.some(({ id }) => id === event) ? { ...line, event } : line;
}

/** The events of the draft, without those of another client (billing.md 3.1). */
export const eventsOf = ({ events, client }: Draft): Draft['events'] =>
  events?.filter((event) => event.client === undefined || event.client === client?.id);

/**
 * What `create-draft` and `revise-draft` take. Events of another client are left out (billing.md 3.1).
 * A client that was not chosen is refused as an empty one.
 */
export function contentOf(draft: Draft): Asked<DraftContent> {
  const { client, payer, practitioner, location, issuedOn, dueOn, taxMode, reference, memo } = draft;
  const events = eventsOf(draft);
  return {
    client: client ?? { id: '', name: '' },
    ...(payer && { payer }),
    ...(practitioner && { practitioner }),
    ...(location && { location }),
    ...(taxMode && { taxMode }),
    issuedOn,
    ...(dueOn && { dueOn }),
    lines: filledLines(draft).map((line) => lineAbout(events, lineInputOf(line))),
    ...(draft.discount && { discount: draft.discount }),
    ...draft.more,
    ...(events && { events }),
    ...(reference.trim() && { reference }),
    ...(memo.trim() && { memo }),
    ...(draft.template && { template: draft.template }),
  };
}
