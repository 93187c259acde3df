import { createFinder, type Finder } from '../lib/finder/find.ts';
import { compileKnowledge } from '../lib/knowledge/compile.ts';
import { describeProblem } from '../lib/knowledge/problems.ts';
import { readPackText } from '../lib/knowledge/read-pack.ts';
import type { Pack } from '../lib/knowledge/schema.ts';
import { BadInputError } from './annotate/bad-input.ts';
import { articleFrom, fromPlainText, type InputArticle, readInput, readRows } from './annotate/input.ts';
import { type Options, readOptions } from './annotate/options.ts';
import { evaluationRowOf, quoteRowOf, rowOf } from './annotate/rows.ts';
import { tableOf } from './annotate/table.ts';
import { readBundledPack } from './knowledge/bundled-pack.ts';

function readPackFile(file: string): Pack {
  const reading = readPackText(readInput(file), file);
  if ('pack' in reading) return reading.pack;
  const [first, ...others] = reading.problems;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  throw new BadInputError(`${file} is no usable pack: ${first ? describeProblem(first) : ''}${more}`);
}

const annotationsOf = (finder: Finder, input: InputArticle) =>
  finder.find(input.article).map((annotation) => rowOf(annotation, input));

function everythingIn(finder: Finder, input: InputArticle) {
  const { annotations, attributions } = finder.read(input.article);
  const nobodys = attributions.filter(({ direct, person }) => direct && person === null);
  return [
    ...annotations.map((annotation) => evaluationRowOf(annotation, input)),
    ...nobodys.map((attribution) => quoteRowOf(attribution, input)),
  ];
}

/** Annotates each file and writes the results; nothing is written for an input that cannot be read. */
function annotate({ form, packs, date, files }: Options, write: (text: string) => void): void {
  const knowledge = compileKnowledge([readBundledPack(), ...packs.map(readPackFile)]);
  // Rows are for evaluation, which counts everybody who is named and every quantity.
  const finder = createFinder(knowledge, { all: form === 'jsonl' });
  for (const file of files) {
    const content = readInput(file);
    if (form === 'jsonl') {
      for (const { id, text } of readRows(file, content)) {
        const annotations = everythingIn(finder, fromPlainText(id, text, date));
        write(`${JSON.stringify({ id, annotations })}\n`);
      }
      continue;
    }
    const input = articleFrom(file, content, date);
    const rows = annotationsOf(finder, input);
    write(form === 'json' ? `${JSON.stringify({ id: file, annotations: rows })}\n` : tableOf(file, rows));
  }
}

try {
  annotate(readOptions(process.argv.slice(2)), (text) => process.stdout.write(text));
} catch (error) {
  if (!(error instanceof BadInputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
