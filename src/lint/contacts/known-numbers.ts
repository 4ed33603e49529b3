/** A nationwide number that must be right. */
export interface KnownNumber {
  /** Digits only. */
  readonly digits: string;
  /** How the service is named, in small letters, in bokmål, nynorsk and English. */
  readonly service: RegExp;
  readonly name: readonly [nb: string, nn: string, en: string];
  readonly source: string;
}

const plan = 'https://no.wikipedia.org/wiki/Nummerplan';

/** The first that fits a name is the one it means. */
export const knownNumbers: readonly KnownNumber[] = [
  {
    digits: '116111',
    service: /alarmtelefonen(?: for barn)?|helpline for children/,
    name: ['Alarmtelefonen for barn og unge', 'Alarmtelefonen for barn og unge', 'the emergency line for children'],
    source: 'https://www.116111.no/omalarmtelefonen',
  },
  {
    digits: '116006',
    service: /v[oa]ldso?g?-? ?og overgrepslinj[ea]n?|vold- og overgrepslinj[ea]n?|valds- og overgrepslinja/,
    name: ['Vold- og overgrepslinjen', 'Valds- og overgrepslinja', 'the violence and abuse line'],
    source: 'https://www.krisesenter.com',
  },
  {
    digits: '116123',
    service: /mental helse|hjelpetelefonen/,
    name: ['Mental Helse', 'Mental Helse', 'Mental Helse'],
    source: 'https://www.nrk.no/osloogviken (1.15736352)',
  },
  {
    digits: '116117',
    service: /legevakt/,
    name: ['legevakten', 'legevakta', 'the out-of-hours doctor'],
    source: 'https://www.nrk.no',
  },
  {
    digits: '113',
    service: /ambulanse|medisinsk nødtelefon|akuttmedisinsk|ambulance/,
    name: ['ambulansen', 'ambulansen', 'the ambulance'],
    source: plan,
  },
  {
    digits: '110',
    service: /(?<![a-zß-öø-ɏ])brann(?:vesen|vern|en)?|fire (?:brigade|service|department)/,
    name: ['brannvesenet', 'brannvesenet', 'the fire service'],
    source: plan,
  },
  {
    digits: '112',
    service: /(?<![a-zß-öø-ɏ])politi(?:et)?(?![a-zß-öø-ɏ])|(?<![a-zß-öø-ɏ])police(?![a-zß-öø-ɏ])/,
    name: ['politiet', 'politiet', 'the police'],
    source: plan,
  },
];

/** Short numbers of all these; each is known by its digits. */
export const shortNumber = /(?<![\d+])(?<!\d[ .-])(?:110|112|113|116 ?(?:111|117|006|123))(?![\d])(?![ .-]\d)/g;
