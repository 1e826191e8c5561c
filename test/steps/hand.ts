import type { Locator, Page } from 'playwright-core';

/** A way to work with a page. Journeys are written once and made by each. */
export interface Hand {
  readonly name: 'mouse' | 'keyboard' | 'touch';
  /** Presses a button or follows a link. */
  press(target: Locator): Promise<void>;
  /** Writes into a field, in the place of what is there. */
  type(field: Locator, text: string): Promise<void>;
  /** Chooses an option of a list by its text. */
  choose(list: Locator, option: string): Promise<void>;
  /** Ticks a box, or takes one of several choices. */
  tick(box: Locator): Promise<void>;
}

export const mouse = (): Hand => ({
  name: 'mouse',
  press: (target) => target.click(),
  async type(field, text) {
    await field.click();
    await field.fill(text);
  },
  async choose(list, option) {
    if (await isTyped(list)) {
      await list.click();
      await optionOf(list, option).click();
    } else await list.selectOption({ label: option });
  },
  tick: (box) => box.check(),
});

export const touch = (): Hand => ({
  ...mouse(),
  name: 'touch',
  press: (target) => target.tap(),
  async type(field, text) {
    await field.tap();
    await field.fill(text);
  },
  tick: (box) => box.tap(),
  async choose(list, option) {
    if (!(await isTyped(list))) return mouse().choose(list, option);
    await list.tap();
    await optionOf(list, option).tap();
  },
});

/** More presses of Tab than this, and a control is out of reach for whoever has no mouse. */
const tabsMax = 45;

/** Keys alone. */
export const keyboard = (page: Page): Hand => ({
  name: 'keyboard',
  async press(target) {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  },
  async type(field, text) {
    await tabTo(page, field);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
  },
  async choose(list, option) {
    await tabTo(page, list);
    if (await isTyped(list)) {
      await page.keyboard.type(option);
      await optionOf(list, option).waitFor();
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Home');
    const options = await list.locator('option').count();
    for (let presses = 0; (await chosenIn(list)) !== option; presses++) {
      if (presses === options) throw new Error(`There is no “${option}” in ${String(list)}.`);
      await page.keyboard.press('ArrowDown');
    }
  },
  async tick(box) {
    const isRadio = (await box.getAttribute('type')) === 'radio';
    if (!isRadio) {
      await tabTo(page, box);
      await page.keyboard.press('Space');
      return;
    }
    // Tab enters a group at its chosen one; arrows go on from there.
    await tabTo(page, box, isInGroup);
    for (let presses = 0; !(await box.isChecked()); presses++) {
      if (presses === 10) throw new Error(`The arrows do not lead to ${String(box)}.`);
      await page.keyboard.press('ArrowDown');
    }
  },
});

/** Whether one looks in the list by typing. */
const isTyped = (list: Locator) => list.evaluate((element) => element instanceof HTMLInputElement);
const optionOf = (list: Locator, name: string) => list.page().getByRole('option', { name }).first();

const chosenIn = (list: Locator) =>
  list.evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.label.trim());

const isFocused = (element: Element): boolean => element.matches(':focus');
const isInGroup = (element: Element): boolean => {
  const { name, form } = element as HTMLInputElement;
  const focused = (element.getRootNode() as Document | ShadowRoot).activeElement;
  return focused instanceof HTMLInputElement && focused.name === name && focused.form === form;
};

/**
 * Goes to a control by Tab, or by Shift+Tab when it is behind. Fails when that takes too long. The control
 * is looked up before each press: a page that is drawn anew on the way has another one in its place.
 */
async function tabTo(page: Page, target: Locator, isThere = isFocused): Promise<void> {
  for (let presses = 0; !(await target.evaluate(isThere)); presses++) {
    const key = (await target.evaluate(isBefore)) ? 'Shift+Tab' : 'Tab';
    if (presses === tabsMax) throw new Error(`${tabsMax} × ${key} do not lead to ${String(target)}.`);
    await page.keyboard.press(key);
  }
}

/** Whether an element stands before the focus, across shadow roots. */
function isBefore(target: Element): boolean {
  const chain = (element: Node) => {
    const nodes: Node[] = [];
    for (let node: Node | null = element; node;) {
      nodes.unshift(node);
      node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
    }
    return nodes;
  };
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!focused || focused === document.body) return false;
  const [from, to] = [chain(focused), chain(target)];
  const at = from.findIndex((node, index) => node !== to[index]);
  const [a, b] = [from[at], to[at]];
  return (
    a !== undefined &&
    b !== undefined &&
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING) > 0
  );
}
