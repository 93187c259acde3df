/** Family names so well known that news uses them without a given name, and that mean nothing else; folded. */
export const MONONYMS: ReadonlySet<string> = new Set(
  `
  putin obama clinton reagan nixon kissinger yeltsin gorbachev brezhnev khrushchev stalin lenin trotsky medvedev lavrov zelensky
  lukashenko erdogan ataturk merkel adenauer bismarck hitler goebbels himmler mussolini berlusconi macron sarkozy mitterrand
  chirac napoleon thatcher churchill blair netanyahu rabin arafat mubarak sadat nasser assad gaddafi qaddafi khomeini
  khamenei ahmadinejad saddam milosevic karadzic mladic tito mandela mugabe castro chavez maduro peron pinochet
  bolsonaro gandhi nehru modi musharraf bhutto mao suharto sukarno marcos duterte trudeau bernanke greenspan yellen
  shakespeare goethe schiller dante cervantes tolstoy dostoevsky chekhov pushkin kafka brecht ibsen strindberg moliere proust
  voltaire rousseau nietzsche hegel kant marx engels freud darwin einstein galileo copernicus plato aristotle socrates
  mozart beethoven bach wagner verdi puccini rossini schubert schumann brahms mahler haydn handel chopin liszt tchaikovsky
  rachmaninoff shostakovich prokofiev stravinsky vivaldi debussy picasso matisse monet manet cezanne gauguin rembrandt
  vermeer michelangelo leonardo raphael caravaggio goya warhol rothko pollock hemingway faulkner orwell dickens tolkien
`
    .split(/\s+/)
    .filter(Boolean),
);

/** What a public figure's name may stand before as its owner: "the Clinton administration". */
export const BELONGING: ReadonlySet<string> = new Set(
  'administration campaign presidency doctrine plan rally supporter supporters voter voters ally allies era'.split(
    ' ',
  ),
);
