import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Row } from './annotate/rows.ts';

const root = new URL('..', import.meta.url).pathname;
const sample = join(root, 'samples/putin-in-beijing.html');
const folder = mkdtempSync(join(tmpdir(), 'newsgloss-'));

function run(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/annotate.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const rowsOf = (stdout: string) => (JSON.parse(stdout) as { annotations: Row[] }).annotations;

describe('annotate', () => {
  test('links the analysts, leaders, institutions and statistics of a page with names split over inline elements', () => {
    const { status, stdout } = run(['--json', sample]);
    expect(status).toBe(0);
    const entities = new Set(rowsOf(stdout).map(({ entity }) => entity));
    for (const id of [
      'people/shen-dingli',
      'people/yun-sun',
      'people/evan-medeiros',
      'people/xiao-bin',
      'people/nathaniel-sher',
      'people/alexander-gabuev',
      'people/xi-jinping',
      'people/vladimir-putin',
      'people/emmanuel-macron',
      'people/olaf-scholz',
      'organizations/stimson-center',
      'organizations/georgetown-university',
      'organizations/carnegie-endowment',
      'organizations/carnegie-russia-eurasia-center',
      'organizations/european-union',
      'organizations/kremlin',
      'statistics/russia-high-priority-imports-from-china',
      'statistics/xi-putin-meetings',
    ])
      expect(entities).toContain(id);
    expect(stdout).not.toContain('Olivia');
  });

  test('rows for evaluation leave out what is reported around a term in quotation marks', () => {
    const text = 'The dam is in “survival mode”, said Jane Roe, a hydrologist.';
    const roe = (rows: Row[]) => rows.find(({ name }) => name === 'Jane Roe');
    expect(roe(rowsOf(run(['--json', '-'], text).stdout))?.quotes).toHaveLength(1);
    const jsonl = run(['--jsonl', '-'], JSON.stringify({ id: 'one', text }));
    expect(roe(rowsOf(jsonl.stdout))?.quotes).toEqual([]);
  });

  test('gives offsets into the whole of a plain text', () => {
    const text = 'A headline\n\nAlexander Gabuev spoke.\n\nMr. Gabuev left.';
    const { stdout } = run(['--json', '-'], text);
    expect(rowsOf(stdout).map(({ start, end, mention }) => [text.slice(start, end), mention])).toEqual([
      ['Alexander Gabuev', 'full'],
      ['Gabuev', 'short'],
    ]);
  });

  test('answers each line of JSONL with a line', () => {
    const lines = [
      { id: 'a', text: 'Xi Jinping spoke.' },
      { id: 'b', text: '' },
    ]
      .map((row) => JSON.stringify(row))
      .join('\n');
    const answers = run(['--jsonl', '-'], lines)
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; annotations: Row[] });
    expect(answers.map(({ id, annotations }) => [id, annotations.length])).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
  });

  test('prints a table for people', () => {
    const { stdout } = run([sample]);
    expect(stdout).toMatch(/Alexander Gabuev .* people\/alexander-gabuev/);
    expect(stdout).toMatch(/89 percent/);
  });

  test.each([
    [[], /^Usage: /],
    [['--json', 'no-such-file.txt'], /^no-such-file\.txt cannot be read: there is no such file$/],
    [['--json', 'lib'], /^lib cannot be read: it is a folder$/],
    [['--date', '2024-13-40', sample], /^--date takes a day as YYYY-MM-DD, not “2024-13-40”$/],
    [['--colour', sample], /^Unknown option '--colour'.* Usage: /],
    [['--json', '--jsonl', sample], /exclude each other/],
  ])('%j is refused in one line', (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim()).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('a broken pack is named with its field and remedy', () => {
    const pack = join(folder, 'pack.json');
    writeFileSync(pack, JSON.stringify({ format: 'newsgloss-pack/1', title: 'Mine' }));
    const { status, stderr } = run(['--pack', pack, sample]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/is no usable pack: .* is missing; add it/);
  });

  test('a broken line of JSONL is named by its number', () => {
    const { status, stderr } = run(['--jsonl', '-'], '{"id":"a","text":"x"}\nnot json');
    expect([status, stderr.trim()]).toEqual([2, '-, line 2 is not JSON']);
  });
});
