import type { TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ChildPart } from 'lit/directive.js';
import { meantIn, rowsOf, type Answer, type Choice, type Row } from './combobox-rows.js';
import { comboboxView, type ComboboxOptions } from './combobox-view.js';

/**
 * An editable combobox after the ARIA pattern: the focus stays in the input, the arrows go through the list, what is typed
 * narrows it down. An answer to an older text is dropped; Enter or Tab before the answer takes the first that it brings.
 * It renders by itself: its element is not asked while a person looks around.
 */
class Combobox extends AsyncDirective {
  #options: ComboboxOptions<Choice> | undefined;
  #isOpen = false;
  /** What is typed and not yet a choice. */
  #typed: string | undefined;
  #found: Answer;
  #isWaiting = false;
  /** Enter or Tab was pressed before there was an answer. */
  #isEager = false;
  #active = -1;
  #asked = 0;
  #input: HTMLInputElement | null = null;
  readonly #listeners = {
    onInput: (event: Event): void => {
      this.#typed = (event.target as HTMLInputElement).value;
      this.#open();
    },
    onClick: (): void => {
      if (this.#isOpen) return;
      this.#input?.select();
      this.#open();
    },
    onFocus: (): void => {
      if (this.#options?.isStanding) this.#open();
    },
    onKeydown: (event: KeyboardEvent): void => {
      const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing } = event;
      if (isComposing || ctrlKey || metaKey || shiftKey) return;
      if (altKey && !(key === 'ArrowDown' || key === 'ArrowUp')) return;
      if (this.#onKey(key, altKey)) event.preventDefault();
    },
    onLeave: (): void => this.#onLeave(),
  };

  override render(options: ComboboxOptions<Choice>): unknown {
    this.#options = options;
    return this.#template(options);
  }

  override update(part: ChildPart, [options]: [ComboboxOptions<Choice>]): unknown {
    const parent = part.parentNode as ParentNode;
    queueMicrotask(() => (this.#input = parent.querySelector<HTMLInputElement>(`[id="${options.id}"]`)));
    return this.render(options);
  }

  get #rows(): readonly Row[] {
    return this.#options && this.#isOpen
      ? rowsOf(this.#options, this.#found, this.#typed, this.#isWaiting)
      : [];
  }

  #template(options: ComboboxOptions<Choice>): TemplateResult {
    return comboboxView({
      ...{ options, rows: this.#rows, isOpen: this.#isOpen, isWaiting: this.#isWaiting },
      ...{ found: this.#found, typed: this.#typed, active: this.#active },
      onTake: (row) => this.#take(row),
      ...this.#listeners,
    });
  }

  /** Answers whether the key is used up. */
  #onKey(key: string, alt: boolean): boolean {
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (!this.#isOpen) this.#open();
        else if (alt) this.#close();
        else this.#move(key === 'ArrowDown' ? 1 : -1);
        return true;
      case 'Home':
      case 'End':
        // The caret moves, and the keys are the input's again.
        this.#active = -1;
        this.#show();
        return false;
      case 'Enter':
        return this.#isOpen && this.#onEnter();
      case 'Tab':
        this.#onTab();
        return false;
      case 'Escape':
        return this.#onEscape();
      default:
        return false;
    }
  }

  #onEnter(): true {
    const row = this.#rows[this.#active];
    if (row) this.#take(row);
    else if (this.#typed === '') this.#choose(undefined);
    else this.#isEager = this.#isWaiting;
    return true;
  }

  /** Who typed and goes on means the first that was found; nobody is added by going on. */
  #onTab(): void {
    if (!this.#isOpen || !this.#typed) return;
    const row = this.#rows[this.#active];
    if (row?.kind === 'entry') this.#take(row);
    else this.#isEager = this.#isWaiting;
  }

  #onEscape(): boolean {
    const isStanding = this.#options?.isStanding ?? false;
    if (!this.#isOpen || (isStanding && !this.#typed)) return false;
    this.#close();
    if (isStanding) this.#open();
    return true;
  }

  #onLeave(): void {
    const [typed, found] = [this.#typed, this.#found];
    if (typed === '' && !this.#options?.isRequired) this.#choose(undefined);
    else if (typed && found && found !== 'failed' && !this.#isWaiting) {
      const same = found.entries.find(({ name }) => name.toLowerCase() === typed.trim().toLowerCase());
      if (same) this.#choose(same);
    }
    if (this.#isEager) this.#hide();
    else this.#close();
  }

  #open(): void {
    const isAnew = !this.#isOpen;
    this.#isOpen = true;
    void this.#ask(this.#typed ?? '', isAnew);
  }

  /** Closes the list; what was typed and not chosen is gone. */
  #close(): void {
    this.#typed = undefined;
    this.#isEager = false;
    // What is still asked for is not wanted any more.
    this.#asked += 1;
    this.#hide();
  }

  #hide(): void {
    this.#isOpen = false;
    this.#active = -1;
    this.#show();
  }

  async #ask(text: string, isAnew: boolean): Promise<void> {
    const asked = ++this.#asked;
    this.#isWaiting = true;
    this.#active = -1;
    this.#show();
    let found: Answer;
    try {
      found = await this.#options?.find(text.trim(), isAnew);
    } catch {
      found = 'failed';
    }
    if (asked === this.#asked) this.#answer(found);
  }

  #answer(found: Answer): void {
    this.#found = found;
    this.#isWaiting = false;
    const [rows, chosen] = [this.#rows, this.#options?.chosen];
    this.#active = meantIn(rows, Boolean(this.#typed), chosen, this.#options?.isStanding ?? false);
    const [first] = found && found !== 'failed' ? found.entries : [];
    if (this.#isEager && first) this.#choose(first);
    else if (this.#isEager && !this.#isOpen) this.#close();
    else this.#show();
  }

  #move(step: 1 | -1): void {
    const { length } = this.#rows;
    if (length === 0) return;
    // Past either end stands the input itself.
    const places = length + 1;
    this.#active = ((this.#active + 1 + step + places) % places) - 1;
    this.#show();
  }

  #take(row: Row): void {
    const name = this.#typed?.trim() ?? '';
    switch (row.kind) {
      case 'entry':
        this.#choose(row.choice);
        return;
      case 'none':
        this.#choose(undefined);
        return;
      case 'create':
        this.#close();
        this.#options?.onCreate?.(name);
        return;
      case 'retry':
        void this.#ask(name, true);
    }
  }

  #choose(choice: Choice | undefined): void {
    this.#close();
    if (this.#input && (choice || this.#options?.chosen)) this.#options?.onChoose(choice, this.#input);
  }

  #show(): void {
    if (!this.#options || !this.isConnected) return;
    this.setValue(this.#template(this.#options));
    const list = this.#input?.nextElementSibling as HTMLElement | null | undefined;
    if (!list || this.#options.isStanding) return;
    list.togglePopover(this.#isOpen);
    list.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  override disconnected(): void {
    this.#asked += 1;
    this.#isOpen = false;
    this.#typed = undefined;
  }
}

const comboboxDirective = directive(Combobox);

/** The input with its list. */
export const combobox = <T extends Choice>(options: ComboboxOptions<T>): unknown =>
  comboboxDirective(options as unknown as ComboboxOptions<Choice>);
