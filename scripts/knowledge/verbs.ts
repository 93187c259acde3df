import { check } from './check.ts';
import { coverage } from './coverage.ts';
import { due } from './due.ts';
import { find } from './find.ts';
import { importWikidata } from './import-wikidata.ts';
import { createEntry } from './new.ts';
import { sample } from './sample.ts';
import { writeSchemas } from './schema.ts';
import { show } from './show.ts';

/** One verb of `npm run knowledge`. `run` prints and gives the exit code: 0 done, 1 problems, 2 wrong use. */
export interface Verb {
  name: string;
  usage: string;
  does: string;
  run(words: readonly string[]): number;
}

export const verbs: readonly Verb[] = [
  { name: 'check', usage: 'check', does: 'lists every problem of the knowledge files', run: check },
  {
    name: 'coverage',
    usage: 'coverage',
    does: 'writes docs/knowledge-coverage.md, the ledger of all entries',
    run: coverage,
  },
  { name: 'due', usage: 'due', does: 'lists claims in the order in which they expire', run: due },
  { name: 'find', usage: 'find TEXT', does: 'lists entries whose names or text hold TEXT', run: find },
  {
    name: 'import-wikidata',
    usage: 'import-wikidata FILE',
    does: 'writes drafts from a saved Wikidata file, to be reviewed',
    run: (words) => importWikidata(words),
  },
  {
    name: 'new',
    usage: 'new person|organization|statistic|reference NAME',
    does: 'writes a file to fill in',
    run: createEntry,
  },
  {
    name: 'sample',
    usage: 'sample N [--seed S] [--since COMMIT]',
    does: 'draws N claims with their sources, to be checked again; with --since, of those added later',
    run: sample,
  },
  {
    name: 'schema',
    usage: 'schema',
    does: 'writes knowledge/schema/*.json from the format',
    run: writeSchemas,
  },
  {
    name: 'show',
    usage: 'show ID [--date YYYY-MM-DD]',
    does: 'prints the card, as on an article of that date',
    run: show,
  },
];
