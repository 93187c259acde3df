import card from './card.css?inline';
import sheet from './sheet.css?inline';

/** All styles of the card, for its shadow root. */
export const cardStyles: string = card + sheet;
