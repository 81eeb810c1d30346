-- What readers reported, what hosts and stewards decided, and what its authors say to that.
create table communities.complaint (
  id          uuid primary key,
  kind        text not null,
  thing       text not null,
  circle      uuid,
  author      uuid,
  state       text not null check (state in ('OPEN', 'KEPT', 'HIDDEN', 'APPEALED', 'UPHELD', 'SHOWN')),
  why         text not null default '' check (length(why) <= 1000),
  appeal      text not null default '' check (length(appeal) <= 2000),
  opened_at   timestamptz not null,
  changed_at  timestamptz not null
);
create unique index complaint_open on communities.complaint (kind, thing) where state in ('OPEN', 'HIDDEN', 'APPEALED');
create index complaint_waiting on communities.complaint (state, opened_at);
create index complaint_author on communities.complaint (author);

create table communities.report (
  complaint uuid not null references communities.complaint on delete cascade,
  person    uuid not null,
  reason    text not null,
  words     text not null check (length(words) <= 1000),
  at        timestamptz not null,
  primary key (complaint, person)
);
create index report_person on communities.report (person);

create table communities.moderation_act (
  id        bigint generated always as identity primary key,
  complaint uuid not null references communities.complaint on delete cascade,
  act       text not null,
  role      text not null check (role in ('HOST', 'STEWARD', 'AUTHOR')),
  person    uuid,
  why       text not null,
  at        timestamptz not null
);
create index moderation_act_complaint on communities.moderation_act (complaint, id);
create index moderation_act_person on communities.moderation_act (person);
