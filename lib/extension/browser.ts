import type { Browser } from 'webextension-polyfill';
import { browser as provided } from 'wxt/browser';

/**
 * The browser's extension API, the only import of it in the project. WXT's module puts webextension-polyfill
 * behind `wxt/browser`, so promises and message replies work alike in Chrome and Firefox; WXT's own types
 * describe Chrome's callbacks, hence the cast to the polyfill's.
 */
export const browser = provided as unknown as Browser;
export type { Runtime, Storage } from 'webextension-polyfill';
