import type { CueTable } from './cue-table';

/** Cues of gaps that are filled, and work that both roles share (G, W). */
export const GAP_CUES: CueTable = {
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
};
