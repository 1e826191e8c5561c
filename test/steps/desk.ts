import assert from 'node:assert/strict';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { Desk } from '../journey.js';
import { mouse, type Hand } from './hand.js';

/** The day it is in all journeys. */
export const today = '2026-11-24';

/** What a desk is opened with. */
export interface Opening {
  readonly hash?: string;
  /** Sample invoices; without them the books are empty. */
  readonly samples?: boolean;
  readonly theme?: 'light' | 'dark';
  readonly hand?: (page: Page) => Hand;
}

/** A person at the demo: what they see, by role and name, and what they do, by one hand. */
export class Person {
  readonly page: Page;
  readonly hand: Hand;

  constructor(page: Page, hand: Hand) {
    this.page = page;
    this.hand = hand;
  }

  /** What can be used now: the open dialog, else the page. */
  async front(): Promise<Locator> {
    const dialog = this.page.getByRole('dialog');
    return (await dialog.count()) > 0 ? dialog : this.page.locator('body');
  }

  async press(name: string | RegExp, role: 'button' | 'link' = 'button'): Promise<void> {
    const front = await this.front();
    await this.hand.press(front.getByRole(role, { name, exact: typeof name === 'string' }));
  }

  /** Opens a menu and chooses from it. */
  async pick(menu: string, item: string): Promise<void> {
    await this.press(menu);
    await this.press(item);
  }

  async type(label: string, text: string): Promise<void> {
    await this.hand.type(await this.field(label), text);
  }

  async choose(label: string, option: string): Promise<void> {
    await this.hand.choose(await this.field(label), option);
  }

  /** Takes an option of the list that is open. */
  async take(option: RegExp): Promise<void> {
    const row = this.page.getByRole('option', { name: option });
    await row.waitFor();
    if (this.hand.name === 'keyboard') await this.page.keyboard.press('Enter');
    else await this.hand.press(row);
  }

  async tick(label: string): Promise<void> {
    await this.hand.tick(await this.field(label));
  }

  /** A field by its label; that it is optional need not be said. */
  async field(label: string): Promise<Locator> {
    const controls = this.page.locator('input, select, textarea, [role=group]');
    return (await this.front()).getByLabel(exactly(label, '( \\(optional\\))?')).and(controls);
  }

  /** Waits for the page of this title. */
  async arriveAt(title: string | RegExp): Promise<void> {
    await this.page
      .getByRole('heading', { level: 1, name: title, exact: typeof title === 'string' })
      .waitFor();
  }

  /** Waits until a sentence is there to read. */
  async read(sentence: string | RegExp): Promise<void> {
    await this.page.getByText(sentence).first().waitFor();
  }

  /** Waits until the figures stand beside their names, as written. */
  async seeFigures(figures: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, expected] of Object.entries(figures)) {
      const figure = this.page.locator(`main dt:is(:text-is("${name}"), :has(:text-is("${name}"))) + dd`);
      await seen(figure.filter({ hasText: exactly(expected) }), async () => {
        assert.deepEqual(await figure.allInnerTexts(), [expected], name);
      });
    }
  }

  /** Waits until a document stands as these words say, all of them and no others. */
  async seeStanding(...words: readonly string[]): Promise<void> {
    const badges = this.page.getByRole('article').locator('[part=header] [part=badge]');
    const all = badges.first();
    await seen(all.filter({ hasText: exactly(words[0] ?? '') }), async () => {
      assert.deepEqual(await badges.allInnerTexts(), words);
    });
    assert.deepEqual(await badges.allInnerTexts(), words);
  }

  /** Opens a menu and reads why an item of it cannot be chosen. */
  async seeRefused(menu: string, item: string, reason: string): Promise<void> {
    await this.press(menu);
    const button = this.page.getByRole('button', { name: new RegExp(`^${item}`) });
    await button.and(this.page.locator('[aria-disabled=true]')).waitFor();
    assert.equal(clean(await button.innerText()), `${item} ${reason}`);
    await this.page.keyboard.press('Escape');
  }
}

const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

const exactly = (text: string, tail = '') =>
  new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${tail}\\s*$`);

/** Waits for what is expected; when it does not come, says what is there instead. */
async function seen(expected: Locator, explain: () => Promise<void>): Promise<void> {
  try {
    await expected.first().waitFor();
  } catch (error) {
    await explain();
    throw error;
  }
}

/** Opens a page of the demo. */
export async function openDesk(
  { context, base }: { readonly context: BrowserContext; readonly base: string } & Partial<Desk>,
  { hash = '#/invoices', samples = false, theme, hand = mouse }: Opening = {},
): Promise<Person> {
  const page = await context.newPage();
  const query = new URLSearchParams({ today, ...(theme && { theme }), ...(!samples && { empty: '' }) });
  await page.goto(`${base}?${query.toString()}${hash}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return new Person(page, hand(page));
}

/** Goes to another page of the demo by its address, as a bookmark does. */
export async function goTo({ page }: Person, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}
