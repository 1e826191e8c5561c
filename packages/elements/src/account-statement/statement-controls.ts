import { usualPeriod, usualPeriods, type Currency, type Day, type UsualPeriod } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { dayField, selectField } from '../fields/field.js';
import type { Language } from '../text/language.js';
import { nameOf, type AskedPeriod, type PeriodProblem, type ReadPeriod } from './statement-period.js';

/** By what a statement is made. */
export type StatementType = 'activity' | 'open';

/** What a person may choose of a statement. */
export interface ControlOptions {
  readonly asked: AskedPeriod;
  readonly read: ReadPeriod;
  readonly by: StatementType;
  readonly currency: Currency | undefined;
  readonly currencies: readonly Currency[];
  readonly today: Day;
  readonly language: Language;
  readonly onPeriod: (period: AskedPeriod) => void;
  readonly onType: (by: StatementType) => void;
  readonly onCurrency: (currency: Currency) => void;
}

/** Which days, which statement, and which currency where there are several. */
export function statementControls(options: ControlOptions): TemplateResult {
  const { asked, read, by, currency, currencies, today, language } = options;
  const { statement } = language.texts;
  const period = read.status === 'read' ? read.period : asked;
  const named = read.status === 'read' ? nameOf(read.period, today) : undefined;
  const said = (problem: PeriodProblem | undefined) => problem && statement.problems[problem];
  const wrong = read.status === 'wrong' ? read : undefined;
  const end = (name: 'from' | 'to') =>
    dayField({
      ...{ id: name, label: statement[name], value: period[name], today, language },
      error: said(wrong?.[name]),
      onInput: (day) => options.onPeriod({ ...period, [name]: day }),
    });
  return html`<div class="controls" part="controls">
    ${selectField({
      ...{ id: 'period', label: statement.period, value: named ?? '', language },
      choices: usualPeriods.map((value) => ({ value, label: statement.periods[value] })),
      ...(named === undefined && { placeholder: statement.chosenDays }),
      onInput: (name) => name && options.onPeriod(usualPeriod(name as UsualPeriod, today)),
    })}
    ${end('from')} ${end('to')}
    ${selectField({
      ...{ id: 'by', label: statement.type, value: by, language },
      choices: [
        { value: 'activity', label: statement.byActivity },
        { value: 'open', label: statement.openBalance },
      ],
      onInput: (type) => options.onType(type as StatementType),
    })}
    ${
      currencies.length > 1
        ? selectField({
            ...{ id: 'currency', label: statement.currency, value: currency ?? '', language },
            choices: currencies.map((value) => ({ value, label: value })),
            onInput: (value) => options.onCurrency(value as Currency),
          })
        : nothing
    }
  </div>`;
}
