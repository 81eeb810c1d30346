-- What circles decide to do together. The record of a vote has the id of its initiative.
create table communities.initiative (
  id uuid primary key,
  circle uuid not null,
  author uuid,
  written text not null,
  title text not null,
  what text not null,
  place text not null,
  people text not null,
  field text not null,
  bond text not null,
  state text not null,
  outcome text not null default '',
  hidden boolean not null default false,
  revision integer not null,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index on communities.initiative (circle, changed_at desc);
create index on communities.initiative (changed_at desc);
create index on communities.initiative (author);

create table communities.initiative_support (
  initiative uuid not null references communities.initiative on delete cascade,
  person uuid not null,
  since timestamptz not null,
  primary key (initiative, person)
);
create index on communities.initiative_support (person);

create table communities.vote (
  initiative uuid primary key references communities.initiative on delete cascade,
  majority text not null,
  quorum integer not null check (quorum between 0 and 100),
  secret boolean not null,
  roll integer not null,
  opened_at timestamptz not null,
  closes_at timestamptz not null,
  closed_at timestamptz,
  yes integer,
  no integer,
  abstain integer
);
create index on communities.vote (closes_at) where closed_at is null;

-- Who may vote and who has, until the vote is closed.
create table communities.vote_roll (
  initiative uuid not null references communities.vote on delete cascade,
  person uuid not null,
  voted boolean not null default false,
  primary key (initiative, person)
);
create index on communities.vote_roll (person);

-- Ballots until the vote is closed; then they stand in the record. Of a secret vote without a person.
create table communities.ballot (
  receipt text primary key,
  initiative uuid not null references communities.vote on delete cascade,
  choice text not null,
  person uuid
);
create index on communities.ballot (initiative);
create index on communities.ballot (person);

create table communities.initiative_offer (
  id uuid primary key,
  initiative uuid not null references communities.initiative on delete cascade,
  person uuid not null,
  kind text not null,
  words text not null,
  amount numeric(14, 2),
  currency text,
  given boolean not null default false,
  at timestamptz not null
);
create index on communities.initiative_offer (initiative, at);
create index on communities.initiative_offer (person);

create table communities.initiative_update (
  id uuid primary key,
  initiative uuid not null references communities.initiative on delete cascade,
  author uuid,
  written text not null,
  words text not null,
  shows text not null,
  photo bytea,
  small bytea,
  small_width integer,
  small_height integer,
  hidden boolean not null default false,
  at timestamptz not null
);
create index on communities.initiative_update (initiative, at desc);
create index on communities.initiative_update (author);
