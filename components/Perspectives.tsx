import type { CardSource, Perspective } from '../lib/cards/card.ts';
import type { MessageKey } from '../lib/extension/translate.ts';
import { Footnotes } from './Footnotes.tsx';
import { useTranslate } from './translations.ts';

/** Lines below a value that say what it comes to beside something known, each with its source. */
export function Perspectives({
  perspectives,
  sources,
}: {
  perspectives: readonly Perspective[];
  sources: readonly CardSource[];
}) {
  const words = usePerspectiveWords();
  return perspectives.map((perspective) => (
    <p key={perspective.reference} class="perspective" dir="auto">
      {words(perspective)}
      <Footnotes numbers={perspective.sources} sources={sources} />
    </p>
  ));
}

const IN_YEAR: Readonly<Record<Perspective['as'], MessageKey>> = {
  share: 'perspectiveShare',
  times: 'perspectiveTimes',
  'per-person': 'perspectivePerPerson',
  beside: 'perspectiveBeside',
};

const OF_ONE_YEAR: Partial<Record<Perspective['as'], MessageKey>> = {
  share: 'perspectiveShareOfYear',
  times: 'perspectiveTimesOfYear',
};

function usePerspectiveWords(): (perspective: Perspective) => string {
  const translate = useTranslate();
  return ({ as, ofOneYear, amount, reference, period, of }) => {
    const key = (ofOneYear && OF_ONE_YEAR[as]) || IN_YEAR[as];
    const words = translate(key, [amount, reference, period]);
    return of ? translate('perspectiveOf', [translate('valueIn', [of.text, of.period]), words]) : words;
  };
}
