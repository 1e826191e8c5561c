import { eventNames } from '@billkit/elements';

type BillingEvents = {
  [Name in keyof HTMLElementEventMap as Name extends `billing-${string}` ? Name : never]: true;
};
type AroundWrites = (typeof eventNames)[keyof typeof eventNames][number];

/** Those that are not about a write. An event that the elements learn to fire does not compile until it stands here. */
const others: Omit<BillingEvents, AroundWrites> = {
  'billing-action-request': true,
  'billing-allocation-change': true,
  'billing-close': true,
  'billing-close-request': true,
  'billing-conflict': true,
  'billing-draft-restored': true,
  'billing-error': true,
  'billing-item-create-request': true,
  'billing-lines-paste': true,
  'billing-navigate': true,
  'billing-open': true,
  'billing-party-create-request': true,
  'billing-payment-cancel': true,
  'billing-query-change': true,
  'billing-selection-change': true,
  'billing-send-request': true,
};

/** An event of an element, as it is listed. */
export interface HeardEvent {
  readonly name: string;
  readonly detail: string;
}

/** Tells of each event of the elements inside `root`, those that do not bubble too. */
export function hearEvents(root: HTMLElement, hear: (event: HeardEvent) => void): void {
  const names = new Set([...Object.values(eventNames).flat(), ...Object.keys(others)]);
  const listen = (event: Event) =>
    hear({ name: event.type, detail: event instanceof CustomEvent ? detailText(event.detail) : '' });
  for (const name of names) root.addEventListener(name, listen, { capture: true });
}

/** The plain values of a detail, and of the command it carries: `type: finalize-invoice · invoice: inv_1`. */
function detailText(detail: unknown): string {
  if (!isObject(detail)) return '';
  const { entry } = detail;
  const about = detail['command'] ?? (isObject(entry) ? entry['command'] : undefined) ?? detail;
  const plain = Object.entries(isObject(about) ? about : {}).filter(
    ([name]) => name !== 'id' || about === detail,
  );
  return plain
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([name, value]) => `${name}: ${shortened(String(value))}`)
    .join(' · ');
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const shortened = (text: string) => (text.length > 24 ? `${text.slice(0, 20)}…` : text);
