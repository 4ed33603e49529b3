// Made by `npm run generate` from schemas/guide.schema.json. Do not edit.

/** What may stand in a place: a text, a number, yes or no, one of some words, a list, a map; what is not named may not. */
export interface Rule {
  readonly text?: { readonly min?: number; readonly max?: number; readonly form?: RegExp };
  readonly number?: { readonly min?: number; readonly whole?: true };
  readonly flag?: true;
  readonly words?: readonly (string | number)[];
  /** The text is a target. */
  readonly target?: true;
  readonly items?: Rule;
  readonly least?: number;
  readonly keys?: Readonly<Record<string, Rule>>;
  /** What may stand under any other key. */
  readonly rest?: Rule;
  readonly needed?: readonly string[];
  /** One of them is needed. */
  readonly either?: readonly string[];
}

const idRule: Rule = { "text": { "min": 1, "max": 100 } };
const lineRule: Rule = { "text": { "min": 1 } };
const lineOrNumberRule: Rule = { "text": {  }, "number": {  } };
const municipalityRule: Rule = { "keys": { "name": lineRule, "number": lineOrNumberRule }, "needed": ["name"] };
const dateRule: Rule = { "text": { form: /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/ } };
const datesRule: Rule = { "keys": { "created": dateRule, "published": dateRule, "updated": dateRule, "review": dateRule } };
const agesRule: Rule = { "keys": { "from": { "number": { "min": 0 } }, "to": { "number": { "min": 0 } }, "pregnancy": { "flag": true }, "text": lineRule } };
const proseRule: Rule = { "text": {  } };
const audienceRule: Rule = { "keys": { "id": idRule, "title": lineRule, "description": proseRule }, "needed": ["id","title"] };
const urlRule: Rule = { "text": { "min": 1 } };
const systemRule: Rule = { "keys": { "id": idRule, "title": lineRule, "kind": { "words": ["log","journal","plan","quality","archive","other"] }, "description": proseRule, "url": urlRule }, "needed": ["id","title"] };
const termsRule: Rule = { "keys": { "coordinator": lineRule, "worry": lineRule, "step": lineRule, "level": lineRule, "log": lineRule, "guardians": lineRule, "child": lineRule, "meeting": lineRule } };
const targetRule: Rule = { "text": { "min": 1 }, "target": true };
const idOrNumberRule: Rule = { "text": {  }, "number": {  } };
const refsRule: Rule = { "items": idOrNumberRule };
const noticeRule: Rule = { "keys": { "id": idRule, "kind": { "words": ["emergency","note","recommendation"] }, "title": lineRule, "text": proseRule, "contacts": refsRule, "laws": refsRule, "audiences": refsRule }, "needed": ["id","kind","text"] };
const roleRule: Rule = { "keys": { "id": idRule, "title": lineRule, "kind": { "words": ["coordinator","employee","leader","guardian","child","service","other"] }, "description": proseRule, "duties": { "items": lineRule } }, "needed": ["id","title"] };
const pathRule: Rule = { "text": { "min": 1 } };
const visibilityRule: Rule = { "words": ["public","employees"] };
const toolRule: Rule = { "keys": { "id": idRule, "title": lineRule, "aliases": { "items": lineRule }, "kind": { "words": ["form","template","guidance","checklist","overview","scale","routine","system","website","other"] }, "file": pathRule, "url": urlRule, "fileType": lineRule, "visibility": visibilityRule, "description": proseRule }, "needed": ["id","title"] };
const phoneRule: Rule = { "keys": { "number": lineOrNumberRule, "label": lineRule, "hours": lineRule }, "needed": ["number"], "text": {  }, "number": {  } };
const contactRule: Rule = { "keys": { "id": idRule, "title": lineRule, "kind": { "words": ["child-welfare","child-welfare-out-of-hours","police","emergency","health","helpline","service","other"] }, "numbers": { "items": phoneRule }, "hours": lineRule, "email": lineRule, "url": urlRule, "address": lineRule, "description": proseRule }, "needed": ["id","title"] };
const consentRule: Rule = { "keys": { "id": idRule, "title": lineRule, "scope": proseRule, "givenBy": lineRule, "age": { "number": { "min": 0 } }, "written": { "flag": true }, "renewal": lineRule, "exceptions": proseRule, "overriddenBy": idRule, "tool": idRule, "laws": refsRule }, "needed": ["id","title"] };
const exitRule: Rule = { "keys": { "id": idRule, "title": lineRule, "kind": { "words": ["child-welfare","police","individual-plan","education-plan","service","system","guide","other"] }, "text": proseRule, "url": urlRule, "contacts": refsRule }, "needed": ["id","title"] };
const arenaRule: Rule = { "keys": { "id": idRule, "title": lineRule, "trigger": proseRule, "participants": proseRule, "owner": proseRule, "frequency": lineRule, "ages": agesRule, "consent": proseRule, "visibility": visibilityRule, "audiences": refsRule, "body": proseRule, "steps": refsRule, "tools": refsRule, "contacts": refsRule, "consents": refsRule, "laws": refsRule }, "needed": ["id","title"] };
const articleRule: Rule = { "keys": { "id": idRule, "title": lineRule, "body": proseRule, "audiences": refsRule, "visibility": visibilityRule, "laws": refsRule }, "needed": ["id","title","body"] };
const termRule: Rule = { "keys": { "id": idRule, "term": lineRule, "definition": proseRule, "aliases": { "items": lineRule } }, "needed": ["term","definition"] };
const exampleRule: Rule = { "keys": { "id": idRule, "title": lineRule, "body": proseRule, "names": { "items": lineRule }, "article": idRule }, "needed": ["id","title","body"] };
const lawRule: Rule = { "keys": { "id": idRule, "act": lineRule, "paragraph": lineOrNumberRule, "date": dateRule, "url": urlRule, "description": proseRule }, "needed": ["id","act"] };
const trackRule: Rule = { "keys": { "id": idRule, "title": lineRule, "kind": { "words": ["individual","system"] }, "description": proseRule }, "needed": ["id","title"] };
const criterionRule: Rule = { "keys": { "text": proseRule, "minServices": { "number": { "min": 0, "whole": true } }, "maxServices": { "number": { "min": 0, "whole": true } } } };
const whoRule: Rule = { "items": idOrNumberRule, "keys": { "roles": refsRule, "text": proseRule }, "text": {  } };
const definitionRule: Rule = { "keys": { "term": lineRule, "text": proseRule }, "needed": ["term","text"] };
const durationRule: Rule = { "text": { form: /^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?)?$/ } };
const deadlineRule: Rule = { "keys": { "text": lineRule, "within": durationRule, "after": durationRule, "from": lineRule, "when": lineRule, "binds": { "words": ["call","hold","inform","act","report","document"] }, "audiences": refsRule }, "either": ["text","within"] };
const consentUseRule: Rule = { "keys": { "consent": idRule, "action": { "words": ["obtain","renew","check"] } }, "needed": ["consent"], "text": { "min": 1, "max": 100 } };
const choiceRule: Rule = { "keys": { "to": targetRule, "when": lineRule }, "needed": ["to"], "text": { "min": 1 }, "target": true };
const effectRule: Rule = { "keys": { "kind": { "words": ["consent","referral","invitation","role-change","notify","document","open-log","close-log","plan","other"] }, "text": lineRule, "consent": idRule, "role": idRule, "tool": idRule, "contact": idRule, "system": idRule }, "needed": ["kind"] };
const outcomeRule: Rule = { "keys": { "id": idRule, "when": { "items": lineRule, "text": { "min": 1 } }, "go": { "items": choiceRule, "least": 1, "text": { "min": 1 }, "target": true }, "text": proseRule, "requires": refsRule, "effects": { "items": effectRule }, "deadlines": { "items": deadlineRule }, "audiences": refsRule, "tracks": refsRule } };
const branchRule: Rule = { "keys": { "id": idRule, "title": lineRule, "audiences": refsRule, "body": proseRule, "who": whoRule, "tools": refsRule, "deadlines": { "items": deadlineRule }, "consents": { "items": consentUseRule }, "shares": { "items": lineRule }, "notices": refsRule, "contacts": refsRule, "systems": refsRule, "laws": refsRule, "outcomes": { "items": outcomeRule } } };
const prerequisiteRule: Rule = { "keys": { "step": idRule, "when": lineRule, "audiences": refsRule }, "needed": ["step"] };
const stepRule: Rule = { "keys": { "id": idRule, "number": lineOrNumberRule, "title": lineRule, "kind": { "words": ["clarify","share","meet","log","plan","act","evaluate","decide","close"] }, "what": proseRule, "who": whoRule, "how": proseRule, "body": proseRule, "questions": { "items": lineRule }, "recommendation": proseRule, "definitions": { "items": definitionRule }, "tools": refsRule, "produces": refsRule, "deadlines": { "items": deadlineRule }, "consents": { "items": consentUseRule }, "appoints": refsRule, "shares": { "items": lineRule }, "systems": refsRule, "notices": refsRule, "contacts": refsRule, "arenas": refsRule, "articles": refsRule, "laws": refsRule, "audiences": refsRule, "tracks": refsRule, "branches": { "items": branchRule }, "prerequisites": { "items": prerequisiteRule }, "outcomes": { "items": outcomeRule } }, "needed": ["title"] };
const levelRule: Rule = { "keys": { "id": idOrNumberRule, "order": { "number": {  } }, "title": lineRule, "longTitle": lineRule, "intro": proseRule, "criterion": criterionRule, "keyPoints": { "items": lineRule }, "entry": idRule, "audiences": refsRule, "tracks": refsRule, "notices": refsRule, "tools": refsRule, "contacts": refsRule, "articles": refsRule, "laws": refsRule, "steps": { "items": stepRule } }, "needed": ["id","title","steps"] };
const variantOfRule: Rule = { "keys": { "guide": idRule, "version": lineOrNumberRule, "texts": { "keys": {  }, "rest": lineOrNumberRule } }, "needed": ["guide"] };
const baseRule: Rule = { "keys": { "guide": idRule, "version": lineOrNumberRule }, "needed": ["guide"] };
const changeRule: Rule = { "keys": { "version": lineOrNumberRule, "date": dateRule, "text": proseRule }, "needed": ["version","text"] };
export const guide: Rule = { "keys": { "veileder": { "words": [1] }, "id": idRule, "title": lineRule, "name": lineRule, "municipality": municipalityRule, "language": { "words": ["nb","nn","se","en"] }, "version": lineOrNumberRule, "dates": datesRule, "status": { "words": ["draft","published"] }, "profile": { "words": ["bti","none"] }, "ages": agesRule, "audiences": { "items": audienceRule }, "systems": { "items": systemRule }, "terms": termsRule, "intro": proseRule, "start": targetRule, "notices": { "items": noticeRule }, "roles": { "items": roleRule }, "tools": { "items": toolRule }, "contacts": { "items": contactRule }, "consents": { "items": consentRule }, "exits": { "items": exitRule }, "arenas": { "items": arenaRule }, "articles": { "items": articleRule }, "glossary": { "items": termRule }, "examples": { "items": exampleRule }, "laws": { "items": lawRule }, "tracks": { "items": trackRule }, "levels": { "items": levelRule }, "variantOf": variantOfRule, "base": baseRule, "changelog": { "items": changeRule } }, "needed": ["veileder","title","language"] };

export const level: Rule = levelRule;
