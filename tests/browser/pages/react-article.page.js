import { createElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** An article as live blogs are made: React rewrites parts of sentences, names and figures among them, all the time. */

const PEOPLE = ['Alexander Gabuev', 'Yun Sun of the Stimson Center', 'Shen Dingli', 'nobody in particular'];

function Article({ update }) {
  const person = PEOPLE[update % PEOPLE.length];
  const share = 80 + (update % 15);
  return createElement(
    'article',
    null,
    createElement('h1', null, 'Live: Xi Jinping receives Vladimir Putin'),
    createElement(
      'p',
      null,
      'Update ',
      update,
      ': ',
      share,
      ' percent of the high-priority imports that Russian weapons makers need came from China, according to ',
      person,
      '. More follows as soon as there is more to tell.',
    ),
    createElement(
      'p',
      null,
      'Xi Jinping has met Vladimir Putin over ',
      40 + (update % 3),
      ' times. The two leaders ',
      update % 2 ? createElement('b', null, 'met Emmanuel Macron') : 'met nobody else',
      ' today, and the talks go on until the evening.',
    ),
    ...Array.from({ length: update % 5 }, (_, index) =>
      createElement(
        'p',
        { key: `${update}-${index}` },
        `Olaf Scholz sends message ${index} of ${update}, which is long enough to be a paragraph of an article and says nothing.`,
      ),
    ),
  );
}

const interval = Number(new URLSearchParams(location.search).get('interval') ?? 1000);

function Live() {
  const [update, setUpdate] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setUpdate(update + 1), interval);
    return () => clearTimeout(timer);
  }, [update]);
  // Looked at shortly before the next update: by then whatever disturbs the page has done so.
  useEffect(() => {
    const timer = setTimeout(() => {
      window.seen[update] = document.querySelector('article').innerHTML;
    }, interval * 0.9);
    return () => clearTimeout(timer);
  }, [update]);
  return createElement(Article, { update });
}

/** The article's markup after each update, as the reader sees it. */
window.seen = [];
createRoot(document.querySelector('main')).render(createElement(Live));
