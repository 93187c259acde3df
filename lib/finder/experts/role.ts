/** What an article says a person is: tokens of one passage, `end` exclusive. */
export interface Role {
  first: number;
  end: number;
  /** How much it tells: an apposition with a word for a role most, a party in brackets least. */
  weight: number;
}
