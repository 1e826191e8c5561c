import { amountOf, currencyOf, defaultPolicy, type Actor, type Policy } from '@billkit/billing';
import { ada, grace } from '@billkit/billing/testing';

export const actors: readonly Actor[] = [
  { id: 'owner', role: 'owner' },
  { id: 'staff', role: 'staff' },
  { id: 'ada', role: 'client', client: ada.id },
  { id: 'grace', role: 'client', client: grace.id },
  { id: 'nobody', role: 'client' },
  { id: 'clerk', role: 'clerk' },
  { id: 'guest', role: 'guest' },
];

const none = { upTo: [] };
const small = { upTo: [{ currency: currencyOf('EUR'), amount: amountOf('50', currencyOf('EUR')) }] };
const { commands: rows } = defaultPolicy;
const clerk = { ...rows['mark-as-sent'], clerk: 'any' } as const;

/** The default policy, and a clerk who may not move much money, and none where the amount is up to them. */
export const withClerk: Policy = {
  ...defaultPolicy,
  commands: {
    ...rows,
    ...{ 'revise-draft': clerk, 'delete-draft': clerk, 'revert-to-draft': clerk, 'mark-as-sent': clerk },
    'finalize-invoice': { ...clerk, clerk: small },
    'void-invoice': { ...clerk, clerk: small },
    'record-payment': { ...rows['record-payment'], clerk: none },
    'start-online-payment': { ...rows['start-online-payment'], clerk: none },
    'allocate-payment': { ...clerk, clerk: none },
    'remove-allocation': { ...clerk, clerk: small },
    'refund-payment': { ...clerk, clerk: none },
    'void-payment': { ...clerk, clerk: small },
    'issue-credit-note': { ...clerk, clerk: none },
    'void-credit-note': { ...clerk, clerk: small },
    'apply-credit': { ...clerk, clerk: none },
    'refund-credit': { ...clerk, clerk: none },
    'remove-credit-allocation': { ...clerk, clerk: small },
    'write-off-invoice': { ...clerk, clerk: none },
    'reverse-write-off': { ...clerk, clerk: small },
  },
};
