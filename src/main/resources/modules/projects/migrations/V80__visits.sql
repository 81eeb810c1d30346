-- Who looked at a project under way, what they found and recommended, and what came of it.

create table projects.visit (
  id         uuid primary key,
  project    text not null references projects.underway on delete cascade,
  kind       text not null,
  state      text not null,
  revision   integer not null,
  first_day  date not null,
  plan       jsonb not null,
  verdict    jsonb not null,
  changed_at timestamptz not null
);
create index visit_project on projects.visit (project, first_day);

comment on column projects.visit.verdict is 'Ratings of an evaluation, the declaration of independence, the response of the team';

create table projects.visit_finding (
  visit    uuid not null references projects.visit on delete cascade,
  question text not null,
  content  jsonb not null,
  revision integer not null,
  primary key (visit, question)
);

create table projects.visit_recommendation (
  id       uuid primary key,
  visit    uuid not null references projects.visit on delete cascade,
  content  jsonb not null,
  revision integer not null,
  made_at  timestamptz not null
);
create index visit_recommendation_visit on projects.visit_recommendation (visit);
