-- What people say they can do, and who may find them by it.

create table capacities.entry (
  number      int generated always as identity unique,
  id          uuid primary key,
  person      uuid not null unique,
  written     text not null,
  residence   text not null check (residence ~ '^([A-Z]{2})?$'),
  origin      text not null check (origin ~ '^([A-Z]{2})?$'),
  town        text not null,
  ties        text[] not null,
  languages   text[] not null,
  modes       text[] not null,
  home_months int not null check (home_months between 0 and 4095),
  volunteers  boolean not null,
  sex         text,
  age         text,
  source      text not null,
  state       text not null check (state in ('AWAKE', 'ASLEEP', 'PAUSED')),
  revision    int not null,
  writer      text not null,
  answered_at timestamptz not null,
  changed     xid8 not null default pg_current_xact_id()
);
create index entry_changed on capacities.entry (changed);
create index entry_residence on capacities.entry (residence, number);
create index entry_answered on capacities.entry (answered_at) where state = 'AWAKE';

comment on column capacities.entry.id is 'As searchers know it; it says nothing of the person';
comment on column capacities.entry.number is 'As the matching knows it; means nothing once it is gone';
comment on column capacities.entry.home_months is 'Spent at home each year, bit 0 for January';
comment on column capacities.entry.changed is 'The transaction that changed it last; those below the snapshot of a reader are complete';

create table capacities.entry_skill (
  entry       uuid not null references capacities.entry on delete cascade,
  place       int not null,
  words       text not null,
  written     text not null,
  concept     int references capacities.concept,
  experience  text not null,
  years       int,
  last_used   int,
  certificate boolean not null,
  teaches     boolean not null,
  primary key (entry, place)
);
create index entry_skill_concept on capacities.entry_skill (concept);

create table capacities.roster_consent (
  entry        uuid not null references capacities.entry on delete cascade,
  purpose      text not null,
  sector       text not null,
  version      int not null,
  read_in      text not null,
  given_at     timestamptz not null,
  withdrawn_at timestamptz
);
create unique index roster_consent_open on capacities.roster_consent (entry, purpose, sector) where withdrawn_at is null;

comment on column capacities.roster_consent.sector is 'Empty for a purpose that is not asked sector by sector';

-- Somebody was asked for something; how often counts, so that not always the same few are.
create table capacities.entry_asked (
  entry uuid not null references capacities.entry on delete cascade,
  at    timestamptz not null
);
create index entry_asked_entry on capacities.entry_asked (entry, at);

-- A mail asked whether an entry is still right.
create table capacities.entry_question (
  entry   uuid primary key references capacities.entry on delete cascade,
  link    bytea not null unique,
  sent_at timestamptz not null,
  times   int not null
);
comment on column capacities.entry_question.link is 'SHA-256 of the secret in the link';

-- What each node has to take out of its memory; kept for a day.
create table capacities.entry_gone (
  number  int not null,
  changed xid8 not null default pg_current_xact_id(),
  at      timestamptz not null default now()
);
create index entry_gone_changed on capacities.entry_gone (changed);

create function capacities.note_entry() returns trigger language plpgsql as $$
begin
  new.changed := pg_current_xact_id();
  return new;
end $$;
create trigger note_entry before update on capacities.entry
  for each row execute function capacities.note_entry();

create function capacities.note_entry_gone() returns trigger language plpgsql as $$
begin
  insert into capacities.entry_gone (number) values (old.number);
  return null;
end $$;
create trigger note_entry_gone after delete on capacities.entry
  for each row execute function capacities.note_entry_gone();

-- Whatever belongs to an entry changes it.
create function capacities.note_entry_of() returns trigger language plpgsql as $$
begin
  update capacities.entry set changed = pg_current_xact_id()
    where id = case when tg_op = 'DELETE' then old.entry else new.entry end
      and changed <> pg_current_xact_id();
  return null;
end $$;
create trigger note_entry after insert or update or delete on capacities.entry_skill
  for each row execute function capacities.note_entry_of();
create trigger note_entry after insert or update or delete on capacities.roster_consent
  for each row execute function capacities.note_entry_of();
create trigger note_entry after insert on capacities.entry_asked
  for each row execute function capacities.note_entry_of();

-- Who can be found, and in which sectors.
create view capacities.findable as
  select e.number, e.id, e.person, c.sectors
  from capacities.entry e
  cross join lateral (
    select array_agg(c.sector) as sectors from capacities.roster_consent c
    where c.entry = e.id and c.purpose = 'REQUESTS' and c.withdrawn_at is null) c
  where e.state = 'AWAKE' and c.sectors is not null;
comment on view capacities.findable is 'Entries of people who agreed to be found, and answered within a year';

-- The map of skills: numbers that are shown, never true ones; counted anew from time to time.
create table capacities.skill_figure (
  country text not null,
  sector  text not null,
  concept int references capacities.concept,
  people  int not null check (people >= 5 and people % 5 = 0),
  at      timestamptz not null
);
create unique index skill_figure_what on capacities.skill_figure (country, sector, coalesce(concept, 0));
comment on column capacities.skill_figure.country is 'Where they live; empty for all countries together';
comment on column capacities.skill_figure.concept is 'Null for all skills together';
