import type { Annotation } from '../finder/annotation.ts';
import type { Painter } from './painters/painter.ts';
import type { PassageOnPage } from './passages.ts';

/** An annotation that the page shows. */
export interface ShownAnnotation {
  /** Stays the same as long as the annotation stands in the page, whatever changes around it. */
  id: number;
  /** Its place in the background's latest answer, which is how cards are found. */
  index: number;
  annotation: Annotation;
  passage: PassageOnPage;
}

/** What the page shows, painted; changes are painted, and what stays is left alone. */
export interface Shown {
  /** In reading order. */
  readonly all: readonly ShownAnnotation[];
  get(id: number): ShownAnnotation | undefined;
  /** Shows these annotations of these passages and nothing else. */
  show(
    passages: readonly PassageOnPage[],
    annotations: readonly { index: number; annotation: Annotation }[],
  ): void;
}

/** Keeps what one painter paints. */
export function keepShown(painter: Painter): Shown {
  let all: ShownAnnotation[] = [];
  let byPassage = new Map<PassageOnPage, ShownAnnotation[]>();
  let byId = new Map<number, ShownAnnotation>();
  let lastId = 0;

  function place(
    passage: PassageOnPage,
    wanted: readonly { index: number; annotation: Annotation }[],
  ): ShownAnnotation[] {
    const before = byPassage.get(passage) ?? [];
    const known = new Map(before.map((shown) => [signature(shown.annotation), shown]));
    return wanted.map(({ index, annotation }) => {
      const same = known.get(signature(annotation));
      return same ? { ...same, index, annotation } : { id: ++lastId, index, annotation, passage };
    });
  }

  return {
    get all() {
      return all;
    },
    get: (id) => byId.get(id),
    show(passages, annotations) {
      const wanted = Map.groupBy(annotations, ({ annotation }) => annotation.passage);
      const next = new Map(
        passages.map((passage, index) => [passage, place(passage, wanted.get(index) ?? [])]),
      );
      const shown = [...next.values()].flat();
      const ids = new Set(shown.map(({ id }) => id));
      painter.unpaint(all.filter(({ id }) => !ids.has(id)).map(({ id }) => id));
      painter.paint(shown.filter(({ id }) => !byId.has(id)).map(paintItem));
      all = shown;
      byPassage = next;
      byId = new Map(shown.map((one) => [one.id, one]));
    },
  };
}

const paintItem = ({ id, passage, annotation: { kind, start, end } }: ShownAnnotation) => ({
  id,
  kind,
  passage,
  start,
  end,
});

const signature = ({ start, end, kind }: Annotation): string => `${start} ${end} ${kind}`;
