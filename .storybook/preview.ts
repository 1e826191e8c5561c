import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

/** Theme, direction and width as the toolbar asks for them, on the page that shows the story. */
const surroundings: Decorator = (story, { globals }) => {
  const root = document.documentElement;
  const dark = globals['theme'] === 'dark';
  root.lang = String(globals['language']);
  root.dir = globals['direction'] === 'rtl' ? 'rtl' : 'ltr';
  root.style.colorScheme = dark ? 'dark' : 'light';
  // Dark as the elements are: their edges are not seen.
  document.body.style.background = dark ? '#15181d' : 'Canvas';
  document.body.style.color = 'CanvasText';
  // As of a page that has chosen one: the elements take it over.
  document.body.style.fontFamily = 'system-ui, sans-serif';
  const width = globals['width'] === 'narrow' ? 'min(375px, 100%)' : 'auto';
  return html`<div style="inline-size: ${width}">${story()}</div>`;
};

const choice = <const Icon extends string>(title: string, icon: Icon, items: Record<string, string>) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, name]) => ({ value, title: name })),
  },
});

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [surroundings],
  initialGlobals: { theme: 'light', direction: 'ltr', width: 'full', language: 'en' },
  globalTypes: {
    theme: choice('Theme', 'contrast', { light: 'Light', dark: 'Dark' }),
    direction: choice('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
    language: choice('Language', 'globe', {
      en: 'English',
      de: 'Deutsch',
      fr: 'Français',
      ar: 'العربية',
      ja: '日本語',
    }),
    width: choice('Width', 'mobile', { full: 'Full width', narrow: '375 px' }),
  },
  // 'error': what axe finds fails the story, here and in test/tools/stories.mjs.
  parameters: { a11y: { test: 'error' } },
};
export default preview;
