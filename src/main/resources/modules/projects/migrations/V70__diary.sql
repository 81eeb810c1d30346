-- The diary of projects under way.

create table projects.diary_entry (
  id             uuid primary key,
  project        text not null references projects.underway on delete cascade,
  day            date not null,
  text           text not null,
  language       text not null,
  activity       text not null,
  place          text not null,
  people         boolean not null,
  how            text,
  agreed         text not null,
  take_back      text not null,
  withdrawn_by   uuid,
  withdrawn_at   timestamptz,
  withdrawn_note text not null,
  photo_width    integer,
  photo_height   integer,
  sound_format   text,
  sound_bytes    integer,
  by             uuid not null,
  at             timestamptz not null,
  revision       integer not null,
  deleted_at     timestamptz,
  check (text <> '' or photo_width is not null or sound_format is not null)
);
create index diary_newest on projects.diary_entry (project, day desc, at desc);
create index diary_deleted on projects.diary_entry (deleted_at) where deleted_at is not null;

comment on column projects.diary_entry.people is 'Whether somebody can be recognised in the photo';
comment on column projects.diary_entry.how is 'How they agreed; null where they did not';
comment on column projects.diary_entry.agreed is 'How far the photo may go, unless it was withdrawn';

create table projects.diary_file (
  entry   uuid not null references projects.diary_entry on delete cascade,
  kind    text not null,
  content bytea not null,
  primary key (entry, kind)
);
