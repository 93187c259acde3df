import type { CardSource, Perspective } from '../lib/cards/card.ts';
import type { MessageKey } from '../lib/extension/translate.ts';
import { English, Filled, FilledIn } from './Filled.tsx';
import { Footnotes } from './Footnotes.tsx';

/** Lines below a value that say what it comes to beside something known, each with its source. */
export function Perspectives({
  perspectives,
  sources,
}: {
  perspectives: readonly Perspective[];
  sources: readonly CardSource[];
}) {
  return perspectives.map((perspective) => (
    <p key={perspective.reference} class="perspective">
      <Words perspective={perspective} />
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

function Words({
  perspective: { as, ofOneYear, amount, reference, period, of },
}: {
  perspective: Perspective;
}) {
  const key = (ofOneYear && OF_ONE_YEAR[as]) || IN_YEAR[as];
  const parts = [amount, <English key="reference" text={reference} />, period];
  if (!of) return <Filled message={key} parts={parts} />;
  return (
    <Filled
      message="perspectiveOf"
      parts={[
        <FilledIn key="of" message="valueIn" parts={[of.text, of.period]} />,
        <FilledIn key="words" message={key} parts={parts} />,
      ]}
    />
  );
}
