import type { Fixture } from './fixture.ts';

const keys = (changes: Record<string, string | null> = {}) =>
  Object.entries({
    'next-annotation': 'Alt+Shift+J',
    'previous-annotation': 'Alt+Shift+K',
    _execute_action: 'Alt+Shift+L',
    'toggle-annotations': 'Alt+Shift+G',
    ...changes,
  }).map(([name, set]) => ({ name, keys: set }));

/** The welcome page as the browser and the settings can have it. */
export const welcomeFixtures: readonly Fixture[] = [
  { component: 'welcome', name: 'welcome: as installed', isOn: true, mayRead: true, shortcuts: keys() },
  { component: 'welcome', name: 'welcome: no access', isOn: true, mayRead: false, shortcuts: keys() },
  {
    component: 'welcome',
    name: 'welcome: shortcuts missing, on a Mac',
    isOn: true,
    mayRead: true,
    shortcuts: keys({ 'next-annotation': null, 'previous-annotation': '⌥⇧K', _execute_action: null }),
  },
  { component: 'welcome', name: 'welcome: no keyboard, off', isOn: false, mayRead: true, shortcuts: null },
];
