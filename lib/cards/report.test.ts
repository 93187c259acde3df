import { describe, expect, it } from 'vitest';
import { type ReportWords, reportLink, reportText } from './report.ts';

const words: ReportWords = {
  subject: (id) => `Mistake in ${id}`,
  entry: ({ id, name, checked }) => `Entry: ${name} (${id}), checked ${checked}`,
  version: (version) => `Newsgloss ${version}`,
  article: (address) => `Article: ${address}`,
  inArticle: (exact) => `Words: “${exact}”`,
  wrong: 'What is wrong:',
};

const card = { id: 'people/ada-example', name: 'Ada Example', checked: '2026-11-01' };
const reported = {
  version: '0.1.0',
  article: 'https://news.example/a?b=1&c=2',
  exact: 'Ms.\n Example',
  words,
};

const whole = `Entry: Ada Example (people/ada-example), checked 2026-11-01
Newsgloss 0.1.0
Article: https://news.example/a?b=1&c=2
Words: “Ms. Example”

What is wrong:
`;

describe('the text of a report', () => {
  it('names the entry, the version, the article and its words, and asks what is wrong', () => {
    expect(reportText(card, reported)).toBe(whole);
  });

  it('leaves out words that the card does not belong to, and addresses that are not on the web', () => {
    const text = reportText(card, { ...reported, exact: null, article: 'moz-extension://6b5b/welcome.html' });
    expect(text).toBe(
      'Entry: Ada Example (people/ada-example), checked 2026-11-01\nNewsgloss 0.1.0\n\nWhat is wrong:\n',
    );
  });
});

describe('the link of a report', () => {
  it('opens a mail with all of the report, which is the reader’s own until it is sent', () => {
    const link = reportLink('mailto:mistakes@newsgloss.example', card, reported);
    expect(link).toMatch(
      /^mailto:mistakes@newsgloss\.example\?subject=Mistake%20in%20people%2Fada-example&body=/,
    );
    expect(link).not.toContain('+');
    const body = decodeURIComponent(link.split('body=')[1]!);
    expect(body.replaceAll('\r\n', '\n')).toBe(whole);
    expect(body.match(/\r\n/g)).toHaveLength(6);
  });

  it('opens a form with the entry, and tells its server nothing of what the reader reads', () => {
    const link = new URL(reportLink('https://issues.example/new?template=mistake', card, reported));
    expect(link.origin + link.pathname).toBe('https://issues.example/new');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      template: 'mistake',
      title: 'Mistake in people/ada-example',
      body: 'Entry: Ada Example (people/ada-example), checked 2026-11-01\nNewsgloss 0.1.0\n\nWhat is wrong:\n',
    });
    expect(link.href).not.toContain('news.example');
  });
});
