import { defineConfig } from 'wxt';
import { bundledKnowledge } from './scripts/knowledge/vite-plugin.ts';

const everySite = ['http://*/*', 'https://*/*'];

export default defineConfig({
  // Everything is imported by name, so that the floors can be read off the imports.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [bundledKnowledge()],
    define: { __OPEN_CARD__: 'false' },
    // The polyfill would be the only code that could make a request, and no browser that we support needs it.
    build: {
      target: ['chrome128', 'firefox140'],
      modulePreload: { polyfill: false },
      // The knowledge file is one chunk by intent: it is read in one go, from the disk.
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'contextMenus', 'scripting'],
    host_permissions: everySite,
    commands: {
      'toggle-annotations': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_commandToggle__',
      },
      // As in mail and news readers. Chromium (156) keeps Alt+Shift with N and P to itself and then suggests none.
      'next-annotation': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNext__',
      },
      'previous-annotation': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPrevious__',
      },
      // The popup, and with it the list of what was found. Browsers suggest four keys at most.
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
    },
    // Nothing of the extension can be reached from a page, and nothing reaches out.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'newsgloss@newsgloss.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '140.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
