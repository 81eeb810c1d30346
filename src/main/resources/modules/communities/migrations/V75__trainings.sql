-- Trainings, their sessions at both ends, and who took part. Participants need no account.
create table communities.training (
  id uuid primary key,
  organisation uuid not null,
  facts jsonb not null,
  language text not null,
  project text not null,
  state text not null,
  hidden boolean not null,
  revision int not null,
  changed_at timestamptz not null,
  found_by text not null,
  words tsvector generated always as (to_tsvector('simple', found_by)) stored
);
create index on communities.training (organisation, changed_at);
create index on communities.training (project) where project <> '';
create index on communities.training using gin (words);

create table communities.training_session (
  id uuid primary key,
  training uuid not null references communities.training on delete cascade,
  side text not null,
  country text not null,
  place text not null,
  day date not null,
  minutes int not null
);
create index on communities.training_session (training, day);

create table communities.training_participant (
  id uuid primary key,
  training uuid not null references communities.training on delete cascade,
  name text not null,
  sex text not null,
  age text not null,
  country text not null,
  before int[] not null,
  after int[] not null,
  number text unique,
  certified_on date
);
create index on communities.training_participant (training, name);

create table communities.training_attendance (
  session uuid not null references communities.training_session on delete cascade,
  participant uuid not null references communities.training_participant on delete cascade,
  primary key (session, participant)
);
create index on communities.training_attendance (participant);
