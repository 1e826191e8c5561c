import { recordsAdd, type Billing, type Directory } from '@billkit/billing';

/**
 * The directory over the records of the books. How they are read is loaded when somebody is first looked for; most
 * elements never do.
 */
export function laterDirectory(billing: Billing): Directory {
  let loading: Promise<Directory> | undefined;
  const load = (): Promise<Directory> =>
    (loading ??= import('./records-directory.js').then(
      ({ directoryOf }) => directoryOf(billing),
      (cause: unknown) => {
        loading = undefined;
        throw cause;
      },
    ));
  return {
    parties: (role, search) => load().then((directory) => directory.parties(role, search)),
    items: (search) => load().then((directory) => directory.items(search)),
    ...recordsAdd,
  };
}
