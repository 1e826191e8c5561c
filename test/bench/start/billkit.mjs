// Ours: the whole editor over books of its own.
import { createBilling, directoryIn } from '@billkit/billing';
import '@billkit/elements/define/invoice-editor.js';
import { createMemoryStorage } from '@billkit/storage-memory';

const { draft, clients, taxRates } = globalThis.books;
const storage = createMemoryStorage();
await storage.commit({ expected: [], writes: [draft, taxRates], deletes: [] });
const provider = document.createElement('billing-provider');
provider.billing = createBilling({
  storage,
  now: () => new Date('2026-11-24T10:00:00Z'),
  actor: () => ({ id: 'ines', role: 'staff' }),
});
provider.directory = directoryIn({ client: clients });
const editor = document.createElement('invoice-editor');
editor.invoiceId = draft.id;
provider.append(editor);
document.body.append(provider);
