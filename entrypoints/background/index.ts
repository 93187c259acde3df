import { defineBackground } from 'wxt/utils/define-background';
import { toBackground } from '../../lib/extension/messages.ts';
import { answerMessages } from '../../lib/extension/messaging.ts';
import { showCount } from './badge.ts';
import { annotateFirstOpenTabs, welcomeReader } from './first-run.ts';
import { answerAnnotate } from './knowledge.ts';
import { offerMenu } from './menu.ts';
import { answerCommands } from './shortcut.ts';

export default defineBackground({
  type: 'module',
  main() {
    answerMessages(toBackground, {
      annotate: ({ article }) => answerAnnotate(article),
      shown: ({ count }, sender) => showCount(count, sender.tab?.id),
    });
    offerMenu();
    answerCommands();
    annotateFirstOpenTabs();
    welcomeReader();
  },
});
