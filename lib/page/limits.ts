/** How much of a page is read, each limit with its reason. */

/** A long book chapter has some 300 paragraphs; beyond this a page is a log or a listing, and reading it all would stall it. */
export const MAX_PASSAGES = 2_000;

/** In UTF-16 code units: about 170,000 words, several times the longest magazine article, in one message of 2 MB. */
export const MAX_CHARACTERS = 1_000_000;

/** A cell, a definition or a bare `div` is running text from this many words on; fewer is a label or a figure in a table. */
export const MIN_WORDS_OUTSIDE_PARAGRAPHS = 5;

/** A passage with this share of its letters inside links is a list of links, not running text. */
export const MAX_LINK_SHARE = 0.95;

/** Links shorter than this (UTF-16 code units) may stand alone in a passage: a name in a list of names. */
export const MIN_LENGTH_OF_LINK_LIST = 25;

/** Bylines, share bars and photo credits are shorter than this (UTF-16 code units); a longer element merely has such a class. */
export const MAX_LENGTH_OF_BYLINE = 400;

/** A paragraph counts as prose from this length on (UTF-16 code units): about ten words, more than a teaser's label. */
export const MIN_LENGTH_OF_PROSE = 60;

/** The article's container holds at least this share of the page's prose; the rest is teasers that look like prose. */
export const MIN_SHARE_OF_ARTICLE = 0.7;

/** A wider container is still the article, with its headline, if it holds at most this many times as much prose. */
export const MAX_WIDENING = 1.5;

/** Parts of the article that are hidden are remembered up to this many, and looked at again when styles change; more is a machine's output. */
export const MAX_HIDDEN = 300;
