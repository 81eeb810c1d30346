create table capacities.ask (
  id           uuid primary key,
  kind         text not null,
  errand       uuid not null,
  entry        uuid not null,
  organisation uuid not null,
  asker        uuid,
  asker_name   text not null,
  asker_reach  text not null,
  person       uuid,
  person_name  text not null default '',
  person_reach text not null default '',
  what         text not null,
  starts       date,
  ends         date,
  place        text not null,
  how_long     text not null,
  pay          text not null,
  covered      text not null,
  data_use     text not null,
  written      text not null,
  revision     int not null default 0,
  percent      int check (percent between 0 and 100),
  state        text not null,
  asked_at     timestamptz not null,
  changed_at   timestamptz not null,
  delivered_at timestamptz,
  reminded     int not null default 0,
  reason       text,
  answer       text not null default '',
  outcome      text,
  outcome_why  text not null default '',
  reported_at  timestamptz,
  report       text not null default '',
  unique (kind, errand, entry)
);
create index ask_of_person on capacities.ask (person);
create index ask_of_asker on capacities.ask (asker, asked_at);
create index ask_of_organisation on capacities.ask (organisation, asked_at);
create index ask_of_entry on capacities.ask (entry);
create index ask_waiting on capacities.ask (asked_at) where state = 'WAITING';
create index ask_reported on capacities.ask (reported_at) where reported_at is not null;
comment on column capacities.ask.delivered_at is 'Null while it reached nobody, which the asker never learns';
comment on column capacities.ask.person is 'Whom it reached; set when it is delivered';

create table capacities.ask_word (
  id      uuid primary key,
  ask     uuid not null references capacities.ask on delete cascade,
  side    text not null,
  author  uuid,
  words   text not null,
  said_at timestamptz not null
);
create index ask_word_of_ask on capacities.ask_word (ask, said_at);
create index ask_word_of_author on capacities.ask_word (author);

create table capacities.ask_mute (
  person       uuid not null,
  organisation uuid not null,
  since        timestamptz not null,
  primary key (person, organisation)
);

create table capacities.ask_ban (
  organisation uuid primary key,
  since        timestamptz not null,
  why          text not null
);
