-- The end of projects under way, what stays of them, and what is asked about it later.

alter table projects.underway add column state_since timestamptz;
comment on column projects.underway.state_since is 'Since when it is closed, or runs again; null where it has run since its start';

create table projects.closing (
  project      text primary key references projects.underway on delete cascade,
  state        text not null,
  revision     integer not null,
  content      jsonb not null,
  proposed_by  uuid,
  confirmed_by uuid,
  closed_at    timestamptz
);
comment on column projects.closing.confirmed_by is 'Null with a closed project that nobody else could confirm';

create table projects.closing_event (
  id      uuid primary key,
  project text not null references projects.underway on delete cascade,
  kind    text not null,
  words   text not null,
  by      uuid not null,
  at      timestamptz not null
);
create index closing_event_project on projects.closing_event (project, at);
comment on table projects.closing_event is 'The story of a closing: proposed, sent back, closed, reopened';

create table projects.commitment (
  id       uuid primary key,
  project  text not null references projects.underway on delete cascade,
  revision integer not null,
  content  jsonb not null,
  made_at  timestamptz not null
);
create index commitment_project on projects.commitment (project);

create table projects.hand_over (
  id       uuid primary key,
  project  text not null references projects.underway on delete cascade,
  revision integer not null,
  content  jsonb not null,
  made_at  timestamptz not null
);
create index hand_over_project on projects.hand_over (project);

create table projects.check_back (
  commitment uuid not null references projects.commitment on delete cascade,
  months     integer not null,
  due        date not null,
  asked      date,
  reminded   date,
  revision   integer not null default 0,
  answer     jsonb,
  primary key (commitment, months)
);
create index check_back_due on projects.check_back (due) where answer is null;
