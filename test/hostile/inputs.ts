/** Articles that nobody means well with: each payload in each place where strangers' text comes in. */
import type {MediaType} from '../../source/core/parse/read-article.ts';

export type HostileInput = {readonly name: string; readonly mediaType: MediaType; readonly text: string};

const payloads: Readonly<Record<string, string>> = {
  'window title': '\u001b]0;owned\u0007',
  'window title in C1': '\u009d0;owned\u009c',
  'clipboard write': '\u001b]52;c;b3duZWQ=\u0007',
  'clipboard question': '\u001b]52;c;?\u001b\\',
  'screen erased': '\u001b[2J\u001b[3J\u001b[H',
  'screen erased in C1': '\u009b2J\u009bH',
  'cursor question': '\u001b[6n\u001b[c\u001b[>c',
  'alternate screen left': '\u001b[?1049l\u001b[?25h',
  'terminal reset': '\u001bc',
  'device control': '\u001bP$q"p\u001b\\\u001bP+q544e\u001b\\',
  'sixel picture': '\u001bPq#0;2;0;0;0#0~~@@vv@@~~$-\u001b\\',
  'application message': '\u001b_Gf=24;AAAA\u001b\\\u001b^x\u001b\\\u001bXx\u001b\\',
  'colours left on': '\u001b[31;41;5;7m',
  'hidden text': '\u001b[8mhidden',
  'link to a command': '\u001b]8;;file:///bin/sh\u0007click\u001b]8;;\u0007',
  'scroll region': '\u001b[5;10r\u001b[?6h',
  'character set': '\u001b(0\u000e\u001b)0',
  'bell, backspace, delete': '\u0007\b\b\b\u007f\u0000',
  'carriage return': 'said yes\rsaid no!',
  'direction override': '\u202egnihton dias\u202c\u2066\u2067\u2069\u200f',
  'tags and zero widths': '\u{e0041}\u{e0042}\u200b\u2060\ufeff\u00ad\u034f\u115f\u3164',
  'tower of marks': `e${'\u0301\u0489'.repeat(150)}`,
  'lone surrogates': '\ud83d\udc4d \ud83d x \udc4d',
  'joined emoji': '👩‍👩‍👧‍👦👍🏽🏳️‍🌈❤️☺︎1️⃣🇨🇭🇨',
  'wide and ambiguous': '漢字ｶﾅ①Ωя…—“”ﷺ𒐫',
  'a word without end': 'a'.repeat(3000),
  'many marks': `${'“'.repeat(200)}${'\'"«‹'.repeat(100)}`,
  formula: '=HYPERLINK("http://a.example","b")',
  'line separators': 'one\u2028two\u2029three\u0085four\u000bfive\u000csix\tseven',
};

const quoted = (payload: string): string => `“We ${payload} will,” said Ana ${payload} Ruiz, the ${payload} mayor.`;
const sentence = 'The ferry will sail again in May, the harbour office said on Monday, and nobody was surprised by it.';
const escapeHtml = (text: string): string => text.replace(/[&<"]/g, sign => `&#${sign.charCodeAt(0)};`);

const places: Readonly<Record<string, (payload: string) => Omit<HostileInput, 'name'>>> = {
  text: payload => ({
    mediaType: 'text/plain',
    text: `Ferry ${payload} news\n\nBy Ana ${payload} Ruiz\n\n${sentence} ${payload}\n\n${quoted(payload)}\n\n${sentence}\n`,
  }),
  Markdown: payload => ({
    mediaType: 'text/markdown',
    text: `# Ferry ${payload}\n\n${sentence} [the ${payload} plan](https://a.example/${payload.replace(/\s/g, '')} "t${payload}")\n\n## Part ${payload}\n\n- ${payload}\n\n> ${quoted(payload)}\n\n\`\`\`\n${payload}\n\`\`\`\n`,
  }),
  HTML: payload => ({
    mediaType: 'text/html',
    text: `<html lang="${escapeHtml(payload)}"><head><title>Ferry ${payload}</title></head><body><article><h1>Ferry ${payload}</h1><p>${sentence} <a href="https://a.example/?${escapeHtml(payload)}">${payload}</a></p><p>${quoted(payload)}</p>${`<p>${sentence}</p>`.repeat(3)}<img alt="${escapeHtml(payload)}" src="x"></article></body></html>`,
  }),
  'HTML entities': payload => ({
    mediaType: 'text/html',
    text: `<html><body><article><h1>Ferry</h1>${`<p>${sentence} ${[...payload].map(sign => `&#${sign.codePointAt(0)};`).join('')}</p>`.repeat(4)}</article></body></html>`,
  }),
  metadata: payload => ({
    mediaType: 'text/html',
    text: `<html><head><meta name="author" content="${escapeHtml(payload)}"><script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', headline: `Ferry ${payload}`, author: {name: `Bo ${payload}`}, publisher: {name: payload}, datePublished: payload})}</script><link rel="canonical" href="https://a.example/${escapeHtml(payload)}"></head><body><article>${`<p>${sentence}</p>`.repeat(5)}</article></body></html>`,
  }),
};

export const hostileInputs: readonly HostileInput[] = Object.entries(places).flatMap(([place, write]) =>
  Object.entries(payloads).map(([payload, text]) => ({name: `${payload} in ${place}`, ...write(text)})),
);
