-- What people sent to who offers work: only what they chose to send.
create table capacities.application (
  id uuid primary key,
  vacancy uuid not null references capacities.vacancy on delete cascade,
  person uuid not null,
  name text not null,
  reach text not null,
  words text not null,
  written text not null,
  skills text[] not null,
  state text not null,
  answer text not null default '',
  applied_at timestamptz not null,
  answered_at timestamptz
);
comment on column capacities.application.name is 'As the person wants to be called here';
comment on column capacities.application.reach is 'How they want to be reached; may be empty';
create unique index on capacities.application (vacancy, person) where state <> 'WITHDRAWN';
create index on capacities.application (person);
