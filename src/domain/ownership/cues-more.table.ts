import type { CueTable } from './cue-table';

/** Cues of ceremonies and product work found in real titles (O41–O46). */
export const FURTHER_CUES: CueTable = {
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
