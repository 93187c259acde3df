import './highlights.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { runInPage } from './run-in-page.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main: (context) => runInPage(window, context),
});
