const key = 'theme';

/** `system` follows the device. */
export type Theme = 'light' | 'dark' | 'system';

const isTheme = (value: string | null): value is Theme =>
  value === 'light' || value === 'dark' || value === 'system';

/** A page whose storage is blocked throws on the first touch; the theme is then not remembered. */
function remembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

let current: Theme = 'system';

/** Shows the theme asked for, else the one chosen before, else the device's. */
export function startTheme(asked: string | null): void {
  const before = remembered();
  show(isTheme(asked) ? asked : isTheme(before) ? before : 'system');
}

/** Whether the page is dark now. */
export function isDark(): boolean {
  return current === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : current === 'dark';
}

/** Changes between light and dark, and remembers it. */
export function switchTheme(): void {
  show(isDark() ? 'light' : 'dark');
  try {
    localStorage.setItem(key, current);
  } catch {
    // Shown all the same, for this visit.
  }
}

function show(theme: Theme): void {
  current = theme;
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
