// First: what follows reads its surroundings as it loads.
import './surroundings.ts';

import { type AnnotatedPage, annotatePage } from '../../../entrypoints/content/annotated-page.ts';
import type { Card } from '../../../lib/cards/card.ts';
import type { Found } from '../../../lib/extension/messages.ts';
import { defaultSettings } from '../../../lib/extension/settings.ts';
import { PULSE } from '../../../lib/page/hover/timings.ts';
import { type Random, seeded } from './random.ts';
import { background, clock, countListeners } from './surroundings.ts';

const NAMES = ['Ada Example', 'Bo Beispiel', 'Cleo Ejemplo'] as const;
const FILLER = 'and what else there is to say about it in a sentence of the length that sentences have.';

const sentence = (random: Random) =>
  `${random.oneOf(['Here', 'Then', 'At last'])} ${random.oneOf(NAMES)} meets ${random.oneOf(NAMES)} ${FILLER}`;

/** The background's work, done by looking for three names. */
function find(passages: readonly string[], cards: Record<string, Card>): Found {
  const annotations = passages.flatMap((text, passage) =>
    NAMES.flatMap((name) =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index: start }) => ({
        passage,
        start,
        end: start + name.length,
        kind: 'person' as const,
        entity: 'people/ada-example',
        name,
        why: { rule: 'full-name' as const, words: [name], confidence: 'high' as const },
      })),
    ),
  );
  return { annotations, cards };
}

/** One page with the extension in it, and a reader's hands. */
class Hands {
  #page!: AnnotatedPage;
  #stop!: AbortController;
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  start(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const onGone = () => {
      this.#stop.abort();
      this.start();
    };
    this.#page = annotatePage(document, { settings: defaultSettings, onGone, signal });
  }

  end(): void {
    this.#stop.abort();
  }

  get counted(): number {
    return this.#page.describe().items.reduce((sum, { times }) => sum + times, 0);
  }

  /** The ways of a hand, the page's own doings among them, some more often than others. */
  readonly ways: readonly (() => unknown)[] = [
    () => this.#moveTo(this.#nameAt()),
    () => this.#moveTo(this.#nameAt()),
    () => this.#moveTo(this.#nameAt()),
    () => this.#moveTo({ x: 2, y: 2 }),
    () => this.#moveTo(this.#cardAt()),
    () => this.#moveTo(this.#cardAt()),
    () => document.documentElement.dispatchEvent(new PointerEvent('pointerleave')),
    () => this.#press(this.#random.oneOf([this.#nameAt(), { x: 2, y: 2 }])),
    () => this.#tap(this.#random.oneOf([this.#nameAt(), { x: 2, y: 2 }])),
    () => this.#tap(this.#nameAt()),
    () => this.#pressInCard(),
    () => this.#pressInCard(),
    () =>
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })),
    () => this.#scroll(),
    () => window.dispatchEvent(new Event('resize')),
    () => this.#page.step(this.#random.oneOf(['next', 'previous'])),
    () => this.#page.jump(this.#random.between(1, 9)),
    () => this.#page.follow({ ...defaultSettings, unlisted: this.#random.oneOf([true, false]) }),
    () => this.#changeText(),
    () => this.#changeText(),
    () => this.#paragraph()?.classList.toggle('hidden'),
    () => history.pushState(null, '', `?${this.#random.between(0, 100)}`),
    () => history.replaceState(null, '', `#${this.#random.between(0, 100)}`),
    () => window.dispatchEvent(new PopStateEvent('popstate')),
    () => window.dispatchEvent(new PageTransitionEvent('pagehide')),
    () => this.#openDialog(),
    () => this.#goOn(),
    () => this.#setLatency(),
  ];

  async once(): Promise<void> {
    this.#random.oneOf(this.ways)();
    await clock.advance(this.#random.oneOf([0, 20, 60, 160, 320]));
  }

  /** A hand that goes away, a background that has answered, and nothing more that blinks. */
  async rest(): Promise<void> {
    this.#moveTo({ x: 2, y: 2 });
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await clock.advance(2 * PULSE);
  }

  #moveTo(place: { x: number; y: number } | null): void {
    if (!place) return;
    const target = document.elementFromPoint(place.x, place.y) ?? document.body;
    const event = new PointerEvent('pointermove', {
      clientX: place.x,
      clientY: place.y,
      bubbles: true,
      composed: true,
    });
    Object.defineProperty(event, 'timeStamp', { value: clock.now() });
    target.dispatchEvent(event);
  }

  #press(place: { x: number; y: number } | null): void {
    if (!place) return;
    const target = document.elementFromPoint(place.x, place.y) ?? document.body;
    target.dispatchEvent(
      new PointerEvent('pointerdown', { clientX: place.x, clientY: place.y, bubbles: true }),
    );
  }

  #tap(place: { x: number; y: number } | null): void {
    if (!place) return;
    const target = document.elementFromPoint(place.x, place.y) ?? document.body;
    const at = { clientX: place.x, clientY: place.y, bubbles: true, composed: true };
    target.dispatchEvent(new PointerEvent('click', { ...at, cancelable: true, pointerType: 'touch' }));
  }

  #nameAt(): { x: number; y: number } | null {
    const ranges = [...(CSS.highlights.get('newsgloss-person') ?? [])] as Range[];
    const rect = ranges.length > 0 ? this.#random.oneOf(ranges).getClientRects()[0] : undefined;
    return rect ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null;
  }

  #cardAt(): { x: number; y: number } | null {
    const box = cardsNow()[0]?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  }

  #pressInCard(): void {
    const buttons = [...(cardsNow()[0]?.querySelectorAll('button') ?? [])];
    if (buttons.length > 0) this.#random.oneOf(buttons).click();
  }

  #scroll(): void {
    scrollBy({ top: this.#random.between(-300, 300), behavior: 'instant' });
    document.dispatchEvent(new Event('scroll'));
  }

  #paragraph(): HTMLElement | undefined {
    return this.#random.oneOf([...document.querySelectorAll('p')]);
  }

  #changeText(): void {
    const paragraph = this.#paragraph();
    const added = Object.assign(document.createElement('p'), { textContent: sentence(this.#random) });
    const how = this.#random.between(0, 3);
    if (how === 0) document.querySelector('article')!.append(added);
    else if (how === 1 && document.querySelectorAll('p').length > 3) paragraph?.remove();
    else if (paragraph?.firstChild) paragraph.firstChild.nodeValue = sentence(this.#random);
  }

  #openDialog(): void {
    const dialog = document.querySelector('dialog')!;
    if (dialog.open) dialog.close();
    else dialog.showModal();
  }

  #goOn(): void {
    document.querySelector('article')!.replaceWith(article(this.#random));
  }

  #setLatency(): void {
    const wait = this.#random.oneOf([0, 6, 60, 500, 1500]);
    background.latency = () => this.#random.between(0, wait + 1);
  }
}

function article(random: Random): HTMLElement {
  const one = document.createElement('article');
  for (let paragraph = 0; paragraph < 6; paragraph += 1)
    one.append(Object.assign(document.createElement('p'), { textContent: sentence(random) }));
  return one;
}

const cardsNow = (): Element[] =>
  [...document.querySelectorAll('newsgloss-card')].flatMap((host) => [
    ...host.shadowRoot!.querySelectorAll('[role=dialog]'),
  ]);

/** How often the page's text names somebody where it can be seen. */
const namesInSight = (): number =>
  [...document.querySelectorAll<HTMLElement>('article p')]
    .filter((paragraph) => paragraph.checkVisibility())
    .flatMap(({ textContent }) => textContent.match(/Ada Example|Bo Beispiel|Cleo Ejemplo/g) ?? []).length;

const errors: string[] = [];
window.addEventListener('error', ({ message }) => errors.push(message));
window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));

/**
 * So many sequences of so many random doings each, one after the other in the same page. Gives what went wrong, and
 * how many cards there were to see, so that a test that shows none is found out.
 */
export async function run(
  cards: Record<string, Card>,
  { seed, sequences, length }: { seed: number; sequences: number; length: number },
): Promise<{ faults: string[]; opened: number }> {
  const faults: string[] = [];
  let opened = 0;
  background.answer = ({ name, carried }) =>
    name === 'annotate'
      ? find((carried as { article: { passages: string[] } }).article.passages, cards)
      : null;
  document.head.innerHTML =
    '<style>.hidden { display: none } p { margin: 30px } article { padding-bottom: 900px }</style>';
  for (let sequence = seed; sequence < seed + sequences && faults.length < 5; sequence += 1) {
    const random = seeded(sequence);
    background.latency = () => 6;
    document.body.replaceChildren(article(random), document.createElement('dialog'));
    const listenersBefore = countListeners();
    const hands = new Hands(random);
    hands.start();
    await clock.advance(50);
    const listeners = countListeners();
    const fault = (what: string) => faults.push(`sequence ${sequence}: ${what}`);
    for (let step = 0; step < length; step += 1) {
      await hands.once();
      const shown = cardsNow().length;
      opened += shown;
      if (shown > 1) fault(`${shown} cards`);
      if (document.querySelectorAll('newsgloss-card').length > 1) fault('two hosts');
    }
    document.querySelector('dialog')!.close();
    await hands.rest();
    if (cardsNow().length > 0) fault('a card is stuck');
    if (clock.waiting > 0) fault(`${clock.waiting} timers wait`);
    if (hands.counted !== namesInSight()) fault(`${hands.counted} of ${namesInSight()} names are shown`);
    // The host of the first card brings its own with it, which stay as long as it does.
    const more = countListeners() - listeners;
    if (more !== 0 && more !== LISTENERS_OF_HOST) fault(`${more} listeners more`);
    hands.end();
    await clock.advance(0);
    if (document.querySelector('newsgloss-card')) fault('the host is still there');
    if (countListeners() !== listenersBefore)
      fault(`${countListeners() - listenersBefore} listeners are left`);
    faults.push(...errors.splice(0));
  }
  return { faults, opened };
}

/** Two of the keyboard's focus in the card and four of the swipe that closes a sheet: see card-focus.ts and sheet-swipe.ts. */
const LISTENERS_OF_HOST = 6;
