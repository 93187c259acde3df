import type { Check } from './check.ts';

/** Sources are public pages: https, a real host, no password, no port. */
export const addressesAreOpen: Check = ({ sources }) =>
  Object.entries(sources).flatMap(([key, { url }]) =>
    openAddress.test(url)
      ? []
      : [
          {
            field: `sources.${key}.url`,
            problem: 'is not the address of a public https page',
            remedy: 'write the address as a reader can open it',
          },
        ],
  );

/** Host names only: no password before, no port behind, and no bare number for a host. */
const openAddress = /^https:\/\/(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]|$)/u;
