import { cpus } from 'node:os';
import { reportCard } from './bench/card.ts';
import { reportFinding } from './bench/finding.ts';
import { reportLanguageLibraries } from './bench/language-libraries.ts';
import { reportPainting } from './bench/painting.ts';
import { reportScaling } from './bench/scaling.ts';
import { reportStartUp } from './bench/start-up.ts';

/** Prints all figures that the documentation quotes, with the machine and the day. */
const [processor] = cpus();
const day = new Date().toISOString().slice(0, 10);
console.log(
  `${day}, ${processor?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}\n`,
);
await reportFinding();
await reportPainting();
await reportCard();
await reportLanguageLibraries();
await reportStartUp();
await reportScaling();
