import type { Listed, ListedArticle, ShownWords } from './listing/listing.ts';
import { quantityText } from './listing/quantity-text.ts';

interface Exported {
  article: ListedArticle;
  listed: readonly Listed[];
  /** When the export is made, ISO 8601 with time. */
  created: string;
  /** A new IRI at each call: the standard wants each annotation to have one. */
  newId: () => string;
}

/**
 * What was found as a page of annotations in the W3C Web Annotation Data Model, as JSON-LD text
 * (https://www.w3.org/TR/annotation-model/): each place by its words and what stands around them.
 */
export function exportWebAnnotations({ article, listed, created, newId }: Exported): string {
  const items = listed
    .flatMap((one) => one.places.map((place) => ({ one, place })))
    .sort(
      ({ place: { annotation: a } }, { place: { annotation: b } }) =>
        a.passage - b.passage || a.start - b.start,
    )
    .map(({ one, place }) => ({
      id: newId(),
      type: 'Annotation',
      motivation: 'identifying',
      created,
      generator: { type: 'Software', name: 'Newsgloss' },
      body: bodiesOf(one, place),
      target: targetOf(place, article),
    }));
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: newId(),
    type: 'AnnotationPage',
    startIndex: 0,
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

function targetOf({ exact, prefix, suffix }: ShownWords, { url, language }: ListedArticle) {
  return {
    source: { id: url, type: 'Text', format: 'text/html', ...(language ? { language } : {}) },
    selector: { type: 'TextQuoteSelector', exact, prefix, suffix },
  };
}

/** The name identifies; the rest describes, a line each. */
function bodiesOf(one: Listed, place: ShownWords) {
  return [
    textual('identifying', one.name),
    { type: 'TextualBody', purpose: 'classifying', value: one.kind, format: 'text/plain' },
    ...descriptionOf(one, place).map((text) => textual('describing', text)),
  ];
}

const textual = (purpose: 'identifying' | 'describing', value: string) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
  language: 'en',
});

function descriptionOf(one: Listed, { annotation: { quantity, source } }: ShownWords): string[] {
  switch (one.kind) {
    case 'person':
      return [one.role, one.institution?.name].filter((text) => text != null);
    case 'organization':
      return one.institution?.country ? [one.institution.country] : [];
    case 'statistic':
      return [
        ...(quantity ? [quantityText(quantity)] : []),
        ...(source ? [`Credited to ${source.text}`] : []),
        ...(one.measures ? [one.measures] : []),
      ];
  }
}
