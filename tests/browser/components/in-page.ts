/**
 * What tests ask inside the page of fixtures. Each function runs there alone, so that it holds all that it needs:
 * `rootsOf` stands on the page's window.
 */

declare global {
  var rootsOf: () => { name: string; root: Element }[];
}

/** Gives the other functions the drawn components, shadow roots included. */
export function knowRoots(): void {
  globalThis.rootsOf = () =>
    [...document.querySelectorAll('.fixture')].map((fixture) => {
      const host = fixture.querySelector('.shadow-box > div');
      const root = host?.shadowRoot?.querySelector('.sheet, .box') ?? fixture.querySelector('main');
      return { name: fixture.getAttribute('data-fixture') ?? '', root: root ?? fixture };
    });
}

/** Components that draw nothing, and whatever in them is wider than its component or cut off by what it is in. */
export function overflowing(): string[] {
  return rootsOf().flatMap(({ name, root }) => {
    if (root.clientHeight < 60) return [`${name}: nothing drawn`];
    const { left, right } = root.getBoundingClientRect();
    return [root, ...root.querySelectorAll('*')]
      .filter((element) => {
        // Headers that only screen readers see while each cell says its own.
        if (element.closest('.people thead')) return false;
        const box = element.getBoundingClientRect();
        const outside = box.width > 0 && (box.left < left - 1 || box.right > right + 1);
        const { overflowX } = getComputedStyle(element);
        const cut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        return outside || (cut && element.clientWidth > 0);
      })
      .map(
        (element) =>
          `${name}: ${element.localName}.${element.getAttribute('class')} “${element.textContent?.slice(0, 40)}”`,
      );
  });
}

/** Names, values and cells whose words do not begin on the side of a page that runs from right to left. */
export function astray(): string[] {
  const sided = '.card h2, .card .value, .card th, .card td, .panel .name, .panel tbody th';
  return rootsOf().flatMap(({ name, root }) => {
    const page = root.parentElement ?? root.getRootNode();
    return [...(page as ParentNode).querySelectorAll(sided)]
      .filter((element) => {
        const words = document.createRange();
        words.selectNodeContents(element);
        const { right } = element.getBoundingClientRect();
        const room = Number.parseFloat(getComputedStyle(element).paddingRight);
        return words.toString() !== '' && right - room - words.getBoundingClientRect().right > 2;
      })
      .map((element) => `${name}: ${element.localName} “${element.textContent?.slice(0, 40)}”`);
  });
}

/** English names in a page of another language whose language nobody tells, so that they get its typeface and voice. */
export function unmarkedEnglish(): string[] {
  const names = `.card h2, .card .step-name, .card .lead, .card .sources bdi, .panel .name, .panel .people bdi,
    .found-name bdi`;
  return rootsOf().flatMap(({ name, root }) =>
    [...root.querySelectorAll(names)]
      .flatMap((element) => [element, ...element.querySelectorAll('*')])
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && /[a-z]{3}/i.test(node.textContent!)),
      )
      .filter((element) => element.closest('[lang]')?.getAttribute('lang') !== 'en')
      .map((element) => `${name}: ${element.localName} “${element.textContent?.slice(0, 40)}”`),
  );
}

/** Words of the interface that run another way than it. */
export function turnedAround(): string[] {
  const own = '.card .trend > .remark, .card .perspective > bdi > span, .card .remark > bdi > span';
  return rootsOf().flatMap(({ name, root }) =>
    [...root.querySelectorAll(own)]
      .filter((element) => element.getAttribute('lang') !== 'en')
      .filter((element) => getComputedStyle(element).direction !== document.documentElement.dir)
      .map((element) => `${name}: “${element.textContent?.slice(0, 40)}”`),
  );
}

/** Remarks that a line's end divides. */
export function dividedRemarks(): string[] {
  return rootsOf().flatMap(({ name, root }) =>
    [...root.querySelectorAll('.whole')]
      .filter((element) => new Set([...element.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
      .map((element) => `${name}: “${element.textContent}”`),
  );
}

/** Boxes with round corners that scroll: the bar's ends are square in Firefox. */
export function squaredByBars(): string[] {
  return rootsOf().flatMap(({ name, root }) =>
    [root, ...root.querySelectorAll('*')]
      .filter((element) => {
        const { overflowY, borderTopRightRadius } = getComputedStyle(element);
        return overflowY === 'auto' && borderTopRightRadius !== '0px';
      })
      .map((element) => `${name}: ${element.className}`),
  );
}

/** How often things are named, that does not stand below the switches, in the popup; and how many do or do not. */
export function besideSwitches(): { checked: number; askew: string[] } {
  const popups = rootsOf().filter(({ root }) => root.matches('.popup'));
  const counts = popups.flatMap(({ name, root }) => {
    const edge = root.querySelector('input')!.getBoundingClientRect().right;
    return [...root.querySelectorAll('.found button > .remark')].map((count) => ({
      name,
      off: count.getBoundingClientRect().right - edge,
    }));
  });
  const askew = counts
    .filter(({ off }) => Math.abs(off) > 1)
    .map(({ name, off }) => `${name}: ${off} pixels`);
  return { checked: counts.length, askew };
}

/** First letters that are set on their own, in a script that joins letters or has no capitals. */
export function tornLetters(): string[] {
  const words = '.card :is(.capitalized, .value, .perspective):is(:lang(ar), :lang(zh))';
  return rootsOf().flatMap(({ name, root }) =>
    [...root.querySelectorAll(words)]
      .filter((element) => getComputedStyle(element, '::first-letter').textTransform !== 'none')
      .map((element) => `${name}: “${element.textContent?.slice(0, 40)}”`),
  );
}

/** Buttons, links and inputs that a screen reader has no name for. */
export function namelessControls(): string[] {
  return rootsOf().flatMap(({ name, root }) =>
    [...root.querySelectorAll<HTMLElement>('button, a, input, svg[role=img]')]
      .filter((control) => {
        const label = control.closest('label')?.textContent;
        return !(control.getAttribute('aria-label') ?? label ?? control.textContent)?.trim();
      })
      .map((control) => `${name}: ${control.outerHTML.slice(0, 80)}`),
  );
}

export function linksOut(): { href: string; target: string; rel: string }[] {
  return rootsOf().flatMap(({ root }) =>
    [...root.querySelectorAll('a')].map(({ href, target, rel }) => ({ href, target, rel })),
  );
}

/** Texts with less than the contrast that WCAG 2.2 asks at AA (1.4.3): 4.5, and 3 for large text. */
export function paleText(): string[] {
  type Colour = [number, number, number, number];
  const parse = (colour: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const luminance = ([red, green, blue]: Colour): number => {
    const [r, g, b] = [red, green, blue].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const behind = (element: Element): Colour => {
    for (let one: Element | null = element; one; one = one.parentElement) {
      const colour = parse(getComputedStyle(one).backgroundColor);
      if (colour[3] === 1) return colour;
    }
    return [255, 255, 255, 1];
  };
  return rootsOf().flatMap(({ name, root }) =>
    [...root.querySelectorAll('*')]
      .filter((element) => !element.closest('.switch:has(input:disabled)'))
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .flatMap((element) => {
        const style = getComputedStyle(element);
        const inks = element instanceof SVGElement ? style.fill : style.color;
        const [light, dark] = [luminance(parse(inks)), luminance(behind(element))].sort((a, b) => b - a);
        const contrast = (light! + 0.05) / (dark! + 0.05);
        const large = Number.parseFloat(style.fontSize) >= 24;
        if (contrast >= (large ? 3 : 4.5)) return [];
        return [`${name}: ${contrast.toFixed(2)} “${element.textContent?.slice(0, 40)}”`];
      }),
  );
}
