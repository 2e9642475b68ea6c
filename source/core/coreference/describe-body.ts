/**
 * What a body is: `the private equity firm Alden Holt`, `Stratos, the research firm`.
 *
 * Idea: a noun for bodies, with what stands before it, right in front of the name or in apposition behind it. Only the first
 * places where the body is named are looked at. Cost: constant.
 */
import {bodyNouns} from './body-in-focus.ts';
import type {Entity} from './fold-names.ts';
import {textOf} from './role-wording.ts';
import type {Scene} from './scene.ts';

const mostMentions = 3;
const longest = 6;

export function describeBody(scene: Scene, entity: Entity): {readonly role?: string} {
  for (const index of entity.mentions.slice(0, mostMentions)) {
    const name = scene.names[index]!;
    if (scene.headlines.has(scene.words[name.first]!.line)) continue;
    const role = readBefore(scene, name.titleFirst) ?? readAfter(scene, name.last);
    if (role !== undefined) return {role};
  }
  return {};
}

const isPlain = (key: string): boolean =>
  /^[\p{Ll}-]+$/u.test(key) &&
  !/^(?:of|for|by|in|at|with|from|to|and|or|is|was|said|says|that|which|who|other|its|his|her|their|new|same|parent|rival|another|its|this)$/.test(
    key,
  );

function readBefore(scene: Scene, first: number): string | undefined {
  const {words} = scene;
  const last = first - 1;
  if (last < 0 || !words[first]!.isJoined || !bodyNouns.has(words[last]!.key) || words[last]!.isCapital)
    return undefined;
  let from = last;
  while (
    from > 0 &&
    last - from < longest &&
    words[from]!.isJoined &&
    !words[from - 1]!.isCapital &&
    isPlain(words[from - 1]!.key) &&
    !/^(?:the|a|an)$/.test(words[from - 1]!.key)
  )
    from--;
  return from < last ? textOf(scene, from, last + 1) : undefined;
}

function readAfter(scene: Scene, last: number): string | undefined {
  const {text, words} = scene;
  const article = words[last + 1];
  if (article === undefined || words[last]!.isPossessive || text.slice(words[last]!.end, article.start) !== ', ')
    return undefined;
  if (!/^(?:a|an|the)$/.test(article.key)) return undefined;
  for (let at = last + 2; at < words.length && at - last <= longest && words[at]!.isJoined; at++) {
    if (bodyNouns.has(words[at]!.key)) return textOf(scene, last + 2, at + 1);
    if (!words[at]!.isCapital && !isPlain(words[at]!.key)) return undefined;
  }
  return undefined;
}
