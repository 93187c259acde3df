import { isNamed } from '../../../lib/knowledge/name-forms.ts';
import type { Entity } from '../../../lib/knowledge/schema.ts';
import type { Recheck } from '../recheck-schema.ts';
import { countAbsent, countNotFound } from './absent-fields.ts';
import { countClaims, countKinds, countSources, findOldest, type Row } from './figures.ts';
import { table } from './markdown-table.ts';
import { recheckedClaims } from './rechecked-claims.ts';
import { describeDemand, listSharedForms, type SharedForm } from './shared-forms.ts';
import { countSubjects } from './subjects.ts';

/** The last line of what is generated; what stands below was written by hand. */
export const KEPT =
  '<!-- Generated up to here by: npm run knowledge -- coverage. What follows is written by hand and kept. -->\n';

/** More kinds of missing facts than these would only list single entries. */
const MOST_NOT_FOUND = 15;

/** The ledger of the knowledge in Markdown. The same entities and re-checks always give the same text. */
export function coverageReport(entities: readonly Entity[], rechecks: readonly Recheck[] = []): string {
  const notFound = countNotFound(entities);
  return [
    '# What the knowledge covers',
    'Counted from the files under `knowledge/`.',
    table(['entries', 'number'], countKinds(entities)),
    '## Subjects',
    'An entry counts for every subject that its name, context words, field, role or definition speaks of.',
    table(['subject', 'people', 'organizations', 'statistics'], countSubjects(entities)),
    '## Claims',
    table(['claims', 'number'], countClaims(entities)),
    '## Sources',
    table(['sources', 'number'], countSources(entities)),
    '## Age',
    table(['what', 'when'], findOldest(entities)),
    '## Re-checked claims',
    ...recheckedClaims(rechecks),
    '## Fields left absent',
    'What could not be sourced is left out, never guessed.',
    table(['what a card could show', 'entries without it'], countAbsent(entities)),
    `${notFound.reduce((sum, [, count]) => sum + count, 0)} times an editor noted that something was looked for and not found; most often:`,
    table(['looked for', 'times'], notFound.slice(0, MOST_NOT_FOUND)),
    '## Names that entries share',
    countDemands(entities),
    ...sharedForms(listSharedForms(entities)),
    KEPT,
  ].join('\n\n');
}

function countDemands(entities: readonly Entity[]): string {
  const named = entities.filter(isNamed);
  const demanding = named.filter(({ context }) => context.ambiguity === 'high').length;
  const described = named.filter(({ context }) => context.namesakes?.length).length;
  return `${demanding} entries match under no name without a word from their context; ${described} describe namesakes outside the knowledge.`;
}

function sharedForms(shared: readonly SharedForm[]): string[] {
  if (shared.length === 0) return ['No two entries share a surname, an alias or an acronym.'];
  const together = shared.filter(({ toldApart }) => !toldApart).length;
  return [
    `${shared.length} forms belong to two entries or more; ${together} of them would match more than one alone. Where the words of an article fit two entries equally, the card names both and chooses none.`,
    table(
      ['form', 'told apart by'],
      shared.map(
        ({ text, bearers }): Row => [
          text,
          bearers.map((form) => `${form.entity.name}: ${describeDemand(form)}`).join('; '),
        ],
      ),
    ),
  ];
}
