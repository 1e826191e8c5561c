import type { Messages } from '../../text/messages.js';

export const problems: Messages['problems'] = {
  unavailable: 'Le stockage est injoignable. Rien n’est enregistré ; ce que vous avez saisi est encore là.',
  full: 'Le stockage est plein. Rien n’est enregistré ; ce que vous avez saisi est encore là.',
  blocked: 'Un autre onglet utilise une ancienne version de cette page. Fermez-le, puis réessayez.',
  outdated: 'Cette page est périmée. Rechargez-la, puis réessayez.',
  'outcome-unknown': 'On ne sait pas si ceci a été enregistré. Réessayez : ce ne sera pas fait deux fois.',
  unexpected: 'Quelque chose s’est mal passé. Rien n’est perdu ; veuillez réessayer.',
};
