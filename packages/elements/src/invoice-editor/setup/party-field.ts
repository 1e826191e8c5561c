import type { Party, PartyRole } from '@billkit/billing';
import type { TemplateResult } from 'lit';
import { comboboxField } from '../../fields/combobox-field.js';
import { partyOf } from './party-of.js';
import type { SetupOptions } from './setup-fields.js';

/** Who is chosen for a part, looked for by name, or added by it. */
export function partyField(
  { priced, people, errors, language, choose }: SetupOptions,
  role: PartyRole,
  label: string,
  placeholder: string,
): TemplateResult {
  const put = (party: Party | undefined) =>
    choose((draft) => ({ ...draft, [role]: party && partyOf(party) }));
  return comboboxField({
    ...{ id: role, label, language, placeholder, onChoose: put },
    chosen: priced.draft[role],
    isRequired: role === 'client',
    error: errors.get(role) ?? people.errorOn(role),
    hint: people.remarkOn(role),
    find: people.find(role),
    detailOf: ({ address, email }) => email ?? address?.split('\n', 1)[0],
    onCreate: people.mayAdd(role) ? (name) => void people.add(role, name, put) : undefined,
  });
}
