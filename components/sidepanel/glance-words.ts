import type { MessageKey } from '../../lib/extension/translate.ts';

export const GOVERNMENT: Readonly<Record<'posts' | 'no-posts', MessageKey>> = {
  posts: 'governmentPosts',
  'no-posts': 'governmentNone',
};
