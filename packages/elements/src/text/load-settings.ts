import { settings, type SettingsTexts } from './english/settings.js';
import type { Language } from './language.js';
import { loadPart } from './load-part.js';

/** The texts of the settings, which no other page needs. */
export const loadSettingsTexts = (language: Language): Promise<SettingsTexts> =>
  loadPart(
    'settings',
    settings,
    {
      ar: () => import('../locales/ar/settings.js').then((part) => part.settings),
      de: () => import('../locales/de/settings.js').then((part) => part.settings),
      fr: () => import('../locales/fr/settings.js').then((part) => part.settings),
      ja: () => import('../locales/ja/settings.js').then((part) => part.settings),
    },
    language,
  );
