import type { QuotedWords } from '../../lib/cards/card.ts';
import type { Listed } from '../../lib/cards/listing/listing.ts';

/** What every item of the list is given. */
export interface ItemProps<One extends Listed> {
  one: One;
  /** What the reader searches for; empty for nothing. */
  query: string;
  /** Goes to an annotation, by its id in the page. */
  onJump: (id: number) => void;
  onJumpToWords: (words: Pick<QuotedWords, 'passage' | 'start' | 'end'>) => void;
}
