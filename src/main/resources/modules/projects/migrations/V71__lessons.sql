-- The lessons of projects under way.

create table projects.lesson (
  project    text not null references projects.underway on delete cascade,
  topic      text not null,
  title      text not null,
  what       text not null,
  why        text not null,
  text       text not null,
  language   text not null,
  happened   text,
  helped     text,
  since      date,
  blocks     text[] not null,
  by         uuid not null,
  changed_at timestamptz not null,
  revision   integer not null,
  shared_at  timestamptz,
  deleted_at timestamptz,
  primary key (project, topic)
);
create index lesson_shared on projects.lesson (project) where shared_at is not null;
create index lesson_deleted on projects.lesson (deleted_at) where deleted_at is not null;

comment on column projects.lesson.topic is 'block.point of the toolbox, risk.hash of its words, or own.id';
comment on column projects.lesson.blocks is 'Ids in the toolbox; the first one leads';
