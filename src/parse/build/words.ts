import type {
  ContactKind,
  ExitKind,
  NoticeKind,
  Role,
  System,
  Tool,
  Track,
  Visibility,
} from '../../model/definitions.ts';
import type { Language, Profile, Status, TermName } from '../../model/guide.ts';
import type { Words } from './fields.ts';

export const languages: Words<Language> = { nb: true, nn: true, se: true, en: true };
export const statuses: Words<Status> = { draft: true, published: true };
export const profiles: Words<Profile> = { bti: true, none: true };
export const visibilities: Words<Visibility> = { public: true, employees: true };
export const noticeKinds: Words<NoticeKind> = { emergency: true, note: true, recommendation: true };
export const trackKinds: Words<NonNullable<Track['kind']>> = { individual: true, system: true };
export const termNames: Words<TermName> = {
  coordinator: true,
  worry: true,
  step: true,
  level: true,
  log: true,
  guardians: true,
  child: true,
  meeting: true,
};
export const systemKinds: Words<NonNullable<System['kind']>> = {
  log: true,
  journal: true,
  plan: true,
  quality: true,
  archive: true,
  other: true,
};
export const roleKinds: Words<NonNullable<Role['kind']>> = {
  coordinator: true,
  employee: true,
  leader: true,
  guardian: true,
  child: true,
  service: true,
  other: true,
};
export const toolKinds: Words<NonNullable<Tool['kind']>> = {
  form: true,
  template: true,
  guidance: true,
  checklist: true,
  overview: true,
  scale: true,
  routine: true,
  system: true,
  website: true,
  other: true,
};
export const contactKinds: Words<ContactKind> = {
  'child-welfare': true,
  'child-welfare-out-of-hours': true,
  police: true,
  emergency: true,
  health: true,
  helpline: true,
  service: true,
  other: true,
};
export const exitKinds: Words<ExitKind> = {
  'child-welfare': true,
  police: true,
  'individual-plan': true,
  'education-plan': true,
  service: true,
  system: true,
  guide: true,
  other: true,
};
