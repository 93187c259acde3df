import type { Annotation } from '../finder/annotation.ts';
import type { Entity, Reference } from '../knowledge/schema.ts';
import type { Card, EntityCard } from './card.ts';
import { organizationCard } from './organization-card.ts';
import { personCard } from './person-card.ts';
import type { Situation } from './situation.ts';
import { statisticCard } from './statistic-card.ts';
import { candidatesCard, keyOfAnnotation, unlistedFigureCard, unlistedPersonCard } from './unlisted.ts';

export type { Situation } from './situation.ts';

/** What the card of an entity says in the given situation. References have none: they stand on others’ cards. */
export function cardFor(entity: Exclude<Entity, Reference>, situation: Situation): EntityCard {
  switch (entity.kind) {
    case 'person':
      return personCard(entity, situation);
    case 'organization':
      return organizationCard(entity, situation);
    case 'statistic':
      return statisticCard(entity, situation);
  }
}

/**
 * All cards that the annotations of an article need, and those to which their links lead: by entity id, or by
 * `keyOfAnnotation` where no single entity stands for an annotation.
 */
export function cardsFor(annotations: readonly Annotation[], situation: Situation): Record<string, Card> {
  const cards: Record<string, Card> = {};
  const visit = (id: string): void => {
    const entity = Object.hasOwn(cards, id) ? undefined : situation.knowledge.entity(id);
    if (!entity || entity.kind === 'reference') return;
    const card = cardFor(entity, situation);
    cards[id] = card;
    linksOf(card).forEach(visit);
  };
  annotations.forEach((annotation, index) => {
    if (annotation.entity) visit(annotation.entity);
    else cards[keyOfAnnotation(index)] = ownCard(annotation, index, situation);
    [...(annotation.candidates ?? []), annotation.organization?.entity ?? ''].forEach(visit);
  });
  return cards;
}

function ownCard(annotation: Annotation, index: number, situation: Situation): Card {
  if (annotation.candidates) return candidatesCard(annotation, index, situation);
  return annotation.kind === 'statistic'
    ? unlistedFigureCard(annotation, index, situation)
    : unlistedPersonCard(annotation, index, situation);
}

/** Where a card's own links lead. */
function linksOf(card: EntityCard): string[] {
  switch (card.kind) {
    case 'person':
      return card.organizations.map(({ id }) => id);
    case 'organization':
      return [...(card.partOf ? [card.partOf.id] : []), ...card.people.map(({ id }) => id)];
    case 'statistic':
      return [
        ...(card.origin?.by ?? []).map(({ id }) => id),
        ...card.notSameAs.flatMap(({ id }) => id ?? []),
      ];
  }
}
