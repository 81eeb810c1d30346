-- Without foreign keys to the partnership's tables of another subject but the partnership itself, which takes everything with it.
create table alliances.contribution (
  partner          uuid primary key,
  partnership      uuid not null references alliances.partnership on delete cascade,
  role             text not null default '',
  responsibilities jsonb not null default '[]',
  resources        jsonb not null default '[]',
  gains            text not null default '',
  leads            boolean not null default false,
  amount           numeric(15, 2),
  currency         text not null default '',
  percent          numeric(5, 2),
  days             int,
  lines_open       boolean not null default false,
  revision         int not null default 0,
  seat             uuid
);
create index contribution_of_partnership on alliances.contribution (partnership);

create table alliances.budget_line (
  partner  uuid not null references alliances.contribution on delete cascade,
  number   int not null,
  what     text not null,
  amount   numeric(15, 2) not null,
  currency text not null,
  primary key (partner, number)
);
comment on table alliances.budget_line is 'Private to the partner and the coordinator unless the partner opens them: contribution.lines_open';

create table alliances.meeting (
  id          uuid primary key,
  partnership uuid not null references alliances.partnership on delete cascade,
  title       text not null,
  written     text not null,
  starts_at   timestamptz not null,
  minutes     int not null,
  online      boolean not null,
  place       text not null,
  agenda      jsonb not null,
  state       text not null,
  came        jsonb not null default '[]',
  revision    int not null default 0,
  seat        uuid not null
);
create index meeting_of_partnership on alliances.meeting (partnership, starts_at);

create table alliances.next_step (
  id          uuid primary key,
  partnership uuid not null references alliances.partnership on delete cascade,
  meeting     uuid not null references alliances.meeting on delete cascade,
  what        text not null,
  written     text not null,
  partner     uuid not null,
  seat        uuid,
  due         date not null,
  done_on     date,
  added_at    timestamptz not null
);
create index next_step_of_partnership on alliances.next_step (partnership, due);

create table alliances.decision (
  id          uuid primary key,
  number      bigint generated always as identity,
  partnership uuid not null references alliances.partnership on delete cascade,
  what        text not null,
  why         text not null,
  written     text not null,
  decided_on  date not null,
  replaces    uuid unique references alliances.decision on delete cascade,
  seat        uuid not null,
  at          timestamptz not null
);
create index decision_of_partnership on alliances.decision (partnership, number);

create table alliances.decision_voice (
  number   bigint generated always as identity primary key,
  decision uuid not null references alliances.decision on delete cascade,
  partner  uuid not null,
  voice    text not null,
  reason   text not null,
  seat     uuid not null,
  at       timestamptz not null
);
create index voice_of_decision on alliances.decision_voice (decision, number);

create function alliances.never_changed() returns trigger language plpgsql as $$
begin
  raise exception 'What stands in % is never changed; add a newer entry', tg_table_name;
end $$;
create trigger decision_stays before update on alliances.decision
  for each row execute function alliances.never_changed();
create trigger decision_voice_stays before update on alliances.decision_voice
  for each row execute function alliances.never_changed();

create table alliances.regular_call (
  id          uuid primary key,
  partnership uuid not null references alliances.partnership on delete cascade,
  rhythm      text not null,
  first_day   date not null,
  at_time     time not null,
  zone        text not null,
  minutes     int not null,
  channel     text not null,
  language    text not null,
  caller      uuid not null,
  ended       boolean not null default false,
  revision    int not null default 0
);
create index regular_call_of_partnership on alliances.regular_call (partnership);

create table alliances.visit (
  id           uuid primary key,
  partnership  uuid not null references alliances.partnership on delete cascade,
  from_partner uuid not null,
  to_partner   uuid not null,
  first_day    date not null,
  last_day     date not null,
  why          text not null,
  payer        uuid,
  cost         numeric(15, 2),
  currency     text not null,
  in_budget    boolean not null,
  state        text not null,
  revision     int not null default 0
);
create index visit_of_partnership on alliances.visit (partnership, first_day);

create table alliances.calendar_link (
  seat        uuid primary key,
  partnership uuid not null references alliances.partnership on delete cascade,
  link        bytea not null unique,
  made_at     timestamptz not null
);
comment on column alliances.calendar_link.link is 'SHA-256 of the secret in the address';
