-- For a country and a year, whom to ask for which of an organisation's needs.

create table capacities.plan (
  id            uuid primary key,
  organisation  uuid not null,
  country       text not null check (country ~ '^[A-Z]{2}$'),
  year          int not null check (year between 2000 and 2100),
  currency      text not null check (currency ~ '^[A-Z]{3}$'),
  budget        numeric(14, 2) check (budget >= 0),
  travel        numeric(14, 2) not null check (travel >= 0),
  per_day       numeric(14, 2) not null check (per_day >= 0),
  most_missions int not null check (most_missions between 1 and 20),
  most_days     int not null check (most_days between 1 and 366),
  fairness      int not null check (fairness between 0 and 100),
  women         int not null check (women between 0 and 100),
  men           int not null check (men between 0 and 100),
  state         text not null check (state in ('DRAFT', 'RUNNING', 'DONE', 'FAILED')),
  stopping      boolean not null default false,
  filled        int not null default 0,
  seats         int not null default 0,
  fit           bigint not null default 0,
  cost          numeric(14, 2) not null default 0,
  better_at     timestamptz,
  started_at    timestamptz,
  ended_at      timestamptz,
  made_at       timestamptz not null,
  revision      int not null default 0
);
create index plan_organisation on capacities.plan (organisation);

comment on column capacities.plan.fit is 'Sum over the filled seats, 0 to 100 each';
comment on column capacities.plan.better_at is 'When the best so far was found';

create table capacities.plan_place (
  plan   uuid not null references capacities.plan on delete cascade,
  town   text not null,
  budget numeric(14, 2) not null check (budget >= 0),
  primary key (plan, town)
);

create table capacities.plan_need (
  plan       uuid not null references capacities.plan on delete cascade,
  need       uuid not null,
  candidates int not null,
  why        text,
  primary key (plan, need)
);

comment on column capacities.plan_need.why is 'Why seats stayed empty; null where none did';

create table capacities.plan_seat (
  plan  uuid not null references capacities.plan on delete cascade,
  need  uuid not null,
  entry uuid not null references capacities.entry on delete cascade,
  fit   int not null,
  cost  numeric(14, 2) not null,
  primary key (plan, need, entry)
);
create index plan_seat_entry on capacities.plan_seat (entry);

create table capacities.plan_choice (
  plan   uuid not null references capacities.plan on delete cascade,
  need   uuid not null,
  entry  uuid not null references capacities.entry on delete cascade,
  wanted boolean not null,
  heeded boolean not null default true,
  primary key (plan, need, entry)
);
create index plan_choice_entry on capacities.plan_choice (entry);

comment on column capacities.plan_choice.wanted is 'False where this person must not be proposed for it';
comment on column capacities.plan_choice.heeded is 'False where the rules did not allow it in the last run';
