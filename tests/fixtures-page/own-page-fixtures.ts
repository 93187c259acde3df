import type { TabState } from '../../components/TabStatus.tsx';
import type { ShownItem } from '../../lib/extension/messages.ts';
import { defaultSettings, type Settings } from '../../lib/extension/settings.ts';
import type { Fixture } from './fixture.ts';

const item = (index: number, changes: Partial<ShownItem>): ShownItem => ({
  index,
  kind: 'person',
  name: 'Ada Example',
  language: 'en',
  text: 'Ada Example',
  times: 1,
  ...changes,
});

const ITEMS: readonly ShownItem[] = [
  item(0, { times: 7 }),
  item(1, { name: 'Wolfeschlegelsteinhausenbergerdorff Maximilian von Example-Hohenstein' }),
  item(2, { name: 'Bo Beispiel', times: 2 }),
  item(3, { kind: 'organization', name: 'Example Institute for Questions of International Trade', times: 3 }),
  item(4, { kind: 'statistic', name: 'Share of examples', text: '42 percent' }),
  item(5, {
    kind: 'statistic',
    name: '“about 2.4 million tonnes of examples”',
    text: 'about 2.4 million tonnes',
  }),
];

const annotated = (items: readonly ShownItem[]): TabState => ({
  state: 'annotated',
  title: 'An example',
  counts: {
    person: items.filter(({ kind }) => kind === 'person').length,
    organization: items.filter(({ kind }) => kind === 'organization').length,
    statistic: items.filter(({ kind }) => kind === 'statistic').length,
  },
  items: [...items],
});

const quiet = (state: 'no-article' | 'working' | 'failed' | 'off'): TabState => ({
  state,
  title: 'An example',
  counts: { person: 0, organization: 0, statistic: 0 },
  items: [],
});

function popup(
  name: string,
  tab: TabState | null,
  { host = 'news.example', ...changes }: Partial<Settings> & { host?: string | null } = {},
): Fixture {
  return {
    component: 'popup',
    name: `popup: ${name}`,
    settings: { ...defaultSettings, ...changes },
    host,
    tab,
  };
}

const many = Array.from({ length: 40 }, (_, index) =>
  item(index, { name: `Ada Example, number ${index + 1}` }),
);

const POPUPS: readonly Fixture[] = [
  popup('found', annotated(ITEMS)),
  popup('found many', annotated(many)),
  popup('one kind off', annotated(ITEMS.filter(({ kind }) => kind !== 'statistic')), {
    kinds: { person: true, organization: true, statistic: false },
  }),
  popup('nothing found', annotated([])),
  popup('off', quiet('off'), { enabled: false }),
  popup('site off', quiet('off'), { sitesOff: ['news.example'] }),
  popup('no article', quiet('no-article')),
  popup('working', quiet('working')),
  popup('failed', quiet('failed')),
  popup('no access', { state: 'no-access' }),
  popup('nobody answers', { state: 'nobody' }),
  popup('a page of the browser', { state: 'unreadable' }, { host: null }),
  popup('long host name', annotated(ITEMS.slice(0, 1)), {
    host: 'a-very-long-name-of-a-newspaper.international.edition.of-the.news.example',
  }),
];

/** Popup and options page. */
export const ownPageFixtures: readonly Fixture[] = [
  ...POPUPS,
  {
    component: 'options',
    name: 'options: as installed',
    settings: defaultSettings,
    shortcut: 'Alt+Shift+G',
  },
  {
    component: 'options',
    name: 'options: changed',
    settings: {
      ...defaultSettings,
      painter: 'mark',
      unlisted: false,
      sitesOff: ['blog.example', 'a-very-long-name-of-a-newspaper.international.edition.of-the.news.example'],
    },
    shortcut: null,
  },
];
