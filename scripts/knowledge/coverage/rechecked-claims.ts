import { type Recheck, type RecheckedClaim, VERDICTS, type Verdict } from '../recheck-schema.ts';
import type { Row } from './figures.ts';
import { table } from './markdown-table.ts';

const IN_WORDS: Readonly<Record<Verdict, string>> = {
  right: 'right, by a source that the claim cites',
  'right-elsewhere': 'right, by another source',
  imprecise: 'imprecise',
  wrong: 'wrong',
  'not-found': 'source not found',
};

/** What re-checks of random samples found, as paragraphs and tables of the ledger. */
export function recheckedClaims(rechecks: readonly Recheck[]): string[] {
  if (rechecks.length === 0) return ['No sample has been checked again so far.'];
  return rechecks.flatMap((recheck) => [introduce(recheck), countVerdicts(recheck), ...listMended(recheck)]);
}

function introduce({ date, size, seed, of, revision, since }: Recheck): string {
  const claims = since ? `claims that were added after commit ${since}` : 'claims';
  const command = `npm run knowledge -- sample ${size} --seed ${seed}${since ? ` --since ${since}` : ''}`;
  return `On ${date} somebody who had not written them held ${size} of ${of} ${claims} against sources. They were drawn by \`${command}\` at commit ${revision}.`;
}

function countVerdicts({ claims }: Recheck): string {
  const rows = VERDICTS.map(
    (verdict): Row => [IN_WORDS[verdict], claims.filter((claim) => claim.verdict === verdict).length],
  );
  return table(['verdict', 'claims'], rows);
}

function listMended({ claims }: Recheck): string[] {
  const mended = claims.filter(({ mended }) => mended);
  if (mended.length === 0) return [];
  return [
    'What was not right or not found, and what was done:',
    table(['claim', 'verdict', 'what was found', 'what was done'], mended.map(toRow)),
  ];
}

const toRow = ({ entity, claim, verdict, note, mended = '' }: RecheckedClaim) => [
  `${entity}, ${claim}`,
  IN_WORDS[verdict],
  note,
  mended,
];
