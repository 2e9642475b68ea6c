/**
 * Lines that are no content. A web page pasted as text brings its boilerplate along: video slots, newsletter boxes,
 * share bars. Each row names a kind by a pattern for the whole line and gives an example. A line must be short
 * (at most 160 characters; boilerplate is) and match from end to end, so that a sentence of the article that merely
 * mentions a newsletter stays. Checked on the 840 PolNeAR training articles: no marked content is lost
 * (`npm run accuracy:text`). Used for plain text and for web pages alike.
 */
export const boilerplateTable: readonly {readonly kind: string; readonly pattern: RegExp; readonly example: string}[] =
  [
    {
      kind: 'video slot',
      pattern:
        /^(remote )?(video|audio) (url|player|loading|unavailable)\.?$|^media playback is (unsupported|not supported) on (your|this) device\.?$/i,
      example: 'Remote video URL',
    },
    {
      kind: 'media control',
      pattern:
        /^(image|photo|picture|gallery|play|pause|watch|listen)( now| video| audio| live)?( \(?\d+:\d\d\)?)?$|^listen to this article.{0,40}$/i,
      example: 'Listen to this article',
    },
    {
      kind: 'advertisement',
      pattern:
        /^(-+ ?)?(advert(isement)?s?|ads?|sponsored( content)?|paid (content|post)|advertisement ?[-–—:] ?continue reading below|continue reading below|story continues below( this ad| advertisement)?|article continues (after|below).{0,30}|scroll (down )?to continue.{0,30}|anzeige|werbung|publicité|publicidade?|pubblicità|advertentie|reklame?|annonce)( ?[-–—:]+( (scroll|continue|story|article).{0,40})?)?\.?$/i,
      example: 'Story continues below advertisement',
    },
    {
      kind: 'channel',
      pattern:
        /^(please )?(join|follow|find|like|subscribe to|connect with) (us|(st|our|my|the)\b[^.!?]{0,40}|@\w+|[\w .'’-]{2,40}) ((on|at|via) )?(our )?(telegram|whatsapp|facebook|twitter|x|instagram|youtube|linkedin|tiktok|bluesky|threads|mastodon|google news|social media)\b.{0,80}$|^join .{2,40}(’|')s (telegram|whatsapp) channel.{0,80}$/i,
      example: 'Join our Telegram channel and get the latest news',
    },
    {
      kind: 'newsletter',
      pattern:
        /^((sign up|subscribe) (here|now|today)|(sign up|subscribe)( here| now| today)? (for|to) .{0,60}\b(newsletters?|e-?mails?|inbox|briefing|alerts?|updates|podcasts?|channel)|get (the|our) .{0,40}(newsletter|briefing|inbox)|enter your e-?mail|your e-?mail address|thank you for (signing up|subscribing))\b.{0,120}$/i,
      example: 'Sign up for our daily newsletter',
    },
    {
      kind: 'related',
      pattern:
        /^(read (more|next|also|on)|see also|also read|related( (stories|articles|topics|coverage|content|links))?|more (on this (story|topic)|from [^.!?]{2,30}|stories|news)|recommended( for you)?|most (read|popular|viewed)|trending( now)?|you (may|might) (also )?like|don[’']t miss|what to read next|continue reading|in case you missed it|lesen sie (auch|mehr)|mehr zum thema|(à )?lire aussi|(a )?voir aussi|sur le même sujet|lea también|lee también|te puede interesar|leia (também|mais)|leggi anche|lees ook|läs också|les også|læs også)( ?[:>›»].{0,140})?$/i,
      example: 'READ MORE: Ten charts on trade',
    },
    {
      kind: 'share bar',
      pattern:
        /^(share( (this|on|via|with)( (article|story|page|post|link))?)?( ?[:|].{0,60})?|share on (facebook|twitter|x|linkedin|whatsapp)|tweet|tweet this|pin it|print( (this )?(article|page))?|e-?mail( this( article)?)?|copy link|link copied.{0,20}|save( article)?|bookmark|comments?( ?\(\d+\))?|\d+ (comments?|shares?)|(facebook|twitter|whatsapp|linkedin|reddit|e-?mail|print|telegram|pinterest|x)([ ,|•·]+(facebook|twitter|whatsapp|linkedin|reddit|e-?mail|print|telegram|pinterest|x))*)$/i,
      example: 'Share on Facebook',
    },
    {
      kind: 'cookie notice',
      pattern:
        /^(we (and our partners )?use cookies\b.{0,120}|accept( all)?( cookies)?|manage (cookies|preferences|consent)|cookie (policy|settings|notice).{0,40}|by continuing to (use|browse) (this|our|the) (web)?(site|app|service|page)\b.{0,100})$/i,
      example: 'We use cookies to improve your experience.',
    },
    {
      kind: 'navigation',
      pattern:
        /^(skip to (main )?content|back to top|home|menu|search|log ?in|sign in|subscribe|register|close|next( (article|story|page))?|previous( (article|story|page))?|show more|load more.{0,20}|view (all|more)( .{0,20})?|see all|toggle .{0,20}|expand|collapse|loading\.*)$/i,
      example: 'Skip to main content',
    },
    {
      kind: 'reading time',
      pattern:
        /^(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)[ -]?min(ute)?s?( read| to read|’ read)?$|^(reading time|lesezeit|temps de lecture|tiempo de lectura|tempo d[ie] lett?ura|leestijd) ?:? .{1,20}$/i,
      example: '5 min read',
    },
    {
      kind: 'rights',
      pattern:
        /^((©|\(c\))\s?|copyright (©|\(c\)|\d{4}|by )).{0,120}$|^all rights reserved\.?$|^this (material|article) may not be (published|reproduced).{0,120}$/i,
      example: '© 2021 The Courier. All rights reserved.',
    },
    {
      kind: 'app',
      pattern: /^(download|get) (our|the)( \S+){0,3} app( (for|on|now|today|from|here)\b.{0,60})?[.!]?$/i,
      example: 'Download our app for live alerts',
    },
    {
      kind: 'comment box',
      pattern:
        /^((leave|post|add) a (comment|reply)|join the (conversation|discussion)|have your say|report (a typo|this ad|an error).{0,40}|send (us )?(a )?(tips?|feedback|corrections?)\b.{0,60}|got a tip\?.{0,80})$/i,
      example: 'Leave a comment',
    },
  ];

const longest = 160;

/** True for a line that is no content. The line has no line ends. */
export function isBoilerplate(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.length <= longest && boilerplateTable.some(({pattern}) => pattern.test(trimmed));
}
