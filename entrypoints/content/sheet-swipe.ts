import { drawsSheet, swipesAway } from '../../lib/page/hover/swipe.ts';
import { SETTLE, SWIPE_REST } from '../../lib/page/hover/timings.ts';

/** A finger on the sheet; `draws` is null as long as it is not clear what it does. */
interface Finger {
  sheet: HTMLElement;
  x: number;
  y: number;
  scrolls: boolean;
  draws: boolean | null;
  towards: number;
  speed: number;
  at: number;
}

/**
 * The sheet follows a finger that draws it towards its edge, and closes when it lets go far enough or fast enough.
 * Only touches of the sheet itself are listened to, and only those that draw it do not scroll in it. `forget` is for a
 * sheet that shows another card: one that was on its way out stays then.
 */
export function closeOnSwipe(
  mount: HTMLElement,
  { onClose, signal }: { onClose: () => void; signal: AbortSignal },
): { forget(): void } {
  let finger: Finger | null = null;
  let way: Animation | null = null;
  /** Down is towards the edge at the bottom, up towards the one at the top. */
  const sign = () => (mount.dataset.side === 'top' ? -1 : 1);

  function start({ touches, target, timeStamp }: TouchEvent): void {
    const sheet = mount.querySelector<HTMLElement>('.sheet');
    const touch = touches.length === 1 ? touches[0] : null;
    // A second finger zooms: the sheet goes back to where it was.
    if (finger?.draws) settle(finger, { away: false });
    finger = null;
    if (!touch || !sheet) return;
    const scrolls = canScroll(sheet, { target: target as Element, sign: sign() });
    const { clientX: x, clientY: y } = touch;
    finger = { sheet, x, y, scrolls, draws: null, towards: 0, speed: 0, at: timeStamp };
  }

  function move(event: TouchEvent): void {
    const touch = event.touches[0];
    if (!finger || !touch) return;
    const towards = (touch.clientY - finger.y) * sign();
    finger.draws ??= drawsSheet({ towards, across: touch.clientX - finger.x }, finger);
    if (!finger.draws) return;
    event.preventDefault();
    finger.speed = (towards - finger.towards) / Math.max(1, event.timeStamp - finger.at);
    finger.at = event.timeStamp;
    finger.towards = towards;
    const scale = finger.sheet.getBoundingClientRect().width / finger.sheet.offsetWidth;
    finger.sheet.style.translate = `0 ${(Math.max(0, towards) * sign()) / scale}px`;
  }

  function end({ timeStamp, type }: TouchEvent): void {
    if (finger?.draws) {
      const { height } = finger.sheet.getBoundingClientRect();
      const speed = timeStamp - finger.at > SWIPE_REST ? 0 : finger.speed;
      settle(finger, { away: type === 'touchend' && swipesAway(finger.towards, { height, speed }) });
    }
    finger = null;
  }

  /** Lets the sheet go to its edge and then close, or back to its place. */
  function settle({ sheet }: Finger, { away }: { away: boolean }): void {
    const from = sheet.style.translate;
    const to = away ? `0 ${sheet.offsetHeight * sign()}px` : '0 0';
    const window = mount.ownerDocument.defaultView!;
    const duration = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : SETTLE;
    sheet.style.translate = '';
    const settling = sheet.animate(
      { translate: [from, to] },
      { duration, easing: 'ease-out', fill: 'forwards' },
    );
    settling.addEventListener('finish', () => {
      if (away && sheet.isConnected && !signal.aborted) onClose();
      settling.cancel();
    });
    way = settling;
  }

  function forget(): void {
    way?.cancel();
    if (finger) finger.sheet.style.translate = '';
    finger = null;
  }

  mount.addEventListener('touchstart', start, { signal, passive: true });
  mount.addEventListener('touchmove', move, { signal, passive: false });
  mount.addEventListener('touchend', end, { signal, passive: true });
  mount.addEventListener('touchcancel', end, { signal, passive: true });
  return { forget };
}

/** Whether the card can still scroll the way that would draw the sheet; by handle and bar it is always drawn. */
function canScroll(sheet: HTMLElement, { target, sign }: { target: Element; sign: number }): boolean {
  const card = sheet.querySelector('.card');
  if (!card || target.closest('.handle, .bar')) return false;
  const { scrollTop, scrollHeight, clientHeight } = card;
  return sign > 0 ? scrollTop > 0 : scrollTop < scrollHeight - clientHeight - 1;
}
