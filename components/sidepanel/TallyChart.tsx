import { listed } from '../../lib/cards/listed.ts';
import { useNumbers, useTranslate } from '../translations.ts';

interface Props {
  title: string;
  /** What a full bar stands for, so that charts beside each other are of one scale. */
  total: number;
  rows: readonly { label: string; count: number }[];
}

/** A few counts as bars; one sentence to screen readers. */
export function TallyChart({ title, total, rows }: Props) {
  const translate = useTranslate();
  const numberText = useNumbers();
  const said = listed(
    rows.map(({ label, count }) => `${label} ${numberText(count)}`),
    translate,
  );
  return (
    <figure class="tally">
      <figcaption>{title}</figcaption>
      <div class="rows" role="img" aria-label={`${title}: ${said}`}>
        {rows.map(({ label, count }) => (
          <div key={label} class="row">
            <span class="label">{label}</span>
            <span class="track">
              <span class="bar" style={{ inlineSize: `${(100 * count) / total}%` }} />
            </span>
            <span class="number">{numberText(count)}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}
