import type { CueTable } from './cue-table';

/** Cues of ceremonies and what comes with them (O01–O12). */
export const CEREMONY_CUES: CueTable = {
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
};
