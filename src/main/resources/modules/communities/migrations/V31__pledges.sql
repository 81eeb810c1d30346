-- Charters and pledges. Names and reasons stand beside the record of each, in record_word.
create table communities.pledge (
  id uuid primary key,
  kind text not null,
  occasion_kind text,
  occasion uuid,
  author uuid,
  written text not null,
  title text not null,
  what text not null,
  partners text not null,
  due date,
  version integer not null,
  pending boolean not null,
  hidden boolean not null default false,
  revision integer not null,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index on communities.pledge (occasion, changed_at desc);
create index on communities.pledge (changed_at desc) where version > 0;
create index on communities.pledge (author);

create table communities.pledge_version (
  pledge uuid not null references communities.pledge on delete cascade,
  number integer not null,
  entry integer not null,
  written text not null,
  title text not null,
  what text not null,
  partners text not null,
  due date,
  fingerprint text not null,
  since timestamptz not null,
  primary key (pledge, number)
);

create table communities.pledge_signature (
  id bigint generated always as identity primary key,
  pledge uuid not null references communities.pledge on delete cascade,
  version integer not null,
  entry integer not null,
  person uuid,
  at timestamptz not null,
  withdrawn_at timestamptz,
  outcome text,
  outcome_entry integer not null default 0,
  reminded integer not null default 0
);
create unique index pledge_signed_once on communities.pledge_signature (pledge, version, person)
  where withdrawn_at is null;
create index on communities.pledge_signature (person);
