import { parseArgs } from 'node:util';
import { BadInputError } from './bad-input.ts';

/** How the results are written: a table for people, one JSON object a file, or one a line of the input. */
export type OutputForm = 'table' | 'json' | 'jsonl';

export interface Options {
  form: OutputForm;
  packs: string[];
  /** The article's date, YYYY-MM-DD, where it does not state its own or another is wanted. */
  date: string | null;
  /** Paths, or `-` for standard input. */
  files: string[];
}

export const USAGE =
  'Usage: npm run annotate -- [--json | --jsonl] [--pack FILE]... [--date YYYY-MM-DD] FILE... (- reads standard input)';

/** Reads the command line. @throws BadInputError with one line that says what is wrong. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  if (values.json && values.jsonl) throw new BadInputError(`--json and --jsonl exclude each other. ${USAGE}`);
  if (values.date !== undefined && !isDate(values.date))
    throw new BadInputError(`--date takes a day as YYYY-MM-DD, not “${values.date}”`);
  if (positionals.length === 0) throw new BadInputError(USAGE);
  return {
    form: values.jsonl ? 'jsonl' : values.json ? 'json' : 'table',
    packs: values.pack ?? [],
    date: values.date ?? null,
    files: positionals,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        pack: { type: 'string', multiple: true },
        date: { type: 'string' },
      },
    });
  } catch (error) {
    throw new BadInputError(`${(error as Error).message.split('. ')[0]}. ${USAGE}`);
  }
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
