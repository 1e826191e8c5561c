import type { OpenInvoice } from '@billkit/billing';
import type { LitElement } from 'lit';
import type { ChargeController, ChargeSurroundings } from '../controllers/charge-controller.js';
import type { CommandState } from '../controllers/command-controller.js';
import { OnDemand } from '../controllers/on-demand.js';
import type { ChargeTexts } from '../text/english/charge.js';
import type { PaymentEntry } from './payment-entry.js';
import type * as OnlineView from './online-view.js';

/** How money is asked for through the host's gateway, and what comes of it. */
export interface OnlinePart {
  readonly view: typeof OnlineView;
  readonly charge: ChargeController;
  readonly texts: ChargeTexts;
  /** Begins to charge what is applied to each invoice. */
  readonly start: (entry: PaymentEntry, invoices: readonly OpenInvoice[]) => Promise<CommandState>;
}

/** Loaded where the host has a gateway. */
export function onlinePart(form: LitElement, around: ChargeSurroundings): OnDemand<OnlinePart> {
  let charge: ChargeController | undefined;
  return new OnDemand(form, async (language) => {
    const view: typeof OnlineView = await import('./online-view.js');
    charge ??= new view.ChargeController(form, around);
    const own = charge;
    return {
      ...{ view, charge, styles: view.onlineStyles, texts: await view.loadChargeTexts(language) },
      start: (entry, invoices) => own.start(view.chargeOf(entry, invoices)),
    };
  });
}
