-- What a team measures: how, and what came of it. Rows of settings and values are never changed.

create table projects.indicator_settings (
  project   text not null references projects.underway on delete cascade,
  indicator text not null,
  revision  integer not null,
  content   jsonb not null,
  by        uuid not null,
  at        timestamptz not null,
  primary key (project, indicator, revision)
);

create table projects.indicator_value (
  project   text not null references projects.underway on delete cascade,
  indicator text not null,
  period    integer not null,
  revision  integer not null,
  content   jsonb not null,
  origin    text not null,
  source    text not null,
  by        uuid not null,
  at        timestamptz not null,
  primary key (project, indicator, period, revision)
);

comment on column projects.indicator_value.indicator is 'Id in the plan, stable over amendments';
comment on column projects.indicator_value.revision is 'The highest one counts';

create table projects.indicator_file (
  id        uuid primary key,
  project   text not null references projects.underway on delete cascade,
  indicator text not null,
  period    integer not null,
  name      text not null,
  kind      text not null,
  size      integer not null,
  content   bytea not null,
  by        uuid not null,
  at        timestamptz not null
);
create index indicator_file_of on projects.indicator_file (project, indicator, period);

create table projects.indicator_import (
  id      uuid primary key,
  project text not null references projects.underway on delete cascade,
  by      uuid not null,
  content jsonb not null,
  at      timestamptz not null,
  taken   boolean not null default false
);
create index indicator_import_project on projects.indicator_import (project);
