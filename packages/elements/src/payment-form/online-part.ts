import type { LitElement } from 'lit';
import type { ChargeController, ChargeSurroundings } from '../controllers/charge-controller.js';
import { OnDemand } from '../controllers/on-demand.js';
import type { ChargeTexts } from '../text/english/charge.js';
import type * as OnlineView from './online-view.js';

/** How money is asked for through the host's gateway, and what comes of it. */
export interface OnlinePart {
  readonly view: typeof OnlineView;
  readonly charge: ChargeController;
  readonly texts: ChargeTexts;
}

/** Loaded where the host has a gateway. */
export function onlinePart(form: LitElement, around: ChargeSurroundings): OnDemand<OnlinePart> {
  let charge: ChargeController | undefined;
  return new OnDemand(form, async (language) => {
    const view: typeof OnlineView = await import('./online-view.js');
    charge ??= new view.ChargeController(form, around);
    return { view, charge, styles: view.onlineStyles, texts: await view.loadChargeTexts(language) };
  });
}
