import type { KindId } from './kinds.table';

export type CueLanguage = 'en' | 'fr' | 'de' | 'es';

/**
 * Phrases that tell a kind of work, by language, as regular expressions over the normalised title (domain.md 2.2).
 * A cue starts at a word boundary unless it begins with ^, and ends at one unless it ends with a blank or $.
 */
export const CUES: Readonly<Partial<Record<KindId, Readonly<Record<CueLanguage, readonly string[]>>>>> = {
  O01: {
    en: [
      '^((sprint|s|team|squad|equipe|equipo) ?\\w{0,4} )?(the |la |le |el |die |das )?(next |prochaine? |nachste[rs]? |proxima )?(sprint |team |squad )?(retro|retrospective|retrospectives|retrospektive|retrospektiven|retrospectiva|retrospectivas)( (meeting|session|event|ceremony|workshop|termin|reunion|ceremonie))?( (for|of|du|de|del|fur|im|de l) )?( ?(the |le |la |el )?(sprint|s|q|iteration|team|equipe|equipo) ?\\w{0,8})?( \\d[\\d ]*)?$',
      '(organi[sz]e|invite \\w+ to|improve|facilitat\\w+|prepare|preparation of|prep|schedule|run|host|animate|set up|plan|book|lead|hold|moderate|improve|rethink|change|shorten|timebox|rotate|introduce|start|resume|skip|cancel|move) (\\w+ ){0,3}?(sprint |team |squad )?(retro|retrospective|retrospectives|retrospektive|retrospektiven|retrospectiva|retrospectivas)',
      '^(sprint |team )?(retro|retrospective|retrospektive|retrospectiva) (\\w+ ){0,2}?(is|are|format|sailboat|mad sad glad|4ls|start stop|workshop|agenda|facilitation|too|every|action|ist|zu|est|trop|demasiado)',
    ],
    fr: [
      '(organiser|animer|animation|preparer|preparation|planifier|faciliter|mettre en place|tenir|convoquer|deplacer|annuler|ameliorer|raccourcir|instaurer|caler) (\\w+ ){0,3}?(sprint |team |squad )?(retro|retrospective|retrospectives|retrospektive|retrospektiven|retrospectiva|retrospectivas)',
    ],
    de: [
      '(sprint |team |squad )?(retro|retrospective|retrospectives|retrospektive|retrospektiven|retrospectiva|retrospectivas) (\\w+ ){0,4}?(organisieren|moderieren|moderation|vorbereiten|vorbereitung|planen|durchfuhren|ansetzen|einfuhren|verbessern|verschieben|absagen|verkurzen)',
      '(organisieren|moderieren|moderation|vorbereiten|vorbereitung|planen|durchfuhren|ansetzen|einfuhren|verbessern|verschieben|absagen|verkurzen) (\\w+ ){0,2}?(sprint |team |squad )?(retro|retrospective|retrospectives|retrospektive|retrospektiven|retrospectiva|retrospectivas)',
    ],
    es: [
      '(organizar|facilitar|preparar|preparacion|planificar|moderar|convocar|realizar|mejorar|mover|cancelar|acortar|implantar) (\\w+ ){0,3}?(sprint |team |squad )?(retro|retrospective|retrospectives|retrospektive|retrospektiven|retrospectiva|retrospectivas)',
    ],
  },
  O02: {
    en: [
      '^((sprint|s|team|squad|equipe|equipo) ?\\w{0,4} )?(the |la |le |el |die |das )?(next |prochaine? |nachste[rs]? |proxima )?(daily( scrum| meeting| stand ?up)?|stand ?ups?|melee quotidienne|point quotidien|tagliches? scrum|reunion diaria|scrum diario)( (meeting|session|event|ceremony|workshop|termin|reunion|ceremonie))?( (for|of|du|de|del|fur|im|de l) )?( ?(the |le |la |el )?(sprint|s|q|iteration|team|equipe|equipo) ?\\w{0,8})?( \\d[\\d ]*)?$',
      '(organi[sz]e|invite \\w+ to|improve|facilitat\\w+|prepare|preparation of|prep|schedule|run|host|animate|set up|plan|book|lead|hold|moderate|improve|rethink|change|shorten|timebox|rotate|introduce|start|resume|skip|cancel|move) (\\w+ ){0,3}?(daily( scrum| meeting| stand ?up)?|stand ?ups?|melee quotidienne|point quotidien|tagliches? scrum|reunion diaria|scrum diario)',
      '^(daily (scrum|stand ?up|meeting)|daily|stand ?up|melee quotidienne|point quotidien|tagliches scrum|reunion diaria) (is|are|at|too|every|format|limiter|trop|est|passer|ist|zu|kurzer|auf|demasiado|a las|limitar)',
    ],
    fr: [
      '(organiser|animer|animation|preparer|preparation|planifier|faciliter|mettre en place|tenir|convoquer|deplacer|annuler|ameliorer|raccourcir|instaurer|caler) (\\w+ ){0,3}?(daily( scrum| meeting| stand ?up)?|stand ?ups?|melee quotidienne|point quotidien|tagliches? scrum|reunion diaria|scrum diario)',
    ],
    de: [
      '(daily( scrum| meeting| stand ?up)?|stand ?ups?|melee quotidienne|point quotidien|tagliches? scrum|reunion diaria|scrum diario) (\\w+ ){0,4}?(organisieren|moderieren|moderation|vorbereiten|vorbereitung|planen|durchfuhren|ansetzen|einfuhren|verbessern|verschieben|absagen|verkurzen)',
      '(organisieren|moderieren|moderation|vorbereiten|vorbereitung|planen|durchfuhren|ansetzen|einfuhren|verbessern|verschieben|absagen|verkurzen) (\\w+ ){0,2}?(daily( scrum| meeting| stand ?up)?|stand ?ups?|melee quotidienne|point quotidien|tagliches? scrum|reunion diaria|scrum diario)',
    ],
    es: [
      '(organizar|facilitar|preparar|preparacion|planificar|moderar|convocar|realizar|mejorar|mover|cancelar|acortar|implantar) (\\w+ ){0,3}?(daily( scrum| meeting| stand ?up)?|stand ?ups?|melee quotidienne|point quotidien|tagliches? scrum|reunion diaria|scrum diario)',
    ],
  },
  O03: {
    en: [
      '^((sprint|s|team|squad|equipe|equipo) ?\\w{0,4} )?(the |la |le |el |die |das )?(next |prochaine? |nachste[rs]? |proxima )?(sprint planning|sprintplanung|sprint planung|planification (de |du )?sprint|planificacion (de |del )?sprint|pi planning)( (meeting|session|event|ceremony|workshop|termin|reunion|ceremonie))?( (for|of|du|de|del|fur|im|de l) )?( ?(the |le |la |el )?(sprint|s|q|iteration|team|equipe|equipo) ?\\w{0,8})?( \\d[\\d ]*)?$',
      '(organi[sz]e|invite \\w+ to|improve|facilitat\\w+|prepare|preparation of|prep|schedule|run|host|animate|set up|plan|book|lead|hold|moderate|improve|rethink|change|shorten|timebox|rotate|introduce|start|resume|skip|cancel|move) (\\w+ ){0,3}?(sprint planning|sprintplanung|sprint planung|planification (de |du )?sprint|planificacion (de |del )?sprint|pi planning)',
    ],
    fr: [
      '(organiser|animer|animation|preparer|preparation|planifier|faciliter|mettre en place|tenir|convoquer|deplacer|annuler|ameliorer|raccourcir|instaurer|caler) (\\w+ ){0,3}?(sprint planning|sprintplanung|sprint planung|planification (de |du )?sprint|planificacion (de |del )?sprint|pi planning)',
    ],
    de: [
      '(sprint planning|sprintplanung|sprint planung|planification (de |du )?sprint|planificacion (de |del )?sprint|pi planning) (\\w+ ){0,4}?(organisieren|moderieren|moderation|vorbereiten|vorbereitung|planen|durchfuhren|ansetzen|einfuhren|verbessern|verschieben|absagen|verkurzen)',
      '(organisieren|moderieren|moderation|vorbereiten|vorbereitung|planen|durchfuhren|ansetzen|einfuhren|verbessern|verschieben|absagen|verkurzen) (\\w+ ){0,2}?(sprint planning|sprintplanung|sprint planung|planification (de |du )?sprint|planificacion (de |del )?sprint|pi planning)',
    ],
    es: [
      '(organizar|facilitar|preparar|preparacion|planificar|moderar|convocar|realizar|mejorar|mover|cancelar|acortar|implantar) (\\w+ ){0,3}?(sprint planning|sprintplanung|sprint planung|planification (de |du )?sprint|planificacion (de |del )?sprint|pi planning)',
    ],
  },
  O04: {
    en: [
      '^((sprint|s|team|squad|equipe|equipo) ?\\w{0,4} )?(the |la |le |el |die |das )?(next |prochaine? |nachste[rs]? |proxima )?(sprint review|sprint demo|demo (de )?sprint|demo de fin de sprint|revue de sprint|sprintreview|revision (de |del )?sprint|demo del sprint)( (meeting|session|event|ceremony|workshop|termin|reunion|ceremonie))?( (for|of|du|de|del|fur|im|de l) )?( ?(the |le |la |el )?(sprint|s|q|iteration|team|equipe|equipo) ?\\w{0,8})?( \\d[\\d ]*)?$',
      '(organi[sz]e|invite \\w+ to|improve|facilitat\\w+|prepare|preparation of|prep|schedule|run|host|animate|set up|plan|book|lead|hold|moderate|improve|rethink|change|shorten|timebox|rotate|introduce|start|resume|skip|cancel|move) (\\w+ ){0,3}?(sprint review|sprint demo|demo (de )?sprint|demo de fin de sprint|revue de sprint|sprintreview|revision (de |del )?sprint|demo del sprint)',
    ],
    fr: [
      '(organiser|animer|animation|preparer|preparation|planifier|faciliter|mettre en place|tenir|convoquer|deplacer|annuler|ameliorer|raccourcir|instaurer|caler) (\\w+ ){0,3}?(sprint review|sprint demo|demo (de )?sprint|demo de fin de sprint|revue de sprint|sprintreview|revision (de |del )?sprint|demo del sprint)',
    ],
    de: [
      '(sprint review|sprint demo|demo (de )?sprint|demo de fin de sprint|revue de sprint|sprintreview|revision (de |del )?sprint|demo del sprint) (\\w+ ){0,4}?(organisieren|moderieren|moderation|vorbereiten|vorbereitung|planen|durchfuhren|ansetzen|einfuhren|verbessern|verschieben|absagen|verkurzen)',
      '(organisieren|moderieren|moderation|vorbereiten|vorbereitung|planen|durchfuhren|ansetzen|einfuhren|verbessern|verschieben|absagen|verkurzen) (\\w+ ){0,2}?(sprint review|sprint demo|demo (de )?sprint|demo de fin de sprint|revue de sprint|sprintreview|revision (de |del )?sprint|demo del sprint)',
    ],
    es: [
      '(organizar|facilitar|preparar|preparacion|planificar|moderar|convocar|realizar|mejorar|mover|cancelar|acortar|implantar) (\\w+ ){0,3}?(sprint review|sprint demo|demo (de )?sprint|demo de fin de sprint|revue de sprint|sprintreview|revision (de |del )?sprint|demo del sprint)',
    ],
  },
  O05: {
    en: [
      '^((sprint|s|team|squad|equipe|equipo) ?\\w{0,4} )?(the |la |le |el |die |das )?(next |prochaine? |nachste[rs]? |proxima )?(backlog (refinement|grooming)|refinement (session|meeting|workshop)|grooming( session| meeting)?|(atelier|seance|session|reunion) (d affinage|de raffinage|de grooming|de refinement)|affinage du backlog|(atelier|seance|session) d affinage du backlog|backlog ?verfeinerung|refinement (termin|meeting|runde)|(sesion|reunion|taller) de (refinamiento|grooming)|refinamiento del backlog)( (meeting|session|event|ceremony|workshop|termin|reunion|ceremonie))?( (for|of|du|de|del|fur|im|de l) )?( ?(the |le |la |el )?(sprint|s|q|iteration|team|equipe|equipo) ?\\w{0,8})?( \\d[\\d ]*)?$',
      '(organi[sz]e|invite \\w+ to|improve|facilitat\\w+|prepare|preparation of|prep|schedule|run|host|animate|set up|plan|book|lead|hold|moderate|improve|rethink|change|shorten|timebox|rotate|introduce|start|resume|skip|cancel|move) (\\w+ ){0,3}?(backlog (refinement|grooming)|refinement (session|meeting|workshop)|grooming( session| meeting)?|(atelier|seance|session|reunion) (d affinage|de raffinage|de grooming|de refinement)|affinage du backlog|(atelier|seance|session) d affinage du backlog|backlog ?verfeinerung|refinement (termin|meeting|runde)|(sesion|reunion|taller) de (refinamiento|grooming)|refinamiento del backlog)',
    ],
    fr: [
      '(organiser|animer|animation|preparer|preparation|planifier|faciliter|mettre en place|tenir|convoquer|deplacer|annuler|ameliorer|raccourcir|instaurer|caler) (\\w+ ){0,3}?(backlog (refinement|grooming)|refinement (session|meeting|workshop)|grooming( session| meeting)?|(atelier|seance|session|reunion) (d affinage|de raffinage|de grooming|de refinement)|affinage du backlog|(atelier|seance|session) d affinage du backlog|backlog ?verfeinerung|refinement (termin|meeting|runde)|(sesion|reunion|taller) de (refinamiento|grooming)|refinamiento del backlog)',
    ],
    de: [
      '(backlog (refinement|grooming)|refinement (session|meeting|workshop)|grooming( session| meeting)?|(atelier|seance|session|reunion) (d affinage|de raffinage|de grooming|de refinement)|affinage du backlog|(atelier|seance|session) d affinage du backlog|backlog ?verfeinerung|refinement (termin|meeting|runde)|(sesion|reunion|taller) de (refinamiento|grooming)|refinamiento del backlog) (\\w+ ){0,4}?(organisieren|moderieren|moderation|vorbereiten|vorbereitung|planen|durchfuhren|ansetzen|einfuhren|verbessern|verschieben|absagen|verkurzen)',
      '(organisieren|moderieren|moderation|vorbereiten|vorbereitung|planen|durchfuhren|ansetzen|einfuhren|verbessern|verschieben|absagen|verkurzen) (\\w+ ){0,2}?(backlog (refinement|grooming)|refinement (session|meeting|workshop)|grooming( session| meeting)?|(atelier|seance|session|reunion) (d affinage|de raffinage|de grooming|de refinement)|affinage du backlog|(atelier|seance|session) d affinage du backlog|backlog ?verfeinerung|refinement (termin|meeting|runde)|(sesion|reunion|taller) de (refinamiento|grooming)|refinamiento del backlog)',
    ],
    es: [
      '(organizar|facilitar|preparar|preparacion|planificar|moderar|convocar|realizar|mejorar|mover|cancelar|acortar|implantar) (\\w+ ){0,3}?(backlog (refinement|grooming)|refinement (session|meeting|workshop)|grooming( session| meeting)?|(atelier|seance|session|reunion) (d affinage|de raffinage|de grooming|de refinement)|affinage du backlog|(atelier|seance|session) d affinage du backlog|backlog ?verfeinerung|refinement (termin|meeting|runde)|(sesion|reunion|taller) de (refinamiento|grooming)|refinamiento del backlog)',
    ],
  },
  O06: {
    en: [
      'scrum of scrums',
      'cross team (sync|alignment|coordination)',
      '(set up|start|organi[sz]e) (\\w+ ){0,2}sync with (\\w+ ){0,2}team',
    ],
    fr: ['scrum de scrums', 'synchro(nisation)? (inter equipes|entre (les )?equipes|avec l equipe)'],
    de: ['scrum of scrums', 'team ?ubergreifende (abstimmung|synchronisation)'],
    es: ['scrum de scrums', '(coordinacion|sincronizacion) (entre|con otros) equipos'],
  },
  O07: {
    en: [
      '(scrum|agile|kanban) (training|workshop|coaching|onboarding|basics|101|introduction|bootcamp)',
      '(train|coach|teach) (\\w+ ){0,4}(on |in )?(scrum|agile)',
      'coach (the |our )?(team|squad) (on|in|about) ',
    ],
    fr: [
      '(formation|atelier|coaching|sensibilisation|acculturation) (\\w+ ){0,2}(scrum|agile|agilite)',
      '(sensibiliser|former|acculturer|coacher) (\\w+ ){0,5}(scrum|agile|l agilite|agilite)',
    ],
    de: ['(scrum|agile|agiles?) ?(schulung|workshop|training|coaching)'],
    es: ['(formacion|taller|capacitacion|coaching) (\\w+ ){0,2}(scrum|agil|agile|agilidad)'],
  },
  O08: {
    en: [
      '(train|teach|upskill|coach|onboard|explain|walk) (\\w+ ){0,3}(po|product owner)s? (\\w+ ){0,3}?(on|in|to|through|about)',
      'explain (\\w+ ){1,5}to (the |our )?(po|product owner)',
      '(technical|tech|api|architecture|devops) (training|session|onboarding|basics|intro\\w*|walkthrough|workshop) (\\w+ ){0,2}(for|with) (\\w+ ){0,2}(po|product owner)',
      '(po|product owner) (technical|tech) (training|onboarding|upskilling)',
      '(learning|training|intro\\w*|q and a|question) (session|workshop|hour) (for|with) (the |our )?(po|product owner)',
      '(po|product owner) (training|onboarding|upskilling) (on|in|to|about) (\\w+ ){0,3}(tech\\w*|stack|architecture|apis?|devops|code)',
    ],
    fr: [
      '(former|formation|sensibiliser|expliquer|monter en competence) (\\w+ ){0,4}(po|product owner)',
      '(session|atelier) (d apprentissage|technique|de formation) (pour|avec) (le |la |notre )?(po|product owner)',
    ],
    de: [
      '(po|product owner) (\\w+ ){0,4}(schulen|schulung|einarbeiten|erklaren)',
      '(schulung|technik ?schulung|einfuhrung|lernsession|lernstunde) (\\w+ ){0,3}(po|product owner)',
    ],
    es: [
      '(formar|formacion|capacitar|capacitacion|explicar) (\\w+ ){0,4}(po|product owner)',
      '(sesion|taller) (de aprendizaje|tecnic[oa]) (para|con) (el |la )?(po|product owner)',
    ],
  },
  O09: {
    en: [
      '(remove|resolve|clear|escalate|raise) (\\w+ ){0,3}(impediments?|blockers?|blockages?)',
      '^(unblock|impediment|escalate|escalation)\\b',
      '\\b(unblock|escalate) (\\w+ ){0,3}(team|squad|it|ops|infra|security|access|vendor|supplier)',
      '\\bteam (is )?blocked\\b',
    ],
    fr: [
      '(lever|resoudre|escalader|debloquer|traiter) (\\w+ ){0,3}(blocages?|obstacles?|impediments?|points? bloquants?)',
      '^escalader\\b',
      'equipe (est )?bloquee',
      '^(deblocage|blocage|impediment|escalade|debloquer)\\b',
    ],
    de: [
      '(impediments?|hindernis\\w*|blocker|blockade\\w*) (\\w+ ){0,3}(beseitigen|losen|entfernen|eskalieren|beheben)',
      '^(impediment|hindernis|eskalation)\\b',
    ],
    es: [
      '(eliminar|resolver|quitar|escalar|levantar) (\\w+ ){0,3}(impedimentos?|bloqueos?|obstaculos?)',
      '^(impedimento|bloqueo|desbloquear|escalar)\\b',
    ],
  },
  O10: {
    en: ['(working|team) (agreements?|charter|norms|rules|contract)'],
    fr: ['(charte|regles de vie|accords?) (d |de l )?equipe', 'accord(s)? de travail'],
    de: ['team ?(charta|vereinbarung\\w*|regeln)', 'arbeitsvereinbarung\\w*'],
    es: ['(acuerdos?|carta|normas) de(l)? (equipo|trabajo)'],
  },
  O11: {
    en: [
      'definition of done',
      '\\bdod (review|update|workshop|checklist)',
      '(update|review|revisit|agree|define|improve) (\\w+ ){0,2}dod\\b',
    ],
    fr: [
      'definition (de |du )?(fini|termine|done)',
      '(revoir|mettre a jour|definir|rediger) (la |notre )?dod\\b',
    ],
    de: ['definition (of done|von fertig)', '\\bdod (uberarbeiten|anpassen|definieren)'],
    es: [
      'definicion de (hecho|terminado|completado|done)',
      '(revisar|definir|actualizar) (la |el |nuestro )?dod\\b',
    ],
  },
  O12: {
    en: ['definition of ready', '(update|review|define|agree) (\\w+ ){0,2}dor\\b'],
    fr: ['definition (de |du )?pret', 'definition of ready'],
    de: ['definition of ready'],
    es: ['definicion de (listo|ready)'],
  },
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
  O25: {
    en: [
      '(re)?prioriti[sz]\\w+ (\\w+ ){0,4}(backlog|items|stories|features|epics|bugs|defects|requests|roadmap|tech(nical)? debt|tech(nical)? (tasks|items))',
      '(backlog|bug|feature|defect) (re)?prioriti[sz]ation',
      '(order|re ?order|rank|clean ?up|groom|triage) (the |our )?(product )?backlog',
      '(bug|defect|issue) triage( session| meeting)?$',
      '^triage (\\w+ ){0,3}(bugs|defects|tickets|backlog|requests)',
      'scope (negotiation|arbitration|decision)',
    ],
    fr: [
      '(re)?prioris\\w+ (\\w+ ){0,4}(backlog|stories|us|fonctionnalites|epics?|bugs|anomalies|demandes|dette technique)',
      '(arbitrage|arbitrer|priorisation|nettoyer|nettoyage) (\\w+ ){0,3}(backlog|perimetre|priorites|fonctionnel\\w*|evolutions)',
      '(tri|triage) (des )?(bugs|anomalies|tickets)',
      'arbitrer (\\w+ ){0,3}(demandes|evolutions|besoins)',
    ],
    de: [
      '(backlog|stories|features|anforderungen|bugs|fehler|epics) (\\w+ ){0,3}(re)?priorisieren',
      '(backlog|bug|feature) ?priorisierung',
      '(backlog) (aufraumen|ordnen|sortieren)',
      'bug ?triage',
    ],
    es: [
      '(re)?prioriz\\w+ (\\w+ ){0,4}(backlog|historias|funcionalidades|epicas|bugs|errores|peticiones|deuda tecnica)',
      '(ordenar|limpiar) (el )?(product )?backlog',
      'triaje de (bugs|errores)',
    ],
  },
  O26: {
    en: [
      '(write|create|draft|specify|split|slice|break down) (\\w+ ){0,3}(user )?(stories|story|epics?|us)\\b( (for|of|about|on|into))?',
      'story (writing|mapping|map|splitting)( workshop| session)?',
      'user story (for|mapping|workshop)',
    ],
    fr: [
      '(rediger|ecrire|decouper|detailler|specifier|creer) (\\w+ ){0,3}(us|user stor(y|ies)|stories|epics?|recits? utilisateurs?)',
      '(atelier|session) (de )?story mapping',
    ],
    de: [
      '(user ?)?stor(y|ies) (\\w+ ){0,4}(schreiben|erstellen|schneiden|ausarbeiten|aufteilen)',
      'story ?mapping',
    ],
    es: [
      '(escribir|redactar|crear|dividir|detallar) (\\w+ ){0,3}(historias? de usuario|historias|epicas?)',
      '(taller de )?story mapping',
    ],
  },
  O27: {
    en: [
      '(define|write|clarify|complete|review|add|update|agree|missing) (\\w+ ){0,3}acceptance criteri(a|on)',
      '(refine|clarify) (\\w+ ){0,3}(stories|story|requirements?|epics?|backlog items?|us)\\b',
      'stor(y|ies) (\\w+ ){0,3}(no|without|missing|lack\\w*) acceptance criteria',
      'acceptance criteria (for|of|missing)',
    ],
    fr: [
      'criteres? d acceptation',
      '(affiner|clarifier|preciser|raffiner) (\\w+ ){0,3}(us|stor(y|ies)|besoins?|exigences?|regles? de gestion|epics?)',
    ],
    de: [
      '(akzeptanz|abnahme)kriterien',
      '(stor(y|ies)|anforderung\\w*|epics?) (\\w+ ){0,4}(verfeinern|klaren|prazisieren)',
    ],
    es: [
      'criterios de aceptacion',
      '(refinar|aclarar|detallar) (\\w+ ){0,3}(historias?|requisitos?|epicas?)',
    ],
  },
  O28: {
    en: [
      '(define|propose|formulate|draft|agree|write|set|missing|review|craft) (\\w+ ){0,3}sprint goals?',
      '^sprint goal',
    ],
    fr: [
      '(definir|formuler|proposer|fixer|revoir) (\\w+ ){0,2}objectifs? (de |du )?sprint',
      '^objectif (de |du )?sprint',
    ],
    de: ['sprint ?ziel\\w* (\\w+ ){0,3}(definieren|formulieren|festlegen|vorschlagen)', '^sprint ?ziel'],
    es: ['(definir|formular|proponer) (\\w+ ){0,2}objetivos? (de |del )?sprint', '^objetivo del sprint'],
  },
  O29: {
    en: [
      '(accept|validate|sign off|approve|review) (\\w+ ){0,4}(stories|story|deliverables?|sprint \\d+|sprint (results?|increment|work)|increment|features?)( (of|from|for|in) (\\w+ ){0,2}sprint)?',
      '(po|product owner|business|functional) (acceptance|validation|sign off|approval|review)',
      'sign off (\\w+ ){0,2}(sprint|release|feature)',
    ],
    fr: [
      '(valider|recetter|accepter|receptionner) (\\w+ ){0,4}(us|stories|livrables?|sprint|fonctionnalites?|increment)',
      '(validation|recette) (po|metier|fonctionnelle|du sprint|utilisateurs?)',
    ],
    de: [
      '(abnahme|freigabe) (\\w+ ){0,3}(sprint|stories|story|increment|inkrement|release|feature\\w*)',
      '(stories|sprint ?ergebnis\\w*|inkrement|features?) (\\w+ ){0,3}(abnehmen|freigeben)',
      '(fachliche|po) (abnahme|freigabe)',
    ],
    es: [
      '(validar|aceptar|aprobar) (\\w+ ){0,4}(historias|entregables?|sprint|incremento|funcionalidades?)',
      '(validacion|aceptacion) (del po|funcional|de negocio|del sprint|de usuario)',
    ],
  },
  O30: {
    en: [
      '\\buat\\b( (session|campaign|plan|with|for|phase|round|sign))',
      '(organi[sz]e|prepare|plan|run|coordinate|start) (\\w+ ){0,2}(uat|user acceptance|beta test\\w*|pilot)\\b',
      'user acceptance test(ing|s)?',
    ],
    fr: [
      '(organiser|preparer|planifier|lancer) (\\w+ ){0,3}(recette|uat|pilote|beta)',
      '(campagne|session) de (recette|tests utilisateurs)',
    ],
    de: [
      '(uat|anwendertests?|benutzerakzeptanztests?|pilotphase) (\\w+ ){0,3}(organisieren|planen|vorbereiten|durchfuhren)',
      '\\buat\\b',
    ],
    es: [
      '(organizar|preparar|planificar) (\\w+ ){0,3}(uat|pruebas de usuario|piloto)',
      'pruebas de aceptacion de usuario',
    ],
  },
  O31: {
    en: [
      'go no ?go',
      'release (decision|approval|sign off)',
      'decide (\\w+ ){0,3}(release|rollout|launch) (date|scope)',
    ],
    fr: ['go no ?go', 'decision de (mise en production|release|mep)'],
    de: ['go no ?go', 'release ?(entscheidung|freigabe)'],
    es: ['go no ?go', 'decision de (release|puesta en produccion)'],
  },
  O32: {
    en: [
      '(write|prepare|publish|draft|send) (\\w+ ){0,3}release notes?',
      '(launch|go to market|gtm) (plan|communication|announcement|email)',
      '(announce|communicate) (\\w+ ){0,4}(to|with) (customers?|users?|clients?|stakeholders?)',
    ],
    fr: [
      '(rediger|preparer|publier|envoyer) (\\w+ ){0,3}(release notes?|notes? de (version|livraison))',
      '(plan de |communication de )lancement',
    ],
    de: [
      'release ?notes? (\\w+ ){0,4}(schreiben|erstellen|veroffentlichen|vorbereiten)',
      '(launch|markteinfuhrungs?) ?(plan|kommunikation)',
    ],
    es: [
      '(redactar|preparar|publicar|escribir) (\\w+ ){0,3}(release notes?|notas de (la )?version)',
      '(plan|comunicacion) de lanzamiento',
    ],
  },
  O33: {
    en: [
      '(collect|gather|elicit|clarify|align|collecting|gathering) (\\w+ ){0,3}(needs|requirements|expectations|feedback) (from|with|of)',
      '(talk|meet|align|workshop|call) (to|with) (\\w+ ){0,3}(about|on) (\\w+ ){0,3}(requirements?|needs|expectations)',
      'stakeholder (interviews?|alignment|workshop|meeting|feedback|map|mapping|management)',
      '(present|demo) (\\w+ ){0,3}(to|for) (\\w+ ){0,2}(stakeholders?|customers?|clients?|users?|business|sponsor)',
    ],
    fr: [
      '(recueil|recueillir|collecter|cadrer) (\\w+ ){0,3}(besoins?|exigences|attentes|retours)',
      '(atelier|reunion|entretien|alignement) (\\w+ ){0,2}(metier|parties prenantes|sponsor)',
    ],
    de: [
      '(anforderungen|bedurfnisse|feedback) (\\w+ ){0,4}(sammeln|aufnehmen|einholen|erheben|abstimmen)',
      'stakeholder ?(interviews?|workshop|abstimmung|management|feedback)',
    ],
    es: [
      '(recopilar|recoger|levantar) (\\w+ ){0,3}(requisitos|necesidades|feedback|requerimientos)',
      '(taller|reunion|entrevistas?) con (los )?(stakeholders|interesados|negocio)',
    ],
  },
  O34: {
    en: [
      '(user|customer) (interviews?|research|survey|journey (map\\w*|workshop)|feedback (session|analysis|review))',
      'persona (workshop|definition|creation|update)|(define|create|update) (\\w+ ){0,2}personas?',
      '(discovery|design thinking|usability) (workshop|interviews?|sprint|session|test\\w*)',
    ],
    fr: [
      '(entretiens?|interviews?|tests?|enquete|recherche) (aupres des |avec des |avec les )?utilisateurs?',
      '(atelier|definir|creer) (\\w+ ){0,2}personas?',
      '(atelier|phase) (de )?(discovery|cadrage|design thinking|ideation)',
    ],
    de: [
      '(nutzer|kunden|user) ?(interviews?|befragung|forschung|research|umfrage)',
      'personas? (definieren|erstellen|workshop)',
    ],
    es: [
      '(entrevistas?|encuesta|investigacion) (con |a |de )?(usuarios?|clientes?)',
      '(definir|crear|taller de) (\\w+ ){0,2}personas?',
    ],
  },
  O35: {
    en: [
      '(define|choose|select|agree) (\\w+ ){0,3}(kpis?|success metrics?|product metrics?|north star)',
      '(analy[sz]e|measure|review|assess|evaluate) (\\w+ ){0,3}(adoption|feature usage|conversion|churn|nps|business value|roi)',
      '^(success|product) metrics (for|of)',
    ],
    fr: [
      '(definir|choisir) (\\w+ ){0,3}(kpis?|indicateurs? (de succes|produit|metier))',
      '(analyser|mesurer|evaluer) (\\w+ ){0,3}(adoption|usage|conversion|attrition|nps|valeur metier|roi)',
    ],
    de: [
      '(kpis?|erfolgs ?metriken|produkt ?kennzahlen) (\\w+ ){0,2}(definieren|festlegen)',
      '(nutzung|adoption|conversion|nps|geschaftswert) (\\w+ ){0,3}(analysieren|messen|auswerten)',
    ],
    es: [
      '(definir|elegir) (\\w+ ){0,3}(kpis?|metricas de (exito|producto|negocio))',
      '(analizar|medir|evaluar) (\\w+ ){0,3}(adopcion|uso|conversion|nps|valor de negocio|roi)',
    ],
  },
  O36: {
    en: [
      '(define|agree|review|reduce|cut|decide|freeze) (\\w+ ){0,3}(mvp|scope|perimeter)( (for|of|with))?',
      '(scope|perimeter) (for|of) (the )?mvp|mvp scope',
      'business (case|rules|model)( (for|workshop|definition|definit))?$|(write|prepare|define|clarify) (\\w+ ){0,3}business (case|rules)',
      'pricing (strategy|decision|model|study)',
      'competit(or|ive) (analysis|benchmark|study)|market (study|research|analysis)',
    ],
    fr: [
      '(definir|arbitrer|reduire|figer|cadrer) (\\w+ ){0,3}(mvp|perimetre)',
      '(rediger|preparer|definir|clarifier) (\\w+ ){0,3}(business case|regles (metier|de gestion))',
      '(etude|analyse) (de marche|concurrentielle|de la concurrence)',
    ],
    de: [
      '(mvp|umfang|scope) (\\w+ ){0,3}(definieren|festlegen|reduzieren|abstimmen)',
      '(business ?case|geschaftsregeln) (\\w+ ){0,2}(erstellen|definieren|klaren)',
      '(wettbewerbs|markt)analyse',
    ],
    es: [
      '(definir|acordar|reducir|recortar) (\\w+ ){0,3}(mvp|alcance)',
      '(preparar|definir|redactar) (\\w+ ){0,3}(caso de negocio|business case|reglas de negocio)',
      '(estudio|analisis) (de mercado|de la competencia|competitivo)',
    ],
  },
  O37: {
    en: [
      '(review|discuss|rank|arbitrate|present|go through|walk through) (\\w+ ){0,3}(technical|tech) (tasks|debt|backlog|items|stories|topics) (\\w+ ){0,3}(with|to|by) (\\w+ )?(po|product owner)',
      '(po|product owner) (review|ranking) of (technical|tech)',
    ],
    fr: [
      '(revoir|arbitrer|presenter|prioriser|passer en revue) (\\w+ ){0,4}(dette technique|taches techniques|sujets techniques|backlog technique)( avec le po)?',
    ],
    de: ['(technische (schulden|aufgaben|themen)) (\\w+ ){0,3}(mit (dem )?po|priorisieren|abstimmen)'],
    es: [
      '(revisar|arbitrar|priorizar) (\\w+ ){0,3}(deuda tecnica|tareas tecnicas|temas tecnicos)( con el po)?',
    ],
  },
  O38: {
    en: [
      '(define|agree|set|negotiate) (\\w+ ){0,3}(slas?|slos?|performance (target|goal|budget)s?|nfrs?|non functional requirements?|accessibility (level|target))',
      'agree target (\\w+ ){0,3}(time|rate|level)',
    ],
    fr: [
      '(definir|negocier|fixer) (\\w+ ){0,3}(sla|slo|exigences non fonctionnelles|objectifs? de performance|niveau d accessibilite)',
    ],
    de: [
      '(sla|slo|nicht ?funktionale anforderungen|performance ?ziele) (\\w+ ){0,3}(definieren|festlegen|abstimmen)',
    ],
    es: [
      '(definir|acordar|negociar) (\\w+ ){0,3}(sla|slo|requisitos no funcionales|objetivos de rendimiento)',
    ],
  },
  O39: {
    en: [
      '(prepare|select|choose|shortlist|ready) (\\w+ ){0,3}(stories|items|backlog|candidates|us) (\\w+ ){0,2}for (the )?(next )?(sprint|planning)',
    ],
    fr: [
      '(preparer|selectionner|choisir) (\\w+ ){0,3}(us|stories|sujets|elements|tickets) (\\w+ ){0,3}(prochain )?(sprint|planning)',
    ],
    de: ['(stories|themen|items) (\\w+ ){0,4}(sprint|planning) (\\w+ ){0,2}(vorbereiten|auswahlen)'],
    es: [
      '(preparar|seleccionar|elegir) (\\w+ ){0,3}(historias|items|elementos) (\\w+ ){0,3}(sprint|planificacion)',
    ],
  },
  O40: {
    en: ['(cancel|abort) (the )?(current )?sprint\\b(?! (review|planning|retro|demo|report|goal))'],
    fr: ['annuler le sprint( \\d+)?( |$)(?!review|planning|retro)'],
    de: ['sprint (\\d+ )?abbrechen'],
    es: ['cancelar (el )?sprint( \\d+)?( |$)(?!review|planning|retro)'],
  },
  G1: {
    en: [
      '(order|request|procure|buy|purchase|provision|renew|book) (\\w+ ){0,4}(servers?|vms?|virtual machines?|hardware|laptops?|licen[cs]es?|environments?|certificates?|accounts?|access(es)?|storage|hosting)',
    ],
    fr: [
      '(commander|commande|demander|demande|acheter|provisionner|renouveler) (\\w+ ){0,4}(serveurs?|vms?|machines? virtuelles?|materiel|licences?|environnements?|certificats?|acces|comptes?)',
    ],
    de: [
      '(server|vms?|hardware|lizenz\\w*|umgebung\\w*|zertifikat\\w*|zugang|zugange|laptops?) (\\w+ ){0,4}(bestellen|beantragen|beschaffen|bereitstellen|verlangern)',
    ],
    es: [
      '(pedir|encargar|solicitar|comprar|provisionar|renovar) (\\w+ ){0,4}(servidor(es)?|vms?|maquinas virtuales|hardware|licencias?|entornos?|certificados?|accesos?|cuentas?)',
    ],
  },
  G2: {
    en: [
      '(write|update|create|complete|improve|add|draft|produce) (\\w+ ){0,4}(documentation|docs?|readme|wiki|user guide|manual|runbooks?|confluence pages?|technical spec\\w*|how ?to)\\b',
      '^(documentation|document) (of|for|the|how)?',
    ],
    fr: [
      '(rediger|ecrire|mettre a jour|completer|ameliorer) (\\w+ ){0,4}(documentation|docs?|doc technique|readme|wiki|guide|manuel|mode d emploi|pages? confluence|dat\\b)',
      '^documentation\\b',
    ],
    de: [
      '(dokumentation|doku|readme|wiki|handbuch|benutzerhandbuch|anleitung) (\\w+ ){0,4}(schreiben|erstellen|aktualisieren|erganzen|verbessern|verfassen)',
      '^dokumentation\\b',
    ],
    es: [
      '(escribir|redactar|actualizar|completar|mejorar) (\\w+ ){0,4}(documentacion|docs?|readme|wiki|guia|manual)',
      '^documentacion\\b',
    ],
  },
  G3: {
    en: [
      '(review|check|merge|approve) (\\w+ ){0,4}(commits?|prs?|pull requests?|merge requests?|mrs?|code|diff)\\b',
      'code review',
    ],
    fr: [
      '(relire|revue|review(er)?|valider|merger) (\\w+ ){0,4}(commits?|prs?|pull requests?|merge requests?|code)',
      'revue de code',
    ],
    de: [
      '(commits?|prs?|pull requests?|merge requests?|code) (\\w+ ){0,3}(reviewen|prufen|mergen|durchsehen)',
      'code ?review',
    ],
    es: [
      '(revisar|aprobar|mergear) (\\w+ ){0,4}(commits?|prs?|pull requests?|merge requests?|codigo)',
      'revision de codigo',
    ],
  },
  G5: {
    en: [
      '(weekly|monthly|steering|status) (status )?(report|reporting|deck|slides)\\b',
      '(meeting )?minutes\\b( of| for)?',
      '(update|maintain|collect) (\\w+ ){0,3}(vacation|holiday|leave|absence|timesheets?|time tracking)',
    ],
    fr: [
      '(compte rendu|cr) (de |du )?(reunion|comite|copil|atelier)',
      '(reporting|rapport) (hebdo\\w*|mensuel|d avancement)',
      '(conges|absences|imputations|cra)\\b',
    ],
    de: [
      '(status ?bericht|protokoll|statusreport) (\\w+ ){0,3}(erstellen|schreiben)?',
      '(urlaubs ?(kalender|planung)|zeiterfassung)',
    ],
    es: [
      '(informe|reporte) (semanal|mensual|de estado|de avance)',
      '(acta|minuta) de (la )?reunion',
      '(vacaciones|ausencias|partes de horas)',
    ],
  },
  G6: {
    en: [
      '(run|execute|perform|do) (\\w+ ){0,3}(manual|regression|smoke|sanity|exploratory) (regression )?tests?(ing)?',
      'manual (regression |smoke )?test(ing|s)?',
    ],
    fr: ['(executer|derouler|faire|passer) (\\w+ ){0,3}tests? (manuels?|de non regression|de regression)'],
    de: ['(manuelle[rn]?|regressions?|smoke) ?tests? (\\w+ ){0,2}(durchfuhren|ausfuhren)'],
    es: ['(ejecutar|hacer|realizar) (\\w+ ){0,3}(pruebas|tests) (manuales|de regresion)'],
  },
  W1: {
    en: [
      'refactor\\w*',
      '(technical|tech) debt',
      '(clean ?up|simplify|decouple|modulari[sz]e|extract|rewrite|dead code|deprecat\\w+) ',
    ],
    fr: [
      'refacto\\w*',
      'dette technique',
      '(nettoyer|reecrire|decoupler) (le |la |les )?(code|module|classe)',
    ],
    de: ['refaktor\\w*|refactoring', 'technische schulden?', 'code ?(aufraumen|bereinigen)'],
    es: ['refactor\\w*', 'deuda tecnica', '(limpiar|reescribir) (el )?codigo'],
  },
  W2: {
    en: [
      '(upgrade|bump|update) (\\w+ ){0,3}(to |version|dependenc\\w+|librar\\w+|framework|sdk|jdk|java|node|react|angular|spring|python|\\d)',
      'migrat\\w+ (\\w+ ){0,4}(to|from|off|onto) ',
    ],
    fr: [
      'montee de version',
      'migrer|migration (vers|de|du|java|angular|base|bdd|technique)',
      'mise a jour (des )?(dependances|librairies)',
    ],
    de: ['(upgrade|aktualisieren|migration|migrieren) ', 'abhangigkeiten aktualisieren'],
    es: ['migrar|migracion (a|de|del)', 'actualizar (las )?(dependencias|librerias|version)'],
  },
  W3: {
    en: [
      '\\b(ci cd|ci|cd) (pipeline|build|server|job)',
      '(pipeline|jenkins|github actions|gitlab ci|docker\\w*|kubernetes|k8s|helm|terraform|ansible)\\b',
      '(build|deployment|deploy) (script|time|automation|process)',
    ],
    fr: [
      '(chaine|pipeline) (ci|cd|de build|d integration|de deploiement)',
      '\\b(jenkins|docker|kubernetes|terraform|ansible)\\b',
    ],
    de: ['(ci|cd|build) ?(pipeline|server)', '\\b(jenkins|docker|kubernetes|terraform|ansible)\\b'],
    es: [
      '(pipeline|canal) (de )?(ci|cd|build|despliegue)',
      '\\b(jenkins|docker|kubernetes|terraform|ansible)\\b',
    ],
  },
  W4: {
    en: [
      'unit tests?',
      'integration tests?',
      'flaky',
      '(fix|repair|stabili[sz]e|re ?enable|add|write|missing) (\\w+ ){0,4}tests?\\b',
      'test coverage|code coverage|junit|jest|pytest|mock\\w*',
    ],
    fr: [
      'tests? (unitaires?|d integration)',
      '(ajouter|corriger|reparer) (\\w+ ){0,3}tests?\\b',
      'couverture (de )?(test|code)',
    ],
    de: [
      '(unit|integrations) ?tests?',
      'tests? (\\w+ ){0,3}(hinzufugen|reparieren|erganzen|fixen)',
      'test ?abdeckung',
    ],
    es: [
      '(pruebas|tests?) (unitari[ao]s|de integracion)',
      '(anadir|arreglar|agregar) (\\w+ ){0,3}tests?\\b',
      'cobertura de (tests|pruebas|codigo)',
    ],
  },
  W5: {
    en: [
      '(optimi[sz]e|improve|tune|reduce) (\\w+ ){0,4}(performance|latency|query|queries|memory|cpu|load time|throughput|sql)',
      '(add|create|drop) (\\w+ ){0,2}index\\b',
      '(cache|caching|sharding|partitioning|connection pool)',
    ],
    fr: [
      'optimis\\w+ (\\w+ ){0,4}(performances?|requetes?|sql|memoire|temps de)',
      '(ajout|ajouter|creer) (\\w+ ){0,2}index\\b',
      'mise en cache',
    ],
    de: [
      '(performance|abfragen?|latenz|speicher|sql) (\\w+ ){0,3}(optimieren|verbessern|reduzieren)',
      'caching',
    ],
    es: ['optimizar (\\w+ ){0,4}(rendimiento|consultas?|sql|memoria|latencia)', '\\bcache\\b'],
  },
  W6: {
    en: [
      '\\bcve\\b',
      'vulnerabilit\\w+',
      'security (fix|patch|hardening|scan)',
      'rotate (\\w+ ){0,2}(keys?|secrets?|credentials|certificates?)',
    ],
    fr: ['faille|vulnerabilite\\w*', 'correctif de securite', '(durcissement|rotation des (cles|secrets))'],
    de: ['sicherheits ?(lucke\\w*|patch|update)', 'schwachstelle\\w*'],
    es: ['vulnerabilidad\\w*', 'parche de seguridad'],
  },
  W7: {
    en: [
      '\\bspike\\b',
      '\\bpoc\\b|proof of concept',
      '\\badr\\b',
      '(technical|architecture) (study|design|analysis|investigation|decision)',
      '(investigate|evaluate|research) (\\w+ ){0,4}(library|framework|option|solution|technology)',
    ],
    fr: [
      '\\bspike\\b',
      '\\bpoc\\b|preuve de concept',
      '(etude|analyse|conception) (technique|d architecture)',
    ],
    de: [
      '\\bspike\\b',
      '\\bpoc\\b|machbarkeits\\w+',
      '(technische|architektur) ?(analyse|studie|entscheidung|konzept)',
    ],
    es: [
      '\\bspike\\b',
      '\\bpoc\\b|prueba de concepto',
      '(estudio|analisis|diseno) (tecnico|de arquitectura)',
    ],
  },
  W8: {
    en: [
      '(monitoring|observability|alerting|logging|grafana|prometheus|datadog|sentry|kibana|elk)\\b',
      'add (\\w+ ){0,3}(logs?|metrics|alerts?|tracing)',
    ],
    fr: ['(supervision|observabilite|journalisation|alerting)', '\\blogs?\\b'],
    de: ['(monitoring|uberwachung|protokollierung|logging|alarmierung)'],
    es: ['(monitorizacion|monitoreo|observabilidad|alertas|registros)'],
  },
  O41: {
    en: [
      '((enable|empower|help) (the |our )?(team|squad)|(teach|coach) (the |our )?(team|squad|developers?|devs)) (\\w+ )?to ',
      'team (autonomy|self (organi[sz]ation|management|service|sufficiency))',
      'make (the )?team (autonomous|self sufficient|independent)',
    ],
    fr: [
      '(rendre|aider|accompagner) l equipe (\\w+ )?(autonome|a )',
      '(autonomie|auto ?organisation|autogestion) (de )?l equipe',
      'l equipe (\\w+ ){0,3}(auto ?organisation|autonomie|autogestion)',
    ],
    de: [
      'team (\\w+ )?(befahigen|selbststandig\\w*|autonom\\w*|unabhangig\\w*)',
      'selbstorganisation (des teams|im team|fordern)?',
    ],
    es: [
      '(capacitar|ayudar|acompanar) al equipo (a|para|en)',
      '(autonomia|autoorganizacion|autogestion) del equipo',
    ],
  },
  O42: {
    en: [
      '(define|agree|improve|review|rethink|set up) (\\w+ ){0,3}(qa|test(ing)?|quality) (strategy|process|approach|policy|practices?)',
      '^(qa|test(ing)?|quality) (strategy|process|approach)\\b',
    ],
    fr: [
      '(definir|ameliorer|revoir|mettre en place) (\\w+ ){0,3}(strategie|processus|demarche|politique) (de )?(qa|tests?|qualite)',
    ],
    de: [
      '(qa|test|qualitats) ?(strategie|prozess|konzept) (\\w+ ){0,3}(definieren|verbessern|uberarbeiten|festlegen)',
    ],
    es: [
      '(definir|mejorar|revisar) (\\w+ ){0,3}(estrategia|proceso|politica) de (qa|pruebas|testing|calidad)',
    ],
  },
  O43: {
    en: [
      '(agree|define|improve) (\\w+ ){0,3}(documentation|docs) (standard|practice|process|policy|rota|guidelines?)',
      'agree (how|where) we (\\w+ ){0,3}(doc\\w*)',
    ],
    fr: [
      '(definir|ameliorer|convenir) (\\w+ ){0,4}(regles|pratiques?|processus|normes?) (de )?documentation',
    ],
    de: ['dokumentations ?(standard|richtlinie\\w*|prozess) (\\w+ ){0,2}(definieren|festlegen|verbessern)?'],
    es: ['(definir|mejorar|acordar) (\\w+ ){0,3}(normas?|practicas?|proceso) de documentacion'],
  },
  O44: {
    en: [
      'stor(y|ies) (\\w+ ){0,3}(spill|carry|carried) ?over',
      '(analy[sz]e|review|inspect|discuss|understand|reduce|improve) (\\w+ ){0,4}(velocity|cycle time|carry ?over|spill ?over|burn ?down|sprint predictability|lead time of stories|unfinished (sprints?|stories))',
    ],
    fr: [
      '(analyser|revoir|comprendre|reduire|ameliorer) (\\w+ ){0,4}(velocite|reste a faire|reports? (de|d un) sprint|burn ?down|temps de cycle|sprints? non termines?)',
    ],
    de: [
      '(velocity|geschwindigkeit|durchlaufzeit|ubertrag|burndown|unfertige sprints) (\\w+ ){0,3}(analysieren|besprechen|reduzieren|verbessern)',
    ],
    es: [
      '(analizar|revisar|entender|reducir|mejorar) (\\w+ ){0,4}(velocidad|burn ?down|arrastre|tiempo de ciclo|sprints (no|sin) (terminar|terminados|acabados?))',
    ],
  },
  O45: {
    en: [
      '(resolve|manage|clear|track|follow up|coordinate|align) (\\w+ ){0,3}(dependenc(y|ies)) (\\w+ ){0,2}(on|with|to|from|between) (\\w+ ){0,3}(teams?|squads?|tribes?)',
    ],
    fr: [
      '(gerer|lever|suivre|traiter) (\\w+ ){0,3}(dependances?|adherences?) (\\w+ ){0,3}(equipes?|squads?)',
    ],
    de: ['abhangigkeit(en)? (\\w+ ){0,4}(teams?|squads?) (\\w+ ){0,2}(klaren|losen|abstimmen|auflosen)?'],
    es: ['(gestionar|resolver|seguir) (\\w+ ){0,3}dependencias? (\\w+ ){0,3}(equipos?)'],
  },
  O46: {
    en: [
      'clarif\\w+ (\\w+ ){0,3}(roles?|responsibilit\\w+|accountabilit\\w+)( (of|between|in))?',
      '(raci (matrix|workshop|chart|session)|delegation poker|role (workshop|expectations))',
    ],
    fr: ['clarif\\w+ (\\w+ ){0,3}(roles?|responsabilites)', '(raci|delegation poker|atelier roles?)'],
    de: [
      '(rollen|verantwortlichkeiten) (\\w+ ){0,4}(klaren|abgrenzen|definieren)',
      '(raci|delegation poker)',
    ],
    es: ['(aclarar|clarificar|definir) (\\w+ ){0,3}(roles?|responsabilidades)', '(raci|delegation poker)'],
  },
};
