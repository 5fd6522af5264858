import type { CueTable } from './cue-table';

/** Cues of the team’s practice (O13–O24). */
export const PRACTICE_CUES: CueTable = {
  O13: {
    en: [
      '(team|squad) (health|happiness|morale|mood|maturity) ?(check|monitor|survey|radar|assessment)?',
      'health monitor (session|workshop)',
      '(niko niko|happiness survey|agile maturity assessment)',
    ],
    fr: ['(barometre|sante|humeur|moral|maturite) (d |de l |de )?(equipe|agile)'],
    de: ['team ?(barometer|stimmung|gesundheits ?check|health ?check|reifegrad)'],
    es: ['(salud|animo|clima|madurez|termometro) del equipo'],
  },
  O14: {
    en: [
      '(mediate|resolve|address) (\\w+ ){0,2}(conflict|tension|friction)( \\w+){0,2} (between|with|in)',
      'improve (the )?(collaboration|communication|relationship|relations) (with|between)',
    ],
    fr: [
      '(conflit|tensions?) (entre|avec|dans l equipe)',
      'ameliorer (la |les )?(collaboration|communication|relations?) (avec|entre)',
    ],
    de: ['konflikt\\w* (zwischen|mit|im team)', 'zusammenarbeit (mit|zwischen) (\\w+ ){0,4}verbessern'],
    es: [
      'conflicto (entre|con|en el equipo)',
      'mejorar (la )?(colaboracion|comunicacion|relacion) (con|entre)',
    ],
  },
  O15: {
    en: ['team ?building', 'team (event|offsite|off site)'],
    fr: ['team ?building', 'cohesion d equipe'],
    de: ['team ?building', 'team ?event'],
    es: ['team ?building', 'cohesion del equipo'],
  },
  O16: {
    en: [
      '(skills?|competenc[ey]) matrix',
      'bus factor',
      'cross (training|skilling|functional(ity)?)( (of|for|in|on) )?',
      '(pair|mob|pairing) (programming |rotation )?(schedule|rota|rotation|plan|initiative)',
      'knowledge sharing (session|plan|initiative)',
    ],
    fr: [
      'matrice (de )?competences',
      '(polyvalence|montee en competences?) (de l )?equipe',
      'partage de connaissances',
    ],
    de: ['(skill|kompetenz) ?matrix', 'wissenstransfer (im|ins) team', 'kopfmonopol\\w*'],
    es: ['matriz de (habilidades|competencias)', '(polivalencia|multifuncionalidad)'],
  },
  O17: {
    en: [
      'rotat\\w+ (\\w+ ){0,3}(facilitators?|facilitation|scrum master|ceremon\\w+)',
      '(facilitators?|facilitation|ceremony|scrum master) rotation',
    ],
    fr: ['rotation (\\w+ ){0,3}(animateurs?|animation|ceremonies|facilitateurs?|scrum master)'],
    de: ['(moderation|moderatoren|scrum master) ?(\\w+ )?rot(ation|ieren|ierend)'],
    es: ['rota(r|cion) (\\w+ ){0,4}(facilitador\\w*|ceremonias|scrum master)'],
  },
  O18: {
    en: [
      'wip limits?',
      '(change|switch|move|shorten|reduce|extend) (\\w+ ){0,3}(sprint (length|duration|cadence)|to (1|2|3|one|two|three) week sprints?)',
      '(story points?|planning poker|estimation) (workshop|training|calibration|baseline|guide ?lines?|session)',
      '(introduce|try|adopt|explain) (\\w+ ){0,2}(story points|planning poker|kanban|scrum|no ?estimates)',
    ],
    fr: [
      'limites? (de )?(wip|en cours)',
      '(changer|passer|raccourcir|reduire) (\\w+ ){0,4}(duree (du|des|de) sprints?|sprints? (de|d) (1|2|3|une|deux|trois) semaines?)',
      '(atelier|formation|session) (d |de |sur les )?(estimation|story points?|planning poker)',
    ],
    de: [
      'wip ?limits?',
      'sprint ?lange (\\w+ )?(andern|verkurzen|anpassen)',
      '(schatz|story ?point) ?(workshop|schulung|kalibrierung)',
      'planning poker (einfuhren|workshop)',
    ],
    es: [
      'limites? (de )?wip',
      '(cambiar|reducir|acortar) (\\w+ ){0,3}(duracion (de los |del )?sprints?)',
      '(taller|sesion) de (estimacion|story points|planning poker)',
    ],
  },
  O19: {
    en: [
      'retro(spective)? (action|improvement|follow ?up)',
      '(action|improvement) (item )?from (the )?retro',
    ],
    fr: ['action (de |issue de la |de la )?retro(spective)?'],
    de: ['(massnahme|action ?item) aus (der )?retro(spektive)?', 'retro(spektive)? ?massnahme'],
    es: ['accion (de |de la )?retro(spectiva)?'],
  },
  O20: {
    en: [
      '(protect|shield) (\\w+ ){0,2}team',
      '(stop|handle|channel|reduce) (\\w+ ){0,2}(ad hoc|unplanned|interruptions?)( requests?)?',
    ],
    fr: [
      'proteger l equipe',
      '(limiter|canaliser|reduire) (les )?(demandes ad hoc|interruptions|sollicitations)',
    ],
    de: [
      'team (vor \\w+ )?schutzen',
      '(ad hoc anfragen|storungen|unterbrechungen) (reduzieren|kanalisieren|abwehren)',
    ],
    es: ['proteger al equipo', '(reducir|canalizar) (las )?(interrupciones|peticiones ad hoc)'],
  },
  O21: {
    en: ['(run|facilitate|organi[sz]e|hold|schedule|blameless) (\\w+ ){0,3}(post ?mortem|incident review)'],
    fr: ['(organiser|animer) (\\w+ ){0,3}(post ?mortem|rex|retour d experience)'],
    de: ['(post ?mortem|incident review) (\\w+ ){0,3}(moderieren|organisieren|durchfuhren)'],
    es: ['(organizar|facilitar) (\\w+ ){0,3}(post ?mortem|analisis del incidente)'],
  },
  O22: {
    en: [
      'automat\\w+ (\\w+ ){0,2}?(functional|acceptance|e2e|end to end|ui|regression|bdd|gherkin|cucumber|behaviou?r driven|user journey|non regression) (\\w+ )?(tests?|testing|suite|scenarios?)',
      '(functional|acceptance|e2e|end to end|ui|regression|bdd|gherkin|cucumber|behaviou?r driven|user journey|non regression) (tests?|testing) (\\w+ )?automation',
      'automat\\w+ (of )?(the )?(\\w+ )?(functional|acceptance|e2e|end to end|ui|regression|bdd|gherkin|cucumber|behaviou?r driven|user journey|non regression) (tests?|testing)',
      '(functional|acceptance|e2e|end to end|ui|regression|bdd|gherkin|cucumber|behaviou?r driven|user journey|non regression) tests? (\\w+ ){0,4}automat\\w+',
      'test automation (strategy|framework|initiative|roadmap|plan|approach|suite)',
      '(introduce|implement|set up|establish|start|extend|adopt) (\\w+ ){0,2}test automation',
      'test automation (for|of) ',
      '(functional|acceptance|e2e|end to end|ui|regression|bdd|gherkin|cucumber|behaviou?r driven|user journey|non regression) tests? (suite )?(is |are |to be )?automated',
    ],
    fr: [
      '(automatis\\w+|mettre en place|implementer) (\\w+ ){0,4}?tests? (fonctionnels?|d acceptation|de recette|de non regression|de regression|e2e|end to end|bout en bout)',
      'tests? (fonctionnels?|d acceptation|de recette|de non regression|de regression|e2e|de bout en bout) automati\\w+',
      '(strategie|framework) (d |de )?automatisation des tests',
      'automatis\\w+ (\\w+ ){0,2}recettes?',
    ],
    de: [
      'automatisier\\w+ (\\w+ )?(funktionstests?|funktionale[nr]? tests?|abnahmetests?|akzeptanztests?|regressionstests?|e2e tests?|end to end tests?|ui tests?)',
      '(funktionstests?|funktionale tests|abnahmetests?|akzeptanztests?|regressionstests?|e2e tests?) (\\w+ ){0,2}(automatisieren|automatisierung)',
      'testautomatisierung',
    ],
    es: [
      'automatiz\\w+ (\\w+ ){0,3}?(pruebas?|tests?) (funcionales?|de aceptacion|de regresion|e2e|end to end|de extremo a extremo)',
      '(pruebas?|tests?) (funcionales?|de aceptacion|de regresion|e2e) automati\\w+',
      '(implementar|implantar) (\\w+ ){0,2}(pruebas|tests) (funcionales|de aceptacion|e2e)',
    ],
  },
  O23: {
    en: [
      '(product |q[1-4] |h[12] |annual |yearly |20\\d\\d )?road ?map (\\w+ )?(update|review|alignment|planning|presentation|workshop|communication|prioriti[sz]ation)',
      '(update|review|align|define|present|publish|build|create|prepare|communicate|draft|share|revise|refresh|agree) (\\w+ ){0,4}road ?map',
      'release (plan|planning|scope)\\b',
      '^road ?map\\b( q[1-4]| h[12]| 20\\d\\d)*',
    ],
    fr: [
      '(mettre a jour|definir|presenter|aligner|revoir|construire|communiquer|preparer) (\\w+ ){0,3}(road ?map|feuille de route)',
      '^(road ?map|feuille de route)\\b',
      '(plan|planification) (de |des )?(release|versions?|livraisons?)',
    ],
    de: [
      '(road ?map|produktfahrplan) (\\w+ ){0,3}(aktualisieren|abstimmen|definieren|vorstellen|planen|erstellen|uberarbeiten)',
      '^road ?map\\b',
      'release ?planung',
    ],
    es: [
      '(actualizar|definir|presentar|alinear|revisar|preparar) (\\w+ ){0,3}(road ?map|hoja de ruta)',
      '^(road ?map|hoja de ruta)\\b',
      '(plan|planificacion) de (releases?|versiones|entregas)',
    ],
  },
  O24: {
    en: [
      'product (vision|goal|strategy|discovery|okrs?|objectives)',
      '(define|set|write|review|draft|align) (\\w+ ){0,3}okrs?\\b',
      '(vision|value proposition) (workshop|board|statement|canvas)',
    ],
    fr: ['(vision|objectifs?|strategie|okrs?) (du |de )?produit', '(definir|fixer) (\\w+ ){0,2}okrs?'],
    de: ['produkt ?(vision|ziel\\w*|strategie|okrs?)', 'okrs? (definieren|festlegen)'],
    es: ['(vision|objetivos?|estrategia|okrs?) (del |de )?producto', '(definir|fijar) (\\w+ ){0,2}okrs?'],
  },
};
