import type { Annotation } from '../finder/annotation.ts';
import type { CandidatesCard, UnlistedFigureCard, UnlistedPersonCard } from './card.ts';
import { glossOf } from './gloss.ts';
import { quotedWords } from './quoted-words.ts';
import { roleWords } from './role-words.ts';
import type { Situation } from './situation.ts';
import { hasWords } from './unit-words.ts';
import { valueText } from './value-text.ts';

/** Cards of annotations that stand for no single entity are kept under the annotation's place in the answer. */
export const keyOfAnnotation = (index: number): string => `annotation:${index}`;

/** Both or all that a name could mean, with what tells them apart. */
export function candidatesCard(annotation: Annotation, index: number, situation: Situation): CandidatesCard {
  const candidates = (annotation.candidates ?? []).flatMap((id) => {
    const entity = situation.knowledge.entity(id);
    return entity ? [{ id, name: entity.name, gloss: glossOf(entity, situation) }] : [];
  });
  return { kind: 'candidates', id: keyOfAnnotation(index), name: annotation.name, candidates };
}

/**
 * What the article itself says of somebody. Later mentions show what the full one has: role, institution and
 * quotations stand there.
 */
export function unlistedPersonCard(
  annotation: Annotation,
  index: number,
  situation: Situation,
): UnlistedPersonCard {
  const full =
    situation.annotations.find(
      ({ kind, entity, name, mention }) =>
        kind === 'person' && entity === null && mention === 'full' && name === annotation.name,
    ) ?? annotation;
  return {
    kind: 'unlisted-person',
    id: keyOfAnnotation(index),
    name: full.name,
    role: full.role ? roleWords(full.role.text) : null,
    organization: full.organization
      ? { text: full.organization.text, id: full.organization.entity ?? null }
      : null,
    quotes: quotedWords([full], situation),
  };
}

/** What the article itself says of a figure. */
export function unlistedFigureCard(
  annotation: Annotation,
  index: number,
  { annotations, wording }: Situation,
): UnlistedFigureCard {
  const { quantity, source } = annotation;
  return {
    kind: 'unlisted-figure',
    id: keyOfAnnotation(index),
    name: annotation.name,
    value:
      quantity && hasWords(quantity.unit)
        ? valueText(quantity.amount, quantity.unit, quantity.upTo, wording)
        : annotation.name,
    comparator: quantity?.comparator ?? null,
    base: quantity?.base?.text ?? null,
    period: quantity?.period?.text ?? null,
    source: source ? { text: source.text, id: cardOf(source.annotation, annotations) } : null,
  };
}

/** The key of the card of whoever is credited: an entity's, or that of the annotation itself. */
function cardOf(index: number | undefined, annotations: readonly Annotation[]): string | null {
  const credited = index === undefined ? undefined : annotations[index];
  return index !== undefined && credited ? (credited.entity ?? keyOfAnnotation(index)) : null;
}
