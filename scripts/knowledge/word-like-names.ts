import { WORD_LIKE } from '../../lib/finder/names/words.ts';
import { COMMON_WORDS, FUNCTION_WORDS, TIME_WORDS } from '../../lib/finder/persons/words/everyday-words.ts';
import { isNamed } from '../../lib/knowledge/name-forms.ts';
import type { Problem } from '../../lib/knowledge/problems.ts';
import type { Entity, Name } from '../../lib/knowledge/schema.ts';
import { fold } from '../../lib/text/fold.ts';

/**
 * Names that say too little to match alone: an everyday word ("Hill", "May"), or an acronym of up to four
 * letters, which many bodies of the world share ("NUS", "CASS"). With `match: with-context` they count beside a
 * word from the entry's context, and wherever the article gives the full name too.
 */
export function findWordLikeNames(entities: readonly Entity[]): Problem[] {
  return entities.flatMap((entity) => {
    if (!isNamed(entity) || entity.context.ambiguity === 'high') return [];
    return entity.names.flatMap((name, index) => {
      const what = name.match === 'alone' ? describe(name, entity.kind) : null;
      if (what === null) return [];
      return [
        {
          where: entity.id,
          field: `names.${index}.match`,
          problem: `lets "${name.text}" match alone, ${what}`,
          remedy: 'write with-context, and under context.near the words beside which it is meant',
        },
      ];
    });
  });
}

function describe({ text, form }: Name, kind: 'person' | 'organization'): string | null {
  const word = fold(text.replaceAll('.', '')).text;
  if (!/^\p{L}+$/u.test(word)) return null;
  if (form === 'acronym') {
    return word.length <= SHORT_ACRONYM && !MEAN_ONE_THING.has(word) ? 'a short acronym' : null;
  }
  // Of a person's family name that is a word, the finder itself demands a title or a verb of saying beside it.
  return EVERYDAY.has(word) || (kind === 'organization' && WORD_LIKE.has(word)) ? 'an everyday word' : null;
}

/** Letters. Longer ones are seldom shared by two bodies that news writes of. */
const SHORT_ACRONYM = 4;

const EVERYDAY: ReadonlySet<string> = new Set(
  [...COMMON_WORDS, ...FUNCTION_WORDS, ...TIME_WORDS].filter((word) => !WORD_LIKE.has(word)),
);

/**
 * Short acronyms that international news uses of one body. Not among them: those of two bodies that it writes
 * of, as CSIS (a think tank, Canada's secret service), IEA (an agency in Paris, an institute in London), ECB
 * (a central bank, England's cricket board), MIT (a university, Turkey's secret service).
 */
const MEAN_ONE_THING: ReadonlySet<string> = new Set(
  `eu un nato imf wto oecd opec iaea undp unep ocha fomc usda usgs noaa tsmc kpmg ucla nyu cuny unsw
  cnas dgap ecfr fiia ifri iiss jiia kiep kinu nber pism rand rusi soas usip`.split(/\s+/),
);
