/**
 * Pages that are no article, told by what stands on them when they hold next to no prose: each kind has a sentence for
 * the reader that says what the page is and what to do. The words are those that the common makers of such pages use.
 */

/** Thrown for input that can be read but is no article; the message goes on from the name of the input. */
export class NoArticle extends Error {
  override readonly name = 'NoArticle';
}

const kinds: readonly {readonly pattern: RegExp; readonly says: string}[] = [
  {
    pattern:
      /just a moment|checking (if the site|your browser)|verify(ing)? (that )?you are (a )?human|needs to review the security|attention required|ddos protection|are you a robot|enable javascript and cookies|unusual (traffic|activity)|press (and|&) hold|captcha|security check|access to this page has been denied|request unsuccessful|ray id|you have been blocked|security service to protect|automated access|un momento|un instant|einen moment|überprüf(en|ung).{0,30}(browser|mensch)|vérifi(er|ez|cation).{0,30}humain|humano/i,
    says: 'is a browser check, no article; open it in a browser and save the page',
  },
  {
    pattern:
      /before you continue|we value your privacy|your privacy (choices|matters)|(accept|manage|reject) (all )?cookies|consent to (the use|our)|we and our \d* ?partners|cookie (consent|settings)|datenschutz|zustimm|avant de continuer|(accepter|alle|tout|todas|tutti).{0,20}(akzeptieren|accepter|aceptar|accettare)/i,
    says: 'is a consent wall, no article; open it in a browser, choose, and save the page',
  },
  {
    pattern:
      /(sign|log) ?in to (continue|read|your|view)|subscribe to (continue|read|keep)|already a (subscriber|member)|(log ?in|sign in|password).{0,80}(password|forgot|create an? account)|create an? (free )?account to|this (article|content|story) is (only )?(for|available to) (subscribers|members)|start your (free )?trial|enter your password|nur für abonnenten|jetzt (abonnieren|weiterlesen)|réservé aux abonnés|solo para suscriptores|inicia sesión|se connecter pour|anmelden.{0,60}passwort|mot de passe oublié/i,
    says: 'is a login or subscription page, no article; sign in with a browser and save the page',
  },
  {
    pattern:
      /\b(404|403|410|500|502|503)\b|not found|page (you (are|were|requested)|can(no|'|’)t be|does ?n(o|'|’)t|no longer)|no longer (exists|available)|something went wrong|internal server error|service unavailable|bad gateway|access denied|forbidden|under maintenance|temporarily unavailable|(seite|dokument) (wurde )?(nicht|leider nicht) gefunden|existiert nicht|page (introuvable|non trouvée)|n['’]existe (pas|plus)|página no (encontrada|existe)|no se (ha )?encontr|página não (encontrada|existe)|pagina non trovata|pagina niet gevonden|(ページ|お探しの).{0,12}見つかりません|страница не найдена/i,
    says: 'is an error page, no article; check the address',
  },
  {
    pattern:
      /(enable|requires?|need|activate|turn on) (to )?(enable |have )?java ?script|javascript (is|must be|to be) (disabled|enabled|required)|browser (is )?not supported/i,
    says: 'is an empty page that a script would fill; open it in a browser and save the page',
  },
];

/** Why a page without prose is no article; undefined where nothing on it tells. `linked` is the share of words in links. */
export function tellNoArticle(
  words: string,
  {linked, scripts}: {readonly linked: number; readonly scripts: number},
): string | undefined {
  const known = kinds.find(({pattern}) => pattern.test(words.slice(0, 4000)));
  if (known !== undefined) return known.says;
  if (words.length > 200 && linked > 0.5) return 'is a list of links, no article; open one of them';
  return words.length < 200 && scripts > 0 ? kinds.at(-1)!.says : undefined;
}
