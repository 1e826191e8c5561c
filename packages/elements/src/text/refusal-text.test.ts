import { amountOf, commandTypes, currencyOf } from '@billkit/billing';
import { expect } from '@open-wc/testing';
import { languageFor } from './language.js';
import { messagesLoaded } from './load-messages.js';
import { refusalText } from './refusal-text.js';

const currency = currencyOf('EUR');
const amount = amountOf('200.00', currency);

describe('who has no right to something is told so', () => {
  for (const tag of ['en', 'ar', 'de', 'fr', 'ja'])
    it(`in "${tag}" by a sentence with the name of the action as its button has it, whatever the action`, async () => {
      await messagesLoaded(tag);
      const { actions } = languageFor(tag).texts;
      for (const command of commandTypes)
        for (const told of [
          refusalText({ type: 'forbidden', command, role: 'client' }, tag),
          ...['0.00', '100.00'].map((limit) =>
            refusalText(
              { type: 'above-amount-limit', command, currency, amount, limit: amountOf(limit, currency) },
              tag,
            ),
          ),
        ])
          expect(told)
            .to.contain(actions[command])
            .and.match(/[.。]$/u);
    });

  it('in English with that name between quotation marks', async () => {
    await messagesLoaded('en');
    const text = refusalText({ type: 'forbidden', command: 'refund-payment', role: 'client' }, 'en');
    expect(text).to.equal('You do not have permission for “Refund payment”.');
  });
});
