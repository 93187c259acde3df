import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { reportCard } from './bench/card.ts';
import { reportFinding } from './bench/finding.ts';
import { reportLanguageLibraries } from './bench/language-libraries.ts';
import { reportPainting } from './bench/painting.ts';
import { reportScaling } from './bench/scaling.ts';
import { reportStartUp } from './bench/start-up.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { article: { type: 'string' } },
});

/** An article of the reader's own for the card, a passage a line; without one it is the sample. */
const passages =
  values.article === undefined
    ? undefined
    : readFileSync(values.article, 'utf8')
        .split(/\n+/)
        .filter((line) => line.trim() !== '');

const reports: Readonly<Record<string, () => Promise<void>>> = {
  finding: reportFinding,
  painting: reportPainting,
  card: () => reportCard(passages),
  libraries: reportLanguageLibraries,
  loading: reportStartUp,
  scaling: reportScaling,
};

const unknown = positionals.find((name) => !(name in reports));
if (unknown) {
  console.error(
    `There is no benchmark “${unknown}”. Usage: npm run bench -- [${Object.keys(reports).join('|')}]... [--article file]`,
  );
  process.exit(1);
}

/** Prints all figures that the documentation quotes, or those that are named, with the machine and the day. */
const [processor] = cpus();
const day = new Date().toISOString().slice(0, 10);
console.log(
  `${day}, ${processor?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}\n`,
);
for (const [name, report] of Object.entries(reports))
  if (positionals.length === 0 || positionals.includes(name)) await report();
