/** What an article says of a person, to stand by itself: “who directs a program” is “directs a program” there. */
export const roleWords = (text: string): string => text.replace(/^who (?:(?:is|was) (?=an? |the ))?/i, '');
