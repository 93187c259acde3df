import { expect, it } from 'vitest';
import { roleWords } from './role-words.ts';

it('leaves out what joins a role to its sentence', () => {
  expect(roleWords('who directs the China program')).toBe('directs the China program');
  expect(roleWords('who is a scholar in Shanghai')).toBe('a scholar in Shanghai');
  expect(roleWords('who was trained as a lawyer')).toBe('was trained as a lawyer');
  expect(roleWords('a professor, who also advises')).toBe('a professor, who also advises');
});
