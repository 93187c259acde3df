import { MAX_LINK_SHARE, MIN_LENGTH_OF_LINK_LIST, MIN_WORDS_OUTSIDE_PARAGRAPHS } from '../limits.ts';

/** What is known of a passage when it has been read. */
export interface PassageFeatures {
  text: string;
  /** Non-space UTF-16 code units of it that stand in links. */
  linked: number;
  /** Name of the block's element. */
  block: string;
  /** It holds a link to an author of the article. */
  namesAuthor: boolean;
}

const textBlocks = /^(p|h[1-6]|blockquote|figcaption|li|dd|summary)$/;

/** Whether a passage is running text: words that say something, not a label, a list of links or a byline. */
export function isRunningText({ text, linked, block, namesAuthor }: PassageFeatures): boolean {
  if (!/\p{L}/u.test(text) || isByline(text, namesAuthor) || isLinkList(text, linked)) return false;
  return textBlocks.test(block) || hasWords(text, MIN_WORDS_OUTSIDE_PARAGRAPHS);
}

/** Scripts without spaces between words have no words to count; their characters count half a word. */
function hasWords(text: string, wanted: number): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const unspaced = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/gu)?.length ?? 0;
  return words + unspaced / 2 >= wanted;
}

function isLinkList(text: string, linked: number): boolean {
  if (text.length < MIN_LENGTH_OF_LINK_LIST || linked === 0) return false;
  return linked / text.replace(/\s/g, '').length >= MAX_LINK_SHARE;
}

const bylineStart =
  /^(by|reporting by|reported by|additional reporting by|writing by|written by|editing by|compiled by)\s+\p{Lu}/iu;
const MAX_BYLINE = 200;

/** "By Jane Roe and John Doe", with or without a class that says so; a sentence that begins with "By" ends with a full stop. */
function isByline(text: string, namesAuthor: boolean): boolean {
  if (text.length > MAX_BYLINE) return false;
  if (namesAuthor && !/[.!?]["”’]?$/.test(text)) return true;
  return (
    bylineStart.test(text) && (!/[.!?,]["”’]?$/.test(text) || /^\S*(reporting|editing|writing)\b/i.test(text))
  );
}
