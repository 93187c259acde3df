import { extensionIn } from '../browsers/in-language.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { TOUCH_SCREEN } from '../browsers/touch-screen.ts';
import { takeDesk } from './desk.ts';
import { takePhone } from './phone.ts';
import { takePrints } from './prints.ts';
import { preferencesOf } from './schemes.ts';
import type { Surroundings } from './surroundings.ts';
import { takeWelcome } from './welcome.ts';

type Pictures = Omit<Surroundings, 'launched'> & {
  /** Folder of the built extension. */
  extension: string;
  locale: string;
};

/** Takes the pictures of the extension in use, in one browser, scheme and language; gives their files as they are written. */
export async function* takeRealPages({ extension, locale, ...of }: Pictures): AsyncIterable<string> {
  const spoken = locale === 'en' ? extension : await extensionIn(locale, extension);
  const preferences = preferencesOf(of.scheme);
  const launch = (more = {}) =>
    launchBrowser({
      kind: of.kind,
      extension: spoken,
      headless: true,
      preferences: { ...preferences, ...more },
    });
  const desk = await launch();
  try {
    yield* takeDesk({ ...of, launched: desk });
    if (of.name === 'light') yield* takePrints({ ...of, launched: desk });
    yield* takeWelcome({ ...of, launched: desk });
  } finally {
    await desk.browser.close();
  }
  const phone = await launch(TOUCH_SCREEN);
  try {
    yield* takePhone({ ...of, launched: phone });
  } finally {
    await phone.browser.close();
  }
}
