-- Files of IATI on their way into the registry, and what was taken in from them.

create table projects.iati_import (
  id          uuid primary key,
  file        text not null,
  folder      boolean not null,
  size        bigint not null,
  modified_at timestamptz,
  state       text not null check (state in
    ('reading', 'stopped', 'ready', 'refused', 'failed', 'taking', 'taken', 'withdrawing')),
  stop        boolean not null default false,
  activities  int not null default 0,
  position    bigint not null default 0,
  unknown     text not null default '{}',
  finding     text,
  created_at  timestamptz not null,
  finished_at timestamptz
);

comment on column projects.iati_import.folder is 'Whether it lies in the operator''s folder; else its content is in iati_import_file until it is read';
comment on column projects.iati_import.modified_at is 'Of a file in the folder: one that was replaced cannot be read on';
comment on column projects.iati_import.stop is 'That a steward wants the reading to stop';
comment on column projects.iati_import.activities is 'How many are in iati_import_row: reading goes on after them';
comment on column projects.iati_import.position is 'Bytes read';
comment on column projects.iati_import.unknown is 'JSON: how often what our model does not know occurs, by its name';
comment on column projects.iati_import.finding is 'JSON: why the file was refused';

create table projects.iati_import_file (
  import  uuid primary key references projects.iati_import on delete cascade,
  content bytea not null
);

create table projects.iati_import_row (
  import     uuid not null references projects.iati_import on delete cascade,
  number     int not null,
  line       int not null,
  identifier text not null,
  title      text not null,
  verdict    text not null check (verdict in ('new', 'changed', 'same', 'skipped')),
  activity   text,
  findings   text not null default '[]',
  taken      boolean not null default false,
  before     text,
  before_import uuid,
  primary key (import, number)
);
create index iati_import_row_verdict on projects.iati_import_row (import, verdict, number);
create index iati_import_row_identifier on projects.iati_import_row (import, identifier);

comment on column projects.iati_import_row.activity is 'JSON of an IatiActivity; null where it was left out';
comment on column projects.iati_import_row.before is 'What was known under the identifier before it was taken in; null for nothing';

create table projects.iati_activity (
  identifier text primary key,
  slug       text not null unique,
  publisher  text not null,
  activity   text not null,
  hash       text not null,
  import     uuid not null,
  changed_at timestamptz not null
);

comment on table projects.iati_activity is 'What the registry''s projects of other publishers were made from';
comment on column projects.iati_activity.import is 'The one that last said it';
