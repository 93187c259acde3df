import type { NamedEntity, NameForm } from '../../knowledge/name-forms.ts';
import type { Annotation } from '../annotation.ts';
import type { ReadPassage } from '../passage.ts';
import type { Candidate } from './candidates.ts';
import type { Introductions } from './introductions.ts';
import { type Judged, judge } from './judge.ts';

/** The article around a candidate: its passage, and whom the article introduces. */
export interface Around {
  passage: ReadPassage;
  introductions: Introductions;
}

/**
 * What a candidate stands for: one entity, or several that fit equally, which the annotation then names as
 * candidates and does not link. Null where nothing fits.
 */
export function resolve(candidate: Candidate, around: Around): Annotation | null {
  const judged = preferred(judgeAll(candidate, around));
  const [first, ...others] = judged;
  if (!first) return null;
  const text = around.passage.text.slice(candidate.start, candidate.end);
  return others.length === 0
    ? linked(first, candidate, { text, ...around })
    : shared(judged, candidate, text);
}

/** The best form of each entity that may stand here. */
function judgeAll(candidate: Candidate, { passage, introductions }: Around): Judged[] {
  const introduced = (entity: NamedEntity) => introductions.fullNames.has(entity);
  const byEntity = new Map<NamedEntity, Judged>();
  for (const form of candidate.forms) {
    if (couldBeAnother(form, introductions)) continue;
    const judged = judge(form, candidate, { passage, introduced });
    if (judged && !byEntity.has(form.entity)) byEntity.set(form.entity, judged);
  }
  return [...byEntity.values()];
}

/**
 * The article names somebody else of this family name. A name that usually means one person only ("Albanese") then
 * means that person only where the article gives the full name too.
 */
const couldBeAnother = (
  { keys, match, mention, entity }: NameForm,
  { alsoOfOthers, fullNames }: Introductions,
): boolean =>
  mention === 'short' &&
  alsoOfOthers.has(keys.join(' ')) &&
  (match === 'after-full' || !fullNames.has(entity));

/** Of namesakes, the only one for which the passage's own words speak. */
function preferred(judged: Judged[]): Judged[] {
  if (judged.length < 2) return judged;
  const spokenFor = judged.filter(({ why }) => why.near.length > 0);
  return spokenFor.length === 1 ? spokenFor : judged;
}

function linked(
  { form, why }: Judged,
  { passage, start, end }: Candidate,
  { text, introductions }: Around & { text: string },
): Annotation {
  const full = introductions.fullNames.get(form.entity);
  const words = why.rule === 'short-name-after-full' ? [full ?? form.entity.name] : why.near;
  return {
    passage,
    start,
    end,
    kind: form.entity.kind,
    entity: form.entity.id,
    name: form.entity.name,
    why: { rule: why.rule, words: [text, ...words], confidence: why.confidence },
    mention: form.mention,
  };
}

function shared(judged: readonly Judged[], { passage, start, end }: Candidate, text: string): Annotation {
  const { form } = judged[0]!;
  return {
    passage,
    start,
    end,
    kind: form.entity.kind,
    entity: null,
    name: text,
    why: { rule: 'shared-name', words: [text], confidence: 'medium' },
    mention: form.mention,
    candidates: judged.map((one) => one.form.entity.id).sort(),
  };
}
