import styles from './card.css?inline';

/** All styles of the card, for its shadow root. */
export const cardStyles: string = styles;
