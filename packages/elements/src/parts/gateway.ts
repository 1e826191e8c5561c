/** Whether the host put the element of a payment provider into an element of ours. */
export const hasGateway = (element: Element): boolean =>
  element.querySelector(':scope > [slot="gateway"]') !== null;
