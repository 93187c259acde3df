import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Article } from '../../lib/finder/article.ts';
import { readMetadata } from '../../lib/page/metadata.ts';
import { articleRoot, readPassages, tagLayout } from '../../lib/page/passages.ts';
import { BadInputError } from './bad-input.ts';
import { splitPlainText } from './plain-text.ts';

/** An article with the whole text that offsets in the output refer to, and where each passage starts in it. */
export interface InputArticle {
  id: string;
  article: Article;
  text: string;
  starts: number[];
}

/** Reads a file, or standard input for `-`, as text. @throws BadInputError where it cannot be read. */
export function readInput(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new BadInputError(`${file} cannot be read: ${reasonOf(error)}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'access is refused',
};

const reasonOf = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return REASONS[code] ?? (error as Error).message;
};

/** The article in a file's content: HTML by its ending or its first characters, else plain text. */
export function articleFrom(file: string, content: string, date: string | null): InputArticle {
  const html = /^\.x?html?$/i.test(extname(file)) || /^\s*<(?:!doctype|html)\b/i.test(content);
  return html ? fromHtml(file, content, date) : fromPlainText(file, content, date);
}

/** Plain text: offsets refer to it as it stands. */
export function fromPlainText(id: string, text: string, date: string | null): InputArticle {
  const placed = splitPlainText(text);
  const article = {
    url: '',
    title: '',
    language: null,
    published: date,
    passages: placed.map((passage) => passage.text),
  };
  return { id, article, text, starts: placed.map(({ start }) => start) };
}

/** A page, read by the code that reads it in the browser; offsets refer to its passages, a blank line between them. */
function fromHtml(id: string, html: string, date: string | null): InputArticle {
  const { document } = parseHTML(html) as unknown as { document: Document };
  const metadata = readMetadata(document);
  const passages = readPassages(articleRoot(document), tagLayout).map(({ text }) => text);
  const starts: number[] = [];
  let length = 0;
  for (const passage of passages) {
    starts.push(length);
    length += passage.length + 2;
  }
  const article = { ...metadata, published: date ?? metadata.published, passages };
  return { id, article, text: passages.join('\n\n'), starts };
}

/** The rows of a JSONL file: `{"id","text"}` each. @throws BadInputError with the line's number. */
export function* readRows(file: string, content: string): Generator<{ id: string; text: string }> {
  let number = 0;
  for (const line of content.split('\n')) {
    number += 1;
    if (line.trim() !== '') yield readRow(line, `${file}, line ${number}`);
  }
}

function readRow(line: string, where: string): { id: string; text: string } {
  let row: { id?: unknown; text?: unknown } | null;
  try {
    row = JSON.parse(line) as typeof row;
  } catch {
    throw new BadInputError(`${where} is not JSON`);
  }
  if (typeof row?.text !== 'string') throw new BadInputError(`${where} has no “text”`);
  return { id: String(row.id ?? ''), text: row.text };
}
