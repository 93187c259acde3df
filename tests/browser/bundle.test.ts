import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extensionFolder } from '../../scripts/build.ts';

/** The files of a built extension by their path, hashes in names left out so that two builds can be compared. */
function filesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1).replace(/-[\w-]{8}(?=\.\w+$)/, ''), readFileSync(path, 'latin1')];
    }),
  );
}

/** Every way in which a script can ask for something over the network. */
const REQUESTS =
  /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts|\bimport\s*\(|new Image\b|\.src\s*=[^=]/g;

describe.each(['chrome', 'firefox'] as const)('the extension as it ships for %s', (target) => {
  const shipped = filesOf(extensionFolder(target));
  const forTests = filesOf(extensionFolder(target, { forTests: true }));
  const scripts = [...shipped].filter(([path]) => path.endsWith('.js'));

  test('holds no call that could make a request', () => {
    expect(scripts.length).toBeGreaterThan(3);
    for (const [path, code] of scripts) expect([path, code.match(REQUESTS)]).toEqual([path, null]);
  });

  test('names no host in a style sheet or page, and loads nothing from elsewhere', () => {
    for (const [path, code] of shipped) {
      if (/\.(css|html)$/.test(path))
        expect([path, code.match(/https?:|\/\/[\w.-]+\.\w+|@import|url\(/g)]).toEqual([path, null]);
    }
  });

  test('asks for no more than it uses, and lets pages load none of its files', () => {
    const manifest = JSON.parse(shipped.get('manifest.json') ?? '');
    const panel = target === 'chrome' ? ['sidePanel'] : [];
    expect(manifest.permissions.sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      ...panel,
      'storage',
    ]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(JSON.stringify(manifest.content_security_policy)).toContain("default-src 'none'");
    expect(manifest.manifest_version).toBe(3);
  });

  test('closes the card’s shadow root, and differs from the test build in nothing else', () => {
    // In pages of news, and on the welcome page.
    const withCards = ['chunks/welcome.js', 'content-scripts/content.js'];
    const roots = (files: Map<string, string>) =>
      [...files].flatMap(([path, code]) =>
        [...code.matchAll(/attachShadow\(\{mode:([^}]*)\}/g)].map(([, mode]) => [path, mode]),
      );
    expect(roots(shipped).sort()).toEqual(withCards.map((path) => [path, '`closed`']));
    expect(roots(forTests).sort()).toEqual(withCards.map((path) => [path, '`open`']));
    const closed = ([path, code]: [string, string]): [string, string] => [
      path,
      (withCards.includes(path)
        ? code.replace('attachShadow({mode:`open`}', 'attachShadow({mode:`closed`}')
        : code
      ).replace(/-[\w-]{8}(?=\.(?:js|css)\b)/g, ''),
    ];
    const expected = new Map([...shipped].map(closed));
    expect([...forTests.keys()].sort()).toEqual([...shipped.keys()].sort());
    // Compared one by one and not printed: the knowledge file is large.
    const different = [...forTests].map(closed).filter(([path, code]) => expected.get(path) !== code);
    expect(different.map(([path]) => path)).toEqual([]);
  });
});
