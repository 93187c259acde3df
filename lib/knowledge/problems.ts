/** Something wrong with a knowledge file, told so that an editor or a reader can put it right. */
export interface Problem {
  /** The entity's id, or the file where no entity could be read. */
  where: string;
  /** Dotted path inside the entity: `claims.0.text`. Empty for the whole of it. */
  field: string;
  /** What is wrong, to be read after the field: "is empty". */
  problem: string;
  /** What to do about it. */
  remedy: string;
}

/** One line: `people/ada-example: claims.0.text is empty; write it or leave the field out`. */
export function describeProblem({ where, field, problem, remedy }: Problem): string {
  const subject = field === '' ? '' : `${field} `;
  return `${where}: ${subject}${problem}; ${remedy}`;
}
