import type * as v from 'valibot';
import type { Problem } from './problems.ts';

type Finding = Pick<Problem, 'problem' | 'remedy'>;

/** One issue of the schema in words for editors, to be read after the name of the field. */
export function explainIssue(issue: v.BaseIssue<unknown>): Finding {
  if (!issue.message.startsWith('Invalid ')) return splitMessage(issue.message);
  if (issue.type === 'variant') return explainKind(issue);
  if (issue.expected === 'never')
    return { problem: 'is not a field of the format', remedy: 'correct its spelling or remove it' };
  if (issue.input === undefined) return { problem: 'is missing', remedy: 'add it' };
  if (issue.type === 'picklist')
    return { problem: `is ${issue.received}`, remedy: `write one of ${listChoices(issue.expected)}` };
  return {
    problem: `is ${describeReceived(issue.received)}`,
    remedy: `write ${describeExpected(issue.expected)}`,
  };
}

/** The schema's own messages are written as problem and remedy in one: "is empty; write it". */
function splitMessage(message: string): Finding {
  const cut = message.indexOf('; ');
  return cut < 0
    ? { problem: message, remedy: 'see docs/knowledge.md for the form' }
    : { problem: message.slice(0, cut), remedy: message.slice(cut + 2) };
}

function explainKind(issue: v.BaseIssue<unknown>): Finding {
  if (issue.expected === 'Object') return { problem: 'is no entity', remedy: 'write a group of fields' };
  return { problem: 'does not say what it is', remedy: `write one of ${listChoices(issue.expected)}` };
}

const listChoices = (expected: string | null) =>
  (expected ?? '').replace(/[()"]/g, '').split(' | ').join(', ');

const names: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'a group of fields',
  null: 'empty',
  undefined: 'missing',
};

const describeExpected = (expected: string | null) => names[expected ?? ''] ?? expected ?? 'something else';
const describeReceived = (received: string) => names[received] ?? `${received}`;
