import type {MarkedText} from './marked-text.ts';

export const frenchTexts: readonly MarkedText[] = [
  ['⟦« Nous fermons le pont lundi »⟧, a déclaré la maire Claire Morel vendredi devant la presse.', 'Claire Morel'],
  ['La maire de Brévent, Claire Morel, a déclaré : ⟦« Le pont n’est plus sûr. »⟧', 'Claire Morel'],
  [
    '⟦« C’est un début⟧, explique Paul Roux, porte-parole de l’association. ⟦Mais rien de plus. »⟧',
    'Paul Roux',
    'Paul Roux',
  ],
  ['L’entraîneur Luc Verdier était content. ⟦« L’équipe s’est battue »⟧, a-t-il dit après le match.', 'Luc Verdier'],
  [
    'La biologiste Anne Sorel s’inquiète : ⟦« Les marais s’assèchent. »⟧ Mme Sorel travaille à Rochebrune. ⟦« Nous perdons du temps »⟧, dit-elle.',
    'Anne Sorel',
    'Anne Sorel',
  ],
  ['⟦« Nous partirons⟧, ajoute Marie Blin, ⟦avant la nuit. »⟧', 'Marie Blin', 'Marie Blin'],
  ['⟦“Je n’ai rien entendu”⟧, raconte le voisin, Pierre Lamy.', 'Pierre Lamy'],
  ['Selon la chercheuse Inès Faure, l’étude est ⟦« largement dépassée »⟧.', 'Inès Faure'],
  ['Le ministre Karim Estève a qualifié la proposition de ⟦« mauvaise plaisanterie »⟧.', 'Karim Estève'],
  [
    'Le président du syndicat, Hugo Carel, critique le projet. ⟦« Ce n’est pas possible »⟧, a lancé Hugo Carel aux ouvriers.',
    'Hugo Carel',
  ],
  ['Le journal « Le Matin » raconte l’affaire. ⟦« Nous vérifions »⟧, indique une porte-parole.', 'porte-parole'],
  [
    '⟦« Où est l’argent ? »⟧ demande la députée Sarah Poli à l’Assemblée. Le ministre Éric Thomas répond : ⟦« Il arrive en mai. »⟧',
    'Sarah Poli',
    'Éric Thomas',
  ],
  [
    'Le navire « L’Étoile » est resté trois jours au port. ⟦« L’hélice était cassée »⟧, se souvient le capitaine Yann Brac.',
    'Yann Brac',
  ],
  ['Pour la ministre Éva Laurent, la situation était ⟦« sous contrôle à tout moment »⟧.', 'Éva Laurent'],
  [
    'Dans un entretien, le réalisateur Max Daumier avait confié : ⟦« Je ne filme que ce que je connais. »⟧',
    'Max Daumier',
  ],
  ['⟦« Les chiffres donnent de l’espoir »⟧, estime l’économiste Bernard Falque.', 'Bernard Falque'],
  [
    '⟦« Le jugement est juste »⟧, souligne l’avocate Rose Quint. Son client a ⟦« attendu ce jour deux ans »⟧, ajoute-t-elle.',
    'Rose Quint',
    'Rose Quint',
  ],
  ['Le Premier ministre Jean Adler a parlé d’une ⟦« heure grave pour le pays »⟧.', 'Jean Adler'],
  [
    'La directrice du groupe Norlix, Pia Mertens, a expliqué lundi que l’entreprise avait ⟦« trop longtemps fermé les yeux »⟧.',
    'Pia Mertens',
  ],
  ['Les manifestants criaient : ⟦« Sauvez notre forêt ! »⟧', 'manifestants'],
  [
    '⟦« Je suis fatigué »⟧, reconnaît Samuel Oti à l’arrivée. ⟦« Mais heureux »⟧, ajoute le coureur.',
    'Samuel Oti',
    'Samuel Oti',
  ],
  [
    '⟦« Nous avons lu l’alerte⟧, a indiqué la présidente du comité, Agnès Petit. ⟦Puis nous avons agi. »⟧',
    'Agnès Petit',
    'Agnès Petit',
  ],
  ['Le professeur Henri Vidal, de l’institut océanographique, juge la prévision ⟦« trop optimiste »⟧.', 'Henri Vidal'],
  [
    'Les « veilleurs » de la vieille ville vont rester. ⟦« Ils sont des nôtres »⟧, sourit la patronne, Greta Stern.',
    'Greta Stern',
  ],
  ['Interrogée sur sa démission, Olga Frey a répondu : ⟦« Non. »⟧', 'Olga Frey'],
  [
    '⟦« Le club est vivant »⟧, a écrit le président Ali Demir sur le site. ⟦« Et il va grandir »⟧, poursuit-il.',
    'Ali Demir',
    'Ali Demir',
  ],
  [
    '« Un été au marais » est le nouveau film de Léa Brix. ⟦« Je ne voulais pas d’une carte postale »⟧, raconte la réalisatrice.',
    'Léa Brix',
  ],
  [
    'Julien Maré et Lise Kern se sont affrontés à la télévision. ⟦« Vous comptez mal »⟧, a rétorqué Lise Kern.',
    'Lise Kern',
  ],
  [
    '— ⟦Je n’irai pas⟧, murmura Jeanne Colas.\n\n— ⟦Alors j’irai seul⟧, répondit Marc Duval.',
    'Jeanne Colas',
    'Marc Duval',
  ],
  [
    '⟦« Il faut attendre le rapport »⟧, a insisté Hélène Maury, ministre de la Santé, au micro de la radio.',
    'Hélène Maury',
  ],
  [
    'La tension monte au chantier naval. ⟦« La direction nous a menti »⟧, accuse Olivier Mas, délégué syndical. ⟦« On nous avait promis que tout le monde resterait »⟧, poursuit M. Mas.',
    'Olivier Mas',
    'Olivier Mas',
  ],
  [
    'La députée écologiste Marlène Vasseur réclame un arrêt immédiat. L’agence a ⟦« trop longtemps détourné le regard »⟧, a-t-elle dénoncé mercredi.',
    'Marlène Vasseur',
  ],
  [
    'Le gardien Denis Cruz a arrêté deux penaltys. ⟦« On n’oublie pas une chose pareille »⟧, a confié le joueur de 23 ans.',
    'Denis Cruz',
  ],
  [
    'Le docteur Martin Aubry exerce ici depuis vingt ans. ⟦« Avant, les gens venaient à pied⟧, se souvient-il. ⟦Maintenant, ils téléphonent. »⟧',
    'Martin Aubry',
    'Martin Aubry',
  ],
  [
    'Le chef des pompiers, Régis Sturm, a salué ses équipes : ⟦« Tout le monde était là en quatre minutes. »⟧',
    'Régis Sturm',
  ],
  ['D’après la ministre Nora Selig, le pays voisin joue ⟦« un jeu dangereux »⟧.', 'Nora Selig'],
  [
    '« La Belle Saison » sort mercredi. ⟦« C’est mon film le plus simple »⟧, assure son réalisateur, Bruno Haye.',
    'Bruno Haye',
  ],
  ['⟦« On ne lâchera rien ! »⟧, a promis Samia Benali, entourée de ses collègues.', 'Samia Benali'],
  [
    'La ligne sera fermée jusqu’en août. ⟦« Nous posons quatorze aiguillages neufs »⟧, annonce la cheffe de projet Sylvie Rolland.',
    'Sylvie Rolland',
  ],
  [
    'Au tournoi d’échecs, la surprise est venue de Julie Vendel. ⟦« Je n’avais aucun plan »⟧, reconnaît en riant la jeune femme de 17 ans.',
    'Julie Vendel',
  ],
  ['Le tribunal a suivi la défense. ⟦« Il n’existe aucune preuve »⟧, a tranché le juge Olivier Brun.', 'Olivier Brun'],
  [
    'Dans l’affaire des dons, le trésorier Gérard Paul est sorti du silence. ⟦« Je n’ai rien signé »⟧, jure-t-il.',
    'Gérard Paul',
  ],
  [
    'Le boulanger Emre Kaya n’ouvre plus que le matin. Les prix sont ⟦« complètement fous »⟧, se plaint-il.',
    'Emre Kaya',
  ],
];
