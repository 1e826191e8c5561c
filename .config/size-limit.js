// What everything weighs, minified and compressed, and the most that it may. Prices of a visit are told apart: what is
// loaded before a thing can be used, and all that it may ever load (in English), where that is more.
const dist = (path) => `../packages/${path}`;
const billing = dist('billing/dist/index.js');
const element = (name) => dist(`elements/dist/define/${name}.js`);

/** Leaves out what is loaded when somebody needs it: that is no part of a first visit. */
const later = {
  name: 'later',
  setup: (build) =>
    build.onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    ),
};
/** Leaves out the other languages: nobody loads them all. */
const inEnglish = {
  name: 'in English',
  setup: (build) =>
    build.onResolve({ filter: /\/(locales\/|language-files)/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    ),
};
const by = (plugin) => ({
  modifyEsbuildConfig: (config) => ({ ...config, plugins: [...(config.plugins ?? []), plugin] }),
});

const atFirst = (name, path, limit, more = {}) => ({ name, path, limit, gzip: true, ...by(later), ...more });
const everything = (name, path, limit) => ({ name, path, limit, gzip: true, ...by(inEnglish) });
const french = (name, files, limit) => ({
  ...everything(
    name,
    files.map((file) => dist(`elements/dist/locales/fr/${file}.js`)),
    limit,
  ),
  ignore: ['@billkit/billing', '../text/language.js'],
});
const createBilling = { import: '{ createBilling }' };
const handlers = (group) => {
  const path = dist(`billing/dist/handlers/${group}.js`);
  return [[billing, path], { import: { [billing]: '{ createBilling }', [path]: `{ ${group} }` } }];
};
const carryingOut = (name, group, limit) => {
  const [path, more] = handlers(group);
  return atFirst(`billing, to carry out ${name}`, path, limit, more);
};

export default [
  atFirst('billing, what every host loads (goal 20 kB)', billing, '9 kB', createBilling),
  carryingOut('payments', 'money', '22 kB'),
  carryingOut('invoices', 'documents', '27.2 kB'),
  carryingOut('credit notes', 'credit', '26 kB'),
  { ...everything('billing, to carry out every command', billing, '48.8 kB'), ...createBilling },
  everything('billing, with everything a host may import beside it', billing, '89.4 kB'),
  everything('pricing alone (goal 8 kB)', dist('billing/dist/pricing/price-invoice.js'), '5.3 kB'),
  {
    ...everything('storage-memory', dist('storage-memory/dist/index.js'), '1.2 kB'),
    ignore: ['@billkit/billing'],
  },
  {
    ...everything(
      'storage-indexeddb with Dexie (goal 36 kB)',
      dist('storage-indexeddb/dist/index.js'),
      '35.5 kB',
    ),
    ignore: ['@billkit/billing'],
  },

  // Elements, beside the billing of their host, which has the handlers of commands.
  atFirst('all elements (goal 90 kB)', dist('elements/dist/define.js'), '149.5 kB'),
  everything('all elements, with all that they load later', dist('elements/dist/define.js'), '233.8 kB'),
  atFirst('invoice-editor (goal 45 kB)', element('invoice-editor'), '73.8 kB'),
  everything('invoice-editor, with all that it loads later', element('invoice-editor'), '135 kB'),
  atFirst('payment-form (goal 32 kB)', element('payment-form'), '39.9 kB'),
  everything('payment-form, with all that it loads later', element('payment-form'), '51.6 kB'),
  atFirst('credit-note-dialog (goal 28 kB)', element('credit-note-dialog'), '15.9 kB'),
  everything('credit-note-dialog, with all that it loads later', element('credit-note-dialog'), '59 kB'),
  atFirst('send-invoice-dialog', element('send-invoice-dialog'), '31 kB'),
  atFirst('credit-note-view', element('credit-note-view'), '29.4 kB'),
  atFirst('invoice-view', element('invoice-view'), '48.9 kB'),
  atFirst('invoice-list', element('invoice-list'), '35.1 kB'),
  atFirst('payment-detail', element('payment-detail'), '29.7 kB'),
  atFirst('payment-list', element('payment-list'), '28.2 kB'),
  atFirst('refund-dialog', element('refund-dialog'), '23.7 kB'),
  atFirst('allocation-detail', element('allocation-detail'), '22.2 kB'),
  atFirst('allocation-picker', element('allocation-picker'), '29.3 kB'),
  atFirst('payment-method-settings', element('payment-method-settings'), '29.3 kB'),
  atFirst('tax-settings', element('tax-settings'), '33.7 kB'),
  atFirst('invoice-preferences', element('invoice-preferences'), '33 kB'),
  atFirst('invoice-template-settings', element('invoice-template-settings'), '31.4 kB'),
  atFirst('cancellation-settings', element('cancellation-settings'), '33.8 kB'),
  atFirst('business-settings', element('business-settings'), '29.1 kB'),
  everything('money-field (goal 18 kB)', element('money-field'), '17.5 kB'),
  everything('day-field (goal 18 kB)', element('day-field'), '16.4 kB'),
  // What is loaded of another language after the first paint; sentences about refusals follow.
  french('what payment-form says in French (goal 3 kB)', ['common', 'paying'], '3 kB'),
  french('what credit-note-dialog says in French (goal 3 kB)', ['common', 'showing'], '3.7 kB'),
  french('what invoice-editor says in French (goal 3 kB)', ['common', 'actions', 'writing'], '6 kB'),
  french('what is refused, in French', ['actions', 'inputs', 'refusals'], '6.4 kB'),
  french('all of French at once', ['../fr'], '13.3 kB'),
];
