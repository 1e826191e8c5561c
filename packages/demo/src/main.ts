import '@billkit/elements/define.js';
import { render } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { openBooks } from './books.js';
import type { Opened, Page } from './desk.js';
import { followElements } from './follow.js';
import { HostPanel } from './host-code/panel.js';
import { dayAt, readParameters, timeAt } from './parameters.js';
import { pageFor, placeOf } from './router.js';
import { directoryOver } from './sample/directory.js';
import { shell } from './shell.js';
import { startTheme } from './theme.js';
import { watch } from './watch.js';

const parameters = readParameters(location.search);
startTheme(parameters.theme);

const root = document.querySelector('billing-provider');
if (!root) throw new Error('index.html has lost its <billing-provider>.');

const { billing, problem, erase } = await openBooks(parameters);
const directory = directoryOver(billing);
root.clock = parameters.clock;
root.directory = directory;
root.billing = billing;

let page: Page;
let stops: (() => void)[] = [];
let visits = 0;
const panel = new HostPanel(root, update);

const opened: Opened = {
  billing,
  directory,
  today: () => dayAt(parameters.clock()),
  now: () => timeAt(parameters.clock()),
  watch: (query) => opened.watchAll({ kinds: [query.kind], read: () => billing.find(query) }),
  watchAll(question) {
    const { watched, stop } = watch(billing, question, update);
    stops.push(stop);
    return watched;
  },
  update,
  async reset() {
    const sentence = await erase();
    if (sentence === '') location.reload();
    return sentence;
  },
};

function update(): void {
  document.title = `${page.title()} · Northside Physio`;
  // Each visit has content of its own, so that nothing typed on one page is left over on the next.
  render(shell({ page, content: keyed(visits, page.view()), problem, panel, update }), root as HTMLElement);
}

function open(): void {
  for (const stop of stops) stop();
  stops = [];
  visits++;
  page = pageFor(placeOf(location.hash), opened);
  panel.show(page.files);
  update();
}

open();
followElements(root);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', update);
window.addEventListener('hashchange', () => {
  open();
  window.scrollTo(0, 0);
  document.querySelector<HTMLElement>('main h1')?.focus();
});
