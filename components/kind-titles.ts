/** The kinds in the order in which they are listed everywhere, each with the words for all of it. */
export const KIND_TITLES = [
  ['person', 'kindPeople'],
  ['organization', 'kindOrganizations'],
  ['statistic', 'kindStatistics'],
] as const;
