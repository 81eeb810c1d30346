-- Designs that were agreed and are carried out.

create table projects.underway (
  key        text primary key,
  state      text not null,
  start_day  date not null,
  openness   text not null default 'TEAM',
  draft      text,
  sample     boolean not null default false,
  version    integer not null,
  started_at timestamptz not null
);

comment on column projects.underway.draft is 'Key of the design in which the next amendment is prepared; opened by whoever owns it';
comment on column projects.underway.openness is 'What everybody may read of it: TEAM (nothing), SUMMARY, FIGURES';

create table projects.underway_version (
  project text not null references projects.underway on delete cascade,
  number  integer not null,
  content jsonb not null,
  reason  text not null,
  by      uuid not null,
  at      timestamptz not null,
  primary key (project, number)
);

comment on table projects.underway_version is 'What was agreed (1), and each amendment with its reason';

create table projects.underway_member (
  id      uuid primary key,
  project text not null references projects.underway on delete cascade,
  person  uuid,
  partner text not null,
  role    text not null,
  name    text not null,
  here    boolean not null,
  since   timestamptz not null
);
create unique index underway_member_once on projects.underway_member (project, person) where person is not null;
create index underway_member_person on projects.underway_member (person) where person is not null;

create table projects.underway_invitation (
  link       bytea primary key,
  id         uuid not null unique,
  project    text not null references projects.underway on delete cascade,
  partner    text not null,
  role       text not null,
  expires_at timestamptz not null
);
create index underway_invitation_project on projects.underway_invitation (project);
