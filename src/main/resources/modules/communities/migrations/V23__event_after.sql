-- What remains of an event: notes, costs, whom people met, what they say of it.
create table communities.event_note (
  id uuid primary key,
  event uuid not null references communities.event on delete cascade,
  topic text not null,
  note text not null,
  written text not null,
  shown boolean not null,
  organiser uuid not null,
  made_at timestamptz not null
);
comment on table communities.event_note is 'Of focus groups, by their facilitators';
comment on column communities.event_note.shown is 'To everybody who may read the event, once it is over';
create index on communities.event_note (event, made_at);

create table communities.event_cost (
  id uuid primary key,
  event uuid not null references communities.event on delete cascade,
  what text not null,
  planned numeric(14, 2) not null,
  spent numeric(14, 2) not null,
  currency text not null,
  made_at timestamptz not null
);
create index on communities.event_cost (event, made_at);

create table communities.event_met (
  event uuid not null references communities.event on delete cascade,
  teller uuid not null references communities.event_registration on delete cascade,
  other uuid not null references communities.event_registration on delete cascade,
  knew boolean not null,
  primary key (teller, other)
);
comment on column communities.event_met.knew is 'Whether the teller knew the other before, or met them here';
create index on communities.event_met (event);

create table communities.event_answer (
  id uuid primary key,
  event uuid not null references communities.event on delete cascade,
  person uuid,
  useful int not null check (useful between 1 and 5),
  goes_on text not null check (goes_on in ('YES', 'PERHAPS', 'NO')),
  words text not null,
  answered_at timestamptz not null,
  unique (event, person)
);
comment on column communities.event_answer.goes_on is 'Whether they go on together with somebody whom they met';
create index on communities.event_answer (person) where person is not null;

alter table communities.event add column asked_at timestamptz;
comment on column communities.event.asked_at is 'When those who were there were asked how it was';
