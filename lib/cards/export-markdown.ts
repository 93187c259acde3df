import type {
  Listed,
  ListedArticle,
  ListedFigure,
  ListedOrganization,
  ListedPerson,
} from './listing/listing.ts';

/** The words around what was found, in the reader's language. */
export interface MarkdownWords {
  analysts: string;
  otherPeople: string;
  institutions: string;
  figures: string;
  reported: string;
  noSource: string;
  /** "Credited to Ada Example". */
  creditedTo: (who: string) => string;
}

interface Exported {
  article: ListedArticle;
  listed: readonly Listed[];
  words: MarkdownWords;
}

/** What was found in an article as a Markdown document: who speaks and what they say, and each figure with its source. */
export function exportMarkdown({ article, listed, words }: Exported): string {
  const people = listed.filter((one) => one.kind === 'person');
  const parts = [
    `# ${escaped(article.title)}`,
    [article.published ?? '', `<${article.url.replace(/[<>\s]/g, encodeURIComponent)}>`]
      .filter(Boolean)
      .join(' · '),
    ...section(
      words.analysts,
      people.filter(({ analyst }) => analyst),
      (one) => personLines(one, words),
    ),
    ...section(
      words.otherPeople,
      people.filter(({ analyst }) => !analyst),
      (one) => personLines(one, words),
    ),
    ...section(
      words.institutions,
      listed.filter((one) => one.kind === 'organization'),
      organizationLines,
    ),
    ...section(
      words.figures,
      listed.filter((one) => one.kind === 'statistic'),
      (one) => figureLines(one, words),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section<One>(title: string, all: readonly One[], lines: (one: One) => string[]): string[] {
  return all.length === 0 ? [] : [`## ${title}`, all.flatMap(lines).join('\n')];
}

function personLines({ name, role, institution, quotes }: ListedPerson, words: MarkdownWords): string[] {
  const where = institution && !role?.includes(institution.name) ? institution.name : null;
  const about = [role, where].filter((part) => part !== null).join(' · ');
  return [
    `- **${escaped(name)}**${about && `: ${escaped(about)}`}`,
    ...quotes.map(({ text, direct }) => `  - ${escaped(text)}${direct ? '' : ` *(${words.reported})*`}`),
  ];
}

function organizationLines({ name, institution }: ListedOrganization): string[] {
  return [`- **${escaped(name)}**${institution?.country ? `, ${escaped(institution.country)}` : ''}`];
}

function figureLines({ name, stated, credited }: ListedFigure, words: MarkdownWords): string[] {
  const title = stated.includes(name) ? '' : ` (${escaped(name)})`;
  const source = credited.length > 0 ? words.creditedTo(credited.join('; ')) : words.noSource;
  return [`- **${escaped(stated.join('; '))}**${title}: ${escaped(source)}`];
}

/** On one line, and with what Markdown or HTML would read as its own taken literally. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^([-+]|\d+[.)])(?=\s)/, '\\$1');
}
