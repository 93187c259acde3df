import fc from 'fast-check';
import type { CardEvent } from './card-state.ts';

const target = fc.nat(3);
const at = fc.nat(9999);
const of = <const Type extends string>(type: Type) => fc.constant(type);

/** Any event that the card can meet, late and senseless ones among them; for tests. */
export const anyEvent: fc.Arbitrary<CardEvent> = fc.oneof(
  fc.record({ type: of('over'), target, passing: fc.boolean(), at }),
  fc.record({
    type: fc.constantFrom(...(['out', 'approach', 'enterCard', 'leaveCard', 'pin', 'back'] as const)),
  }),
  fc.record({ type: of('press'), target: fc.option(target), at }),
  fc.record({ type: of('close'), at }),
  fc.record({ type: fc.constantFrom('openByKeyboard' as const, 'openByTouch' as const), target }),
  fc.record({ type: of('visit'), entity: fc.string() }),
  fc.record({ type: of('elapsed'), token: fc.nat(40), at }),
);
