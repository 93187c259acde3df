import { type ComponentChild, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { cardStyles } from '../../components/card-styles.ts';

/**
 * What stands in it is drawn in a shadow root with the card's styles, as in a page of news. There the host is fixed
 * and empty; here it is so within a box that is as high as the card. `press` selects a control that is pressed at once.
 */
export function Shadow({ press, children }: { press: string | null; children: ComponentChild }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const host = box.current!.firstElementChild!;
    const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<style></style><div></div>';
    shadow.querySelector('style')!.textContent = cardStyles;
    const mount = shadow.querySelector('div')!;
    // As the extension places it.
    mount.style.cssText = 'position: fixed; left: 0; top: 0';
    render(children, mount);
    if (press) mount.querySelector<HTMLElement>(press)!.click();
    const observer = new ResizeObserver(() => {
      box.current!.style.height = `${mount.getBoundingClientRect().height}px`;
    });
    observer.observe(mount);
    return () => observer.disconnect();
  }, [children, press]);
  return (
    <div ref={box} class="shadow-box">
      <div />
    </div>
  );
}
