import type { Card as AnyCard } from '../lib/cards/card.ts';
import type { Translate } from '../lib/extension/translate.ts';
import { CandidatesCard } from './CandidatesCard.tsx';
import type { CardActions } from './CardFrame.tsx';
import { OrganizationCard } from './OrganizationCard.tsx';
import { PersonCard } from './PersonCard.tsx';
import { StatisticCard } from './StatisticCard.tsx';
import { Translations } from './translations.ts';
import { UnlistedFigureCard, UnlistedPersonCard } from './UnlistedCards.tsx';
import { ArticleLanguage } from './written.ts';

interface Props extends CardActions {
  card: AnyCard;
  /** How the match was made, in a sentence; null on a card that the reader went on to. */
  why: string | null;
  translate: Translate;
  /** BCP 47, or null where the page names none. */
  articleLanguage: string | null;
}

/** Any card, with the words of the reader's language. */
export function Card({ translate, articleLanguage, ...props }: Props) {
  return (
    <Translations.Provider value={translate}>
      <ArticleLanguage.Provider value={articleLanguage}>
        <CardOfKind {...props} />
      </ArticleLanguage.Provider>
    </Translations.Provider>
  );
}

function CardOfKind({ card, ...props }: Omit<Props, 'translate' | 'articleLanguage'>) {
  switch (card.kind) {
    case 'person':
      return <PersonCard card={card} {...props} />;
    case 'organization':
      return <OrganizationCard card={card} {...props} />;
    case 'statistic':
      return <StatisticCard card={card} {...props} />;
    case 'candidates':
      return <CandidatesCard card={card} {...props} />;
    case 'unlisted-person':
      return <UnlistedPersonCard card={card} {...props} />;
    case 'unlisted-figure':
      return <UnlistedFigureCard card={card} {...props} />;
  }
}
