import type { Quantity } from '../../finder/annotation.ts';
import { valueText } from '../value-text.ts';

/** A figure's value in plain words, without its comparator; with plain blanks, since files are searched. */
export const quantityText = ({ amount, unit, upTo }: Quantity): string =>
  valueText(amount, unit, upTo).replaceAll('\u00a0', ' ');
