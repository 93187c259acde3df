import { type ComponentChild, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { cardStyles } from '../../components/card-styles.ts';
import type { SheetPlaceFixture } from './fixture.ts';

interface Props {
  /** Selects a control that is pressed at once. */
  press: string | null;
  /** How the sheet stands; null where the card is none. */
  sheet: SheetPlaceFixture | null;
  children: ComponentChild;
}

/**
 * What stands in it is drawn in a shadow root with the card's styles, as in a page of news. There the host is fixed
 * and empty; here it is so within a box that is as high as the card.
 */
export function Shadow({ press, sheet, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const host = box.current!.firstElementChild!;
    const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<style></style><div></div>';
    shadow.querySelector('style')!.textContent = cardStyles;
    const mount = shadow.querySelector('div')!;
    // As the extension places it.
    mount.style.cssText = 'position: fixed; left: 0; top: 0';
    if (sheet) mount.style.width = '100%';
    if (sheet) mount.dataset.side = sheet.side;
    render(children, mount);
    if (press) mount.querySelector<HTMLElement>(press)!.click();
    if (sheet) rest(mount, sheet);
    const observer = new ResizeObserver(() => {
      box.current!.style.height = `${mount.getBoundingClientRect().height}px`;
    });
    observer.observe(mount);
    return () => observer.disconnect();
  }, [children, press, sheet]);
  return (
    <div ref={box} class="shadow-box">
      <div />
    </div>
  );
}

/** The sheet where it stands once it has slid in, scrolled as far as the reader has. */
function rest(mount: HTMLElement, { shows }: SheetPlaceFixture): void {
  for (const animation of (mount.getRootNode() as ShadowRoot).getAnimations()) animation.finish();
  if (shows === 'whole') mount.style.setProperty('--sheet-max-height', 'none');
  if (shows === 'middle') mount.querySelector('.card')!.scrollTop = 150;
}
