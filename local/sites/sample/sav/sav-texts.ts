import type { TeamTexts, Theme } from '../play/team-texts';
import { FRENCH_VOICE } from '../voices/french-texts';

const RETOURS: Theme = {
  epic: 'Retours magasin',
  about: '',
  component: 'Retours',
  stories: [
    'Saisir un retour sans ticket de caisse',
    'Retour partiel d’une commande web en magasin',
    'En tant que conseiller je peux rechercher un achat par téléphone',
    'Motif de retour obligatoire',
    'Afficher la date limite de retour',
    'Retour d’un article soldé',
    'Scanner plusieurs articles à la suite',
    'Imprimer le bon de retour au format A6',
    'Retour avec échange de taille',
    'Contrôle de l’état de l’article avec photo',
    'Retour d’un cadeau sans prévenir l’acheteur',
    'Accord du responsable au-delà de {montant}',
    'Liste des retours du jour par caisse',
    'Retour d’un article volumineux à domicile',
    'Bloquer les retours après 90 jours',
    'Écran retour : champ « commentaire conseiller »',
  ],
  bugs: [
    'Le bouton Valider ne répond pas après un scan',
    'Retour enregistré deux fois sur {poste}',
    'Montant à rembourser négatif avec un bon d’achat',
    'La date limite est calculée en UTC',
    'Impossible d’imprimer le bon sur {poste}',
    'Le motif disparaît quand on revient en arrière',
    'Recherche par téléphone : aucun résultat avec l’indicatif',
  ],
  technical: [
    'Refacto du module de retour',
    'Montée de version Spring Boot',
    'Index sur la table des retours',
    'Supprimer l’ancien web service SOAP',
  ],
  why: [
    'Les conseillers perdent dix minutes par retour, afin que la file avance il faut un seul écran.',
    'Demande des magasins de la région Sud-Est.',
  ],
  criteria: [
    'Le conseiller voit le montant avant de valider',
    'Un seul écran',
    'Fonctionne avec la douchette',
    'Le bon est imprimé automatiquement',
  ],
};

const REMBOURSEMENTS: Theme = {
  epic: 'Remboursements',
  about: '',
  component: 'Remboursements',
  stories: [
    'Rembourser sur la carte d’origine',
    'Remboursement en bon d’achat',
    'Délai de remboursement affiché au client',
    'Valider les remboursements au-dessus de {montant}',
    'Remboursement d’un paiement en 3 fois',
    'Mail de confirmation au client',
    'Annuler un remboursement le jour même',
    'Export des remboursements pour la comptabilité',
    'Rembourser les frais de port',
    'Historique des remboursements d’un client',
    'Motif comptable par type de retour',
    'Relance si le remboursement n’est pas passé sous 5 jours',
  ],
  bugs: [
    'Remboursement bloqué en statut « en cours »',
    'Le client reçoit trois mails de remboursement',
    'Total HT affiché au lieu de TTC',
    'Export comptable vide le 1er du mois',
    'Remboursement refusé pour les cartes étrangères',
    'Arrondi à 1 centime sur les paiements en 3 fois',
  ],
  technical: [
    'Sortir les règles de remboursement du front',
    'File d’attente pour les appels à la banque',
    'Tests d’intégration du module bancaire',
  ],
  why: [
    'Pour que le client sache quand il sera remboursé.',
    'La comptabilité ressaisit 300 lignes par semaine.',
  ],
  criteria: [
    'Montant TTC',
    'Un seul mail',
    'Tracé dans l’historique',
    'Visible en comptabilité le lendemain',
  ],
};

const REPARATIONS: Theme = {
  epic: 'Réparations et garantie',
  about: '',
  component: 'Réparations',
  stories: [
    'Créer un bon de réparation',
    'Suivi de la réparation par le client',
    'Vérifier la garantie avec le numéro de série',
    'Devis accepté par SMS',
    'Prêt d’un appareil pendant la réparation',
    'Envoyer l’appareil à {atelier}',
    'Photos de l’état à la réception',
    'Délai estimé par type de panne',
    'Pièces détachées : voir le stock de {atelier}',
    'Extension de garantie vendue en caisse',
    'Appareil non réclamé après 60 jours',
    'Étiquette d’expédition vers {atelier}',
    'Retour d’atelier : contrôle avant remise',
    'Historique des pannes d’un appareil',
  ],
  bugs: [
    'Garantie « expirée » pour les achats de {mois}',
    'SMS de devis envoyé sans montant',
    'Le bon de réparation perd la photo',
    'Statut inversé entre « reçu » et « expédié »',
    'Numéro de série avec tiret refusé',
    'Étiquette illisible sur l’imprimante du dépôt',
  ],
  technical: [
    'Migrer les photos vers le stockage objet',
    'Découper le batch des réparations',
    'Remplacer la librairie PDF',
  ],
  why: [
    'Afin d’éviter les appels « où en est ma réparation ? ».',
    'Un dossier sur quatre est saisi deux fois.',
  ],
  criteria: [
    'Le client reçoit un SMS à chaque étape',
    'Garantie vérifiée avant la saisie',
    'Photo obligatoire',
  ],
};

const DOSSIER: Theme = {
  epic: 'Dossier client unique',
  about: 'Un seul dossier pour le magasin, le web et le téléphone.',
  component: 'Dossier',
  stories: [
    'Voir tous les achats du client',
    'Fusionner deux fiches client',
    'Notes internes sur le dossier',
    'Rechercher par numéro de commande web',
    'Pièces jointes du client',
    'Affecter un dossier à un collègue',
    'Relancer les dossiers sans réponse depuis 5 jours',
    'Filtrer les dossiers par magasin',
    'Priorité « urgent » visible dans la liste',
    'Afficher la carte de fidélité',
    'Clôturer plusieurs dossiers à la fois',
    'Tableau de bord du responsable SAV',
    'Historique des appels',
    'Consentement RGPD dans le dossier',
  ],
  bugs: [
    'Le dossier s’ouvre deux fois dans {poste}',
    'Les accents sont perdus dans les notes',
    'Liste des dossiers vide pour {magasin}',
    'La recherche plante avec une apostrophe',
    'Dossier clos encore visible dans la file',
    'Doublon de fiche après un achat web',
  ],
  technical: [
    'Pagination de la liste des dossiers',
    'Cache des fiches client',
    'Supprimer la synchro de nuit',
    'Droits d’accès : revoir la table',
  ],
  why: ['Pour que le conseiller n’ait plus trois écrans ouverts.', 'Les appels durent 9 minutes en moyenne.'],
  criteria: ['Moins de deux secondes', 'Même vue en magasin et au téléphone', 'Droits par magasin'],
};

const PORTAIL: Theme = {
  epic: 'Portail client',
  about: '',
  component: 'Portail',
  stories: [
    'Suivre mon retour en ligne',
    'Prendre rendez-vous à l’atelier',
    'Télécharger ma facture',
    'Déclarer une panne avec photos',
    'Demander un enlèvement à domicile',
    'Version mobile du suivi',
    'FAQ retours et remboursements',
    'Message au SAV depuis le suivi',
    'Page en {langue}',
    'Noter la réparation',
    'Garanties de mes appareils',
    'Connexion avec le compte du site',
  ],
  bugs: [
    'Page de suivi blanche sur iPhone',
    'Le lien du mail expire trop tôt',
    'Rendez-vous proposé un jour férié',
    'Texte non traduit en {langue}',
    'Photo de plus de 5 Mo refusée sans message',
  ],
  technical: [
    'Montée de version Angular',
    'Mettre le portail derrière le CDN',
    'Supprimer jQuery du portail',
  ],
  why: [
    'Pour que le client puisse suivre sans appeler.',
    'Objectif de la direction : 30 % d’appels en moins.',
  ],
  criteria: ['Lisible sur mobile', 'Sans création de compte', 'Textes validés par le juridique'],
};

const PROGICIEL: Theme = {
  epic: 'Interface avec le progiciel dépôt',
  about: '',
  component: 'Interfaces',
  stories: [
    'Remonter les stocks de retour chaque heure',
    'Créer le mouvement de stock automatiquement',
    'Recevoir les statuts de {atelier}',
    'Envoyer les bons de retour au dépôt',
    'Rapprochement des écarts',
    'Codes articles remplacés',
    'Alerte si le flux est en retard',
    'Reprise des dossiers de l’ancien outil',
    'Flux comptable mensuel',
  ],
  bugs: [
    'Flux du dimanche non traité',
    'Article remplacé : stock doublé',
    'Message d’erreur du progiciel affiché au conseiller',
    'Fichier rejeté quand le nom du client dépasse 40 caractères',
  ],
  technical: [
    'Journaliser les échanges avec le progiciel',
    'Rejouer un flux en erreur',
    'Passer du fichier plat à l’API',
  ],
  why: ['Le dépôt ressaisit les retours à la main.', 'Afin que le stock soit juste le matin.'],
  criteria: ['Flux rejouable', 'Écart inférieur à 1 %', 'Alerte avant 8 h'],
};

/** What the people of the after-sales portal write. */
export const SAV_TEXTS: TeamTexts = {
  themes: [RETOURS, REMBOURSEMENTS, REPARATIONS, DOSSIER, PORTAIL, PROGICIEL],
  technicalEpic: null,
  chores: [
    'Préparer le jeu de données de recette',
    'MEP du lot 2',
    'Mettre à jour le planning projet',
    'Point avec Marie',
    'Support magasin de {magasin}',
    'Reprise des droits des nouveaux conseillers',
    'Traductions espagnoles',
    'Paramétrage des imprimantes du dépôt',
    'Installer le poste de Mehdi',
    'Correctif en production 2.4.1',
    'Demander le certificat du portail',
    'Reporting hebdo pour le COPIL',
    'Saisir les temps du mois',
    'Préparer la formation des conseillers',
    'Liste des postes à remplacer',
    'Mail aux magasins avant la bascule',
    'Nettoyage des comptes de test',
    'Relance du prestataire progiciel',
  ],
  slots: {
    montant: ['150 €', '300 €', '500 €'],
    poste: ['le poste caisse', 'Firefox ESR', 'la tablette'],
    atelier: ["l'atelier de Lyon", "l'atelier de Lille", 'Réparatout'],
    mois: ['février', 'mai', 'août'],
    magasin: ['Grenoble', 'Annecy', 'Dijon', 'Saint-Étienne'],
    langue: ['espagnol', 'italien', 'anglais'],
  },
  voice: FRENCH_VOICE,
};

/** Goals of the sprints, oldest first: lists, slogans, nothing. */
export const SAV_GOALS: readonly string[] = [
  '',
  'Terminer toutes les US',
  'Lot 1',
  'Sprint 4',
  'Terminer les tickets du sprint 4',
  'SAV-31, SAV-44, SAV-52, SAV-57, SAV-60',
  '',
  'Livrer le lot 2 au COPIL du 15',
  'Finir toutes les tâches',
  'Voir tickets',
  'SAV-118, SAV-121, SAV-126 et SAV-140',
  '',
  'Terminer toutes les US restantes',
];

/** The five meetings that were imposed on the team, each sprint anew; `{n}` is the sprint. */
export const SAV_CEREMONIES: readonly string[] = [
  'Daily meeting S{n} : présence obligatoire à 9 h 00',
  'Animer le sprint planning S{n}',
  'Préparer la démo de fin de sprint S{n} pour la direction',
  'Animer la rétrospective du sprint {n}',
];

/** What else lands on the Scrum Master's desk. */
export const SAV_SM_WORK: readonly string[] = [
  'Compte rendu réunion COPIL',
  'Commander les licences de l’outil de test',
  'Former l’équipe à Scrum (rappel des règles)',
  'Lever le blocage : droits sur la base de préprod',
  'Reporting vélocité pour la direction',
  'Atelier estimation / planning poker',
  'Demander les accès VPN pour Mehdi',
  'Compte rendu du daily',
  'Point quotidien : limiter à 15 minutes',
  'Escalader le retard de livraison des accès',
  'Rédiger la documentation d’installation',
  'Mise à jour du planning des congés',
  'Revoir notre Definition of Done',
];

/** The Product Owner's work. */
export const SAV_PO_WORK: readonly string[] = [
  'Rédiger les US du lot 3',
  'Présenter l’avancement au COPIL',
  'Valider les US du sprint {n}',
  'Recueil du besoin avec les magasins',
  'Prioriser les anomalies avec le métier',
  'Critères d’acceptation du portail',
  'Arbitrer le périmètre du lot 3',
  'Organiser la recette utilisateurs du lot 2',
];

/** What people say in comments about meetings and points. */
export const SAV_COMPLAINTS: readonly string[] = [
  'Les daily ne servent à rien, on répète ce qui est déjà dans Jira.',
  'Encore 45 minutes ce matin pour dire ce que chacun a fait hier.',
  'Pourquoi estimer en points ? On nous les retraduit en jours le lendemain. C’est infantilisant.',
  'On est huit à écouter deux personnes parler du progiciel.',
  'La démo est préparée pendant deux jours, pendant ce temps rien n’avance.',
  'La rétro du sprint dernier n’a rien changé, on a déjà dit tout ça.',
  'Qui a décidé de ces réunions ? Personne ne nous a demandé.',
  'Planning poker : on finit toujours par mettre le chiffre de Didier.',
  'Je préférerais qu’on discute du besoin plutôt que du chiffre.',
  'Obligatoire à 9 h alors que la moitié de l’équipe dépose ses enfants.',
];

/** What the Scrum Master answers. */
export const SAV_ANSWERS: readonly string[] = [
  'C’est la règle, Scrum impose un daily tous les jours.',
  'Merci de remplir les points avant ce soir, la direction suit la vélocité.',
  'On en reparle en rétro.',
  'La présence est obligatoire pour tout le monde.',
];
