import type { CueTable } from './cue-table';

/** Cues of the product (O25–O40). */
export const PRODUCT_CUES: CueTable = {
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
};
