import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { LanguageController } from '../controllers/language-controller.js';
import { states } from '../text/english/words.js';
import { addEnglish, languageOf, type Language } from '../text/language.js';
import type { Reading } from './reading.js';
import { readings } from './readings.js';
import type { FieldProblem } from './field-problem.js';
import { fieldStyles } from './field-styles.js';

addEnglish({ states });

/**
 * A field of a form whose text is read in the language around it. What is typed is committed when the field is left, when
 * Enter is pressed or when one of two readings is chosen; until then `value` is what it was. Text that has no reading, or
 * two, is never committed and never lost.
 */
export abstract class FormField extends LitElement {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = fieldStyles;

  /** The name it is submitted under. */
  @property({ reflect: true }) accessor name = '';
  /** What stands above it. */
  @property() accessor label = '';
  /** What stands below it while nothing is wrong. */
  @property() accessor hint = '';
  /** Whether a form is not valid without it. */
  @property({ type: Boolean, reflect: true }) accessor required = false;
  /** Whether nobody can type in it; it is not submitted. */
  @property({ type: Boolean, reflect: true }) accessor disabled = false;
  /** Whether it can be read and not be changed. */
  @property({ type: Boolean, reflect: true }) accessor readonly = false;
  /** The least value. */
  @property() accessor min = '';
  /** The greatest value. */
  @property() accessor max = '';

  /** What was typed and is not committed; undefined while nothing is. */
  @state() protected accessor typed: string | undefined;
  @state() private accessor isTold = false;
  @state() private accessor isDisabledByForm = false;
  @state() private accessor committed = '';

  readonly #internals = this.attachInternals();

  constructor() {
    super();
    new LanguageController(this);
  }

  /** The committed value, exact text; empty when there is none. Setting it fires no event. */
  @property()
  get value(): string {
    return this.committed;
  }
  set value(value: string | null) {
    this.committed = this.settled(value ?? '');
    this.typed = undefined;
    // At once: a form may be sent before the next update.
    this.#internals.setFormValue(this.committed);
    this.#judge();
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  get validity(): ValidityState {
    return this.#internals.validity;
  }
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** Whether the value can be submitted. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** Whether the value can be submitted; if not, the field says why and takes the focus. */
  reportValidity(): boolean {
    this.isTold = true;
    const isValid = this.checkValidity();
    if (!isValid) this.focus();
    return isValid;
  }

  formResetCallback(): void {
    this.value = this.getAttribute('value');
    this.isTold = false;
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.isDisabledByForm = isDisabled;
  }

  formStateRestoreCallback(restored: string): void {
    this.value = restored;
  }

  /** Reads what was typed. */
  protected abstract read(text: string): Reading;
  /** What a value looks like in the field. */
  protected abstract write(value: string): string;
  /** What a reading comes to, told beside the field and on the buttons of two readings. */
  protected abstract say(value: string): string;
  /** What is wrong with a value that is not empty. */
  protected abstract problemOf(value: string): FieldProblem | undefined;
  /** The value in its one way of being written; unchanged where it is none. */
  protected abstract settled(value: string): string;
  /** What stands inside the field, before or behind the text. */
  protected abstract beside(): TemplateResult | typeof nothing;
  protected abstract readonly keyboard: 'decimal' | undefined;

  protected get language(): Language {
    return languageOf(this);
  }

  /** Commits a value as a person does: with an event, if it is another one. */
  protected commit(value: string): void {
    const before = this.committed;
    this.value = value;
    this.isTold = true;
    if (this.committed !== before) this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#judge();
  }

  protected override render(): TemplateResult {
    const { language } = this;
    const reading = this.#reading;
    const isAmbiguous = reading.status === 'ambiguous';
    const error = this.isTold && !isAmbiguous ? this.#problem?.sentence : undefined;
    const hint =
      this.typed !== undefined && reading.status === 'read' ? `= ${this.say(reading.value)}` : this.hint;
    return html`<div class="field" part="field">
      ${this.label ? fieldLabel(this.label, this.required, language) : nothing}
      <div class="control">
        <input
          class=${this.keyboard ? 'input amount' : 'input'}
          part=${error ? 'input invalid' : 'input'}
          id="text"
          type="text"
          autocomplete="off"
          spellcheck="false"
          inputmode=${ifDefined(this.keyboard)}
          aria-label=${ifDefined(this.label ? undefined : (this.getAttribute('aria-label') ?? undefined))}
          aria-required=${this.required ? 'true' : 'false'}
          aria-invalid=${error || isAmbiguous ? 'true' : 'false'}
          aria-describedby="about"
          .value=${live(this.typed ?? this.write(this.committed))}
          ?disabled=${this.disabled || this.isDisabledByForm}
          ?readonly=${this.readonly}
          @input=${this.#onInput}
          @change=${this.#onChange}
          @keydown=${this.onKeydown}
        />${this.beside()}
      </div>
      <div id="about" role="status">
        ${
          isAmbiguous
            ? readings({
                ...{ language, values: reading.values, field: 'text' },
                say: (value) => this.say(value),
                onChoose: (value) => this.commit(value),
              })
            : nothing
        }
        ${error ? html`<p class="error" part="error">${error}</p>` : nothing}
        ${!error && !isAmbiguous && hint ? html`<p class="hint" part="hint">${hint}</p>` : nothing}
      </div>
    </div>`;
  }

  protected onKeydown(event: KeyboardEvent): void {
    if (event.isComposing || this.readonly) return;
    if (event.key === 'Escape' && this.typed !== undefined) {
      this.typed = undefined;
      event.preventDefault();
    } else if (event.key === 'Enter') {
      this.settle();
      if (this.typed === undefined) this.form?.requestSubmit();
    }
  }

  /** Commits what was typed, if it has one reading; otherwise it stays as it is, and the field says why. */
  protected settle(): void {
    if (this.typed === undefined) return;
    const reading = this.#reading;
    this.isTold = true;
    if (reading.status === 'empty') this.commit('');
    else if (reading.status === 'read' && !this.#isRefused(reading.value)) this.commit(reading.value);
  }

  /** What could never be a value stays text: it is refused, not rounded and not cut. */
  #isRefused(value: string): boolean {
    const flag = this.problemOf(value)?.flag;
    return flag === 'stepMismatch' || flag === 'badInput';
  }

  get #reading(): Reading {
    if (this.typed !== undefined) return this.read(this.typed);
    return this.committed === '' ? { status: 'empty' } : { status: 'read', value: this.committed };
  }

  get #problem(): FieldProblem | undefined {
    const { fields, inputs } = this.language.texts;
    const reading = this.#reading;
    switch (reading.status) {
      case 'empty':
        return this.required ? { flag: 'valueMissing', sentence: inputs['input-required'] } : undefined;
      case 'read':
        return this.problemOf(reading.value);
      case 'ambiguous':
        return { flag: 'badInput', sentence: fields.ambiguous };
      case 'wrong':
        return { flag: 'badInput', sentence: this.wrongText };
    }
  }

  /** What is said of text that has no reading. */
  protected abstract readonly wrongText: string;

  #judge(): void {
    const problem = this.#problem;
    const anchor = this.hasUpdated ? (this.renderRoot.querySelector('input') ?? undefined) : undefined;
    if (problem) this.#internals.setValidity({ [problem.flag]: true }, problem.sentence, anchor);
    else this.#internals.setValidity({});
  }

  readonly #onInput = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
  };

  /** The native event stays inside: what was typed is not yet a value. */
  readonly #onChange = (event: Event): void => {
    event.stopPropagation();
    this.settle();
  };
}

const fieldLabel = (label: string, isRequired: boolean, { texts }: Language): TemplateResult =>
  html`<label for="text" part="label"
    >${label}${isRequired ? nothing : html` <span class="optional">${texts.states.optional}</span>`}</label
  >`;
