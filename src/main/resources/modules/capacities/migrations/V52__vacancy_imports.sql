-- Files of vacancies on their way in.
create table capacities.vacancy_import (
  id uuid primary key,
  organisation uuid not null,
  file text not null,
  header text[] not null,
  columns text[] not null,
  written text not null,
  country text not null,
  until date,
  sector text not null,
  publish boolean not null,
  state text not null,
  position int not null,
  rows int not null,
  uploaded_at timestamptz not null,
  finished_at timestamptz
);
create index on capacities.vacancy_import (organisation, uploaded_at);

create table capacities.vacancy_import_row (
  import uuid not null references capacities.vacancy_import on delete cascade,
  number int not null,
  cells text[] not null,
  verdict text,
  problems jsonb,
  vacancy uuid,
  revision int not null default 0,
  before jsonb,
  primary key (import, number)
);
comment on column capacities.vacancy_import_row.vacancy is 'That it made or changed; may be gone';
comment on column capacities.vacancy_import_row.before is 'What that said before, for taking it back';
