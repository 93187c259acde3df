/**
 * The text on which a reader tries Newsgloss. It is in English in every language, because the finder reads English.
 * What it says is true of those whom it names, it quotes nobody, and it names nobody with matters of the law on the
 * card. A test holds it against the bundled knowledge.
 */
export const EXAMPLE_ARTICLE = {
  title: 'A record, and who explains it',
  paragraphs: [
    'Trade between China and Russia reached a record $240.1 billion in 2023, Chinese customs figures show. To explain what stands behind such a number, reporters call experts.',
    'Two of them are Yun Sun, who directs the China program at the Stimson Center in Washington, and Janis Kluge, an economist at the German Institute for International and Security Affairs in Berlin. Most readers know Ms. Sun and Mr. Kluge only from the half sentence that a reporter has room for.',
  ],
} as const;
