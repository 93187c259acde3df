import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { createFinder } from '../../lib/finder/find.ts';
import { compileKnowledge } from '../../lib/knowledge/compile.ts';
import { readBundledPack } from '../knowledge/bundled-pack.ts';
import { samplePassages } from './sample-text.ts';
const passages = samplePassages(60000).map((t, i) => `${t} Copy ${String.fromCharCode(97 + i % 26, 97 + ((i / 26) | 0))}.`);
const text = passages.join('\n\n'); const words = text.split(/\s+/).length;
const wink = winkNlp(model, ['sbd', 'pos']); const knowledge = compileKnowledge([readBundledPack()]);
const a: number[] = [], b: number[] = [];
for (let i = 0; i < 60; i++) {
  let s = performance.now(); createFinder(knowledge).find({ url: '', title: '', language: 'en', published: null, passages }); a.push(performance.now() - s);
  s = performance.now(); wink.readDoc(text).tokens().length(); b.push(performance.now() - s);
}
const f = (v: number[]) => { const x = v.slice(10).sort((p, q) => p - q); return [x[0]!, x[12]!, x[25]!].map((y) => +(y / words * 1000).toFixed(2)); };
console.log('ours', f(a), 'wink', f(b), 'ratio', f(a).map((x, i) => +(x / f(b)[i]!).toFixed(2)));
