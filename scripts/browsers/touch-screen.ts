/** Preferences of a Firefox with a touch screen and no mouse; Chromium is told page by page. */
export const TOUCH_SCREEN = {
  'dom.w3c_touch_events.enabled': 1,
  'ui.primaryPointerCapabilities': 1,
  'ui.allPointerCapabilities': 1,
  'ui.useOverlayScrollbars': 1,
};
