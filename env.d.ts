/// <reference types="vite/client" />

/** The bundled knowledge file, compiled from `knowledge/` by the plugin in scripts/knowledge/vite-plugin.ts. */
declare module 'virtual:bundled-knowledge' {
  const pack: import('./lib/knowledge/schema.ts').Pack;
  export default pack;
}

/** True only in the build for tests, which opens the card's shadow root so that a test can look inside. */
declare const __OPEN_CARD__: boolean;
