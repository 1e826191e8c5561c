import type { LitElement } from 'lit';
import type { HostController } from '../controllers/host-controller.js';
import { OnDemand } from '../controllers/on-demand.js';
import type { HeldCreditTexts } from '../text/english/held-credit.js';
import type { Language } from '../text/language.js';

/** How a payment form speaks of credit; loaded, with what applying it takes, where it applies a credit note. */
export class CreditWords {
  readonly #part: OnDemand<{ readonly texts: HeldCreditTexts }>;
  readonly #isCredit: () => boolean;

  constructor(form: LitElement, host: HostController, isCredit: () => boolean) {
    this.#isCredit = isCredit;
    this.#part = new OnDemand(form, async (language) => {
      const { loadHeldCreditTexts } = await import('../text/load-held-credit.js');
      const [texts] = await Promise.all([
        loadHeldCreditTexts(language),
        host.value?.billing.prepare?.(['apply-credit']),
      ]);
      return { texts };
    });
  }

  /** What could not be loaded, if so. */
  get failed(): { retry(): void } | undefined {
    return this.#isCredit() && this.#part.isFailed ? this.#part : undefined;
  }

  /** The language as the form speaks it; undefined until it is known. */
  of(language: Language): Language | undefined {
    if (!this.#isCredit()) return language;
    const own = this.#part.part?.texts;
    return own && worded(language, own);
  }
}

/** Whatever is not said otherwise of credit is said as of money. */
function worded(language: Language, { left, ...own }: HeldCreditTexts): Language {
  const { texts } = language;
  // Their English may still grow in place, so it is inherited.
  const inWords: Language['texts'] = Object.create(texts) as Language['texts'];
  return {
    ...language,
    texts: Object.assign(inWords, {
      payments: { ...texts.payments, ...own },
      words: { ...texts.words, received: left },
    }),
  };
}
