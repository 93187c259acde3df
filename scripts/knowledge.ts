import { verbs } from './knowledge/verbs.ts';

const [verb, ...words] = process.argv.slice(2);
const chosen = verbs.find(({ name }) => name === verb);

if (chosen) process.exitCode = chosen.run(words);
else {
  console.error('Usage: npm run knowledge -- <verb>\n');
  for (const { usage, does } of verbs) console.error(`  ${usage.padEnd(44)} ${does}`);
  process.exitCode = 2;
}
