-- Reports of projects under way: begun from a template, written together, approved by a second person.

create table projects.report_template (
  id       uuid primary key,
  project  text not null references projects.underway on delete cascade,
  name     text not null,
  sections jsonb not null,
  revision integer not null
);
create index report_template_project on projects.report_template (project);

create table projects.report (
  id         uuid primary key,
  project    text not null references projects.underway on delete cascade,
  kind       text not null check (kind in ('PROGRESS', 'FINAL')),
  first_day  date not null,
  last_day   date not null,
  language   text not null,
  state      text not null check (state in ('DRAFT', 'HANDED_IN', 'SENT_BACK', 'APPROVED')),
  version    integer not null default 1,
  begun_by   uuid not null,
  begun_at   timestamptz not null,
  figures_at timestamptz not null,
  handed_by  uuid,
  handed_at  timestamptz,
  decided_by uuid,
  decided_at timestamptz,
  reason     text not null default '',
  revision   integer not null default 1,
  check (last_day >= first_day),
  check (decided_by is null or decided_by <> handed_by)
);
create index report_project on projects.report (project, last_day);
create index report_waiting on projects.report (project) where state in ('HANDED_IN', 'SENT_BACK');
comment on column projects.report.version is 'Of the words that are being written, or, once approved, of those that hold';
comment on column projects.report.revision is 'Counts what was decided about it, not what was written';

create table projects.report_section (
  id       uuid primary key,
  report   uuid not null references projects.report on delete cascade,
  position integer not null,
  title    text not null,
  house    text not null default '',
  theme    text not null default '',
  material jsonb not null,
  chosen   uuid[] not null default '{}'
);
create index report_section_report on projects.report_section (report, position);
comment on column projects.report_section.house is 'Which of our own sections it is, for its help text; empty for a section that the team named';
comment on column projects.report_section.material is 'Figures and pictures as they were when last brought up to date';
comment on column projects.report_section.chosen is 'Pictures that the report shows';

create table projects.report_text (
  section uuid not null references projects.report_section on delete cascade,
  version integer not null,
  aside   boolean not null default false,
  settled boolean not null default true,
  words   text not null,
  sent    text,
  base    integer not null,
  writer  text not null,
  member  uuid not null,
  at      timestamptz not null,
  primary key (section, version)
);
create index report_text_aside on projects.report_text (section) where not settled;
comment on table projects.report_text is 'All that was ever saved of a section. Words beside (aside) met another''s and wait until somebody has merged them (settled)';
comment on column projects.report_text.sent is 'What the writer had sent, where words of others were merged into it';
comment on column projects.report_text.writer is 'The opened page, which may save many times on top of its own words';

create table projects.report_comment (
  id         uuid primary key,
  section    uuid not null references projects.report_section on delete cascade,
  words      text not null,
  member     uuid not null,
  at         timestamptz not null,
  settled_by uuid,
  settled_at timestamptz
);
create index report_comment_section on projects.report_comment (section, at);

create table projects.report_check (
  report  uuid not null references projects.report on delete cascade,
  version integer not null,
  item    text not null,
  done    boolean not null,
  reason  text not null default '',
  member  uuid not null,
  at      timestamptz not null,
  primary key (report, version, item)
);
comment on table projects.report_check is 'What was looked at before a version was handed in, and why not what was not';

create table projects.report_version (
  report      uuid not null references projects.report on delete cascade,
  version     integer not null,
  content     jsonb not null,
  handed_by   uuid not null,
  approved_by uuid not null,
  approved_at timestamptz not null,
  shown       boolean not null default false,
  primary key (report, version)
);
comment on table projects.report_version is 'What was approved, as it was then; pictures are named, not kept, so that one whose consent was taken back is gone from here too';
