import type { CandidatesCard as Candidates } from '../lib/cards/card.ts';
import type { Kind } from '../lib/finder/annotation.ts';
import { type CardActions, CardFrame } from './CardFrame.tsx';
import { StepButton } from './StepButton.tsx';
import { useTranslate } from './translations.ts';
import { useAsInArticle } from './written.ts';

/** All that a name could mean, with what tells them apart; the reader decides. */
export function CandidatesCard({
  card,
  why,
  ...actions
}: { card: Candidates; why: string | null } & CardActions) {
  const translate = useTranslate();
  const asInArticle = useAsInArticle();
  return (
    <CardFrame
      kind={kindOf(card)}
      label="kindCandidates"
      name={card.name}
      written={asInArticle}
      why={why}
      {...actions}
    >
      <p>{translate('candidatesHint')}</p>
      {card.candidates.map(({ id, name, gloss }) => (
        <StepButton key={id} id={id} gloss={gloss} onVisit={actions.onVisit}>
          {name}
        </StepButton>
      ))}
    </CardFrame>
  );
}

const KINDS: Readonly<Record<string, Kind>> = {
  people: 'person',
  organizations: 'organization',
  statistics: 'statistic',
};

const kindOf = ({ candidates }: Candidates): Kind => KINDS[candidates[0]?.id.split('/')[0] ?? ''] ?? 'person';
