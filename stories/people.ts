import { directoryIn, StorageError, type Directory } from '@billkit/billing';

export const ada = { id: 'ada', name: 'Ada Lovelace', address: '12 St James’s Square\nLondon' };
const grace = { id: 'grace', name: 'Grace Hopper' };
export const clinic = { id: 'clinic', name: 'Northside Clinic', address: '4 Mill Lane' };

/** The host's people and price list, as every story knows them. */
export const people = directoryIn({
  adds: ['client'],
  client: [ada, grace],
  payer: [{ id: 'fund', name: 'Health Fund' }],
  practitioner: [{ id: 'ines', name: 'Ines Calloway' }],
  location: [clinic],
  item: [
    {
      ...{ id: 'session', name: 'Session, 45 min' },
      line: {
        ...{ description: 'Session, 45 min', quantity: '1', unitPrice: '75', itemCode: 'S45' },
        taxRates: ['tax_gst'],
      },
    },
    {
      ...{ id: 'report', name: 'Written report' },
      line: { description: 'Written report', quantity: '1', unitPrice: '120', taxRates: ['tax_free'] },
    },
  ],
});

/** Directories as designers want to see them. */
export const directories = {
  /** Knows who there is, and does not come to say it. */
  silent: { ...people, parties: () => new Promise<never>(() => undefined) } satisfies Directory,
  /** Cannot be read. */
  unreachable: {
    ...people,
    parties: () => Promise.reject(new StorageError('unavailable')),
  } satisfies Directory,
  /** What is added goes into the books. */
  adding: {
    ...people,
    addsItems: true,
    entryNamed: (_, name, newId) => ({ kind: 'client', form: 'person', id: newId('cli'), name }),
  } satisfies Directory,
};
