-- Plans of people who return, where they were placed, and how it went.
create table capacities.return_plan (
  person uuid primary key,
  key uuid not null unique,
  plan jsonb not null,
  name text not null,
  adviser uuid,
  shared_at timestamptz,
  revision int not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check ((adviser is null) = (shared_at is null))
);
comment on column capacities.return_plan.key is 'Names it to the adviser; another one each time it is shared';
comment on column capacities.return_plan.adviser is 'Organisation that may read it, in people';
create index on capacities.return_plan (adviser) where adviser is not null;

create table capacities.placement (
  id uuid primary key,
  person uuid not null,
  vacancy uuid,
  employer text not null,
  title text not null,
  country text not null,
  kind text not null,
  starts date not null,
  noted_at timestamptz not null
);
comment on column capacities.placement.vacancy is 'By which it came about; may be gone';
create index on capacities.placement (person);

create table capacities.placement_follow_up (
  placement uuid not null references capacities.placement on delete cascade,
  months int not null,
  due date not null,
  sent int not null,
  written_at timestamptz,
  link bytea unique,
  answer text not null,
  answered_at timestamptz,
  primary key (placement, months)
);
create index on capacities.placement_follow_up (due) where answer = 'OPEN';
