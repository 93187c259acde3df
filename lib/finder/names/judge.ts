import type { NamedEntity, NameForm } from '../../knowledge/name-forms.ts';
import type { Why } from '../annotation.ts';
import type { ReadPassage } from '../passage.ts';
import { namesAnotherBody } from './another-body.ts';
import type { Candidate } from './candidates.ts';
import { isAvoided, wordsNear } from './context.ts';
import {
  besideSaying,
  courtesyBefore,
  hyphenated,
  insideLongerName,
  isRomanNumber,
  titleBefore,
} from './surroundings.ts';
import { WORD_LIKE } from './words.ts';

/** A form that may stand at a candidate's place, with the reason. */
export interface Judged {
  form: NameForm;
  why: Pick<Why, 'rule' | 'confidence'> & { near: string[] };
}

/** What the article has said so far about an entity that `judge` must know. */
export type Introduced = (entity: NamedEntity) => boolean;

/**
 * Whether a form may stand for its entity at this place, and why; null where not. `introduced` tells whether the
 * article names the entity in full somewhere.
 */
export function judge(
  form: NameForm,
  candidate: Candidate,
  { passage, introduced }: { passage: ReadPassage; introduced: Introduced },
): Judged | null {
  const { entity } = form;
  const known = introduced(entity);
  if (form.match === 'after-full' && !known) return null;
  if (!standsAlone(form, candidate, passage) || isAvoided(passage, entity)) return null;
  if (form.mention === 'short' && known) return { form, why: AFTER_FULL };
  const demanded = form.match === 'with-context' || entity.context.ambiguity === 'high';
  // What needs no context is not searched for it: looking for words is what costs.
  const near = demanded || entity.context.ambiguity !== 'low' ? wordsNear(passage, entity) : [];
  if (near.length > 0) return { form, why: { ...ruleWithContext(form, demanded), near } };
  // The article has named this person or organization with context elsewhere: the same name means the same.
  if (demanded) return known ? { form, why: { rule: 'full-name', confidence: 'medium', near: [] } } : null;
  const confidence = entity.context.ambiguity === 'low' ? 'high' : 'medium';
  return { form, why: { rule: ruleAlone(form), confidence, near: [] } };
}

const AFTER_FULL: Judged['why'] = { rule: 'short-name-after-full', confidence: 'high', near: [] };

const ruleAlone = ({ mention }: NameForm) => (mention === 'short' ? 'short-name-alone' : 'full-name');

function ruleWithContext(form: NameForm, demanded: boolean): Pick<Why, 'rule' | 'confidence'> {
  if (!demanded) return { rule: ruleAlone(form), confidence: 'high' };
  const confidence = form.entity.context.ambiguity === 'high' ? 'medium' : 'high';
  if (form.acronym) return { rule: 'acronym-with-context', confidence };
  return {
    rule: form.mention === 'short' ? 'short-name-with-context' : 'full-name-with-context',
    confidence,
  };
}

/** The words around the name leave it whole, and say that it is a name. */
function standsAlone(form: NameForm, candidate: Candidate, { tokens }: ReadPassage): boolean {
  if (form.entity.kind === 'organization') return !namesAnotherBody(form, tokens, candidate);
  if (form.mention === 'full')
    return form.entity.context.ambiguity === 'low' || !insideLongerName(tokens, candidate);
  if (form.match === 'after-full' && hyphenated(tokens, candidate)) return false;
  if (insideLongerName(tokens, candidate) || isRomanNumber(tokens, candidate)) return false;
  const wordLike = form.keys.length === 1 && WORD_LIKE.has(form.keys[0] ?? '');
  return (
    !wordLike ||
    (form.match === 'after-full'
      ? titleBefore(tokens, candidate) || besideSaying(tokens, candidate)
      : courtesyBefore(tokens, candidate) || besideSaying(tokens, candidate))
  );
}
