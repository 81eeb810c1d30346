create table projects.design (
  key text primary key,
  owner uuid,
  content jsonb not null,
  revision integer not null,
  sample boolean not null default false,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  deleted_at timestamptz
);

create index design_owner on projects.design (owner, changed_at desc) where owner is not null;

create table projects.design_revision (
  design_key text not null references projects.design on delete cascade,
  number integer not null,
  step text,
  content jsonb not null,
  at timestamptz not null,
  restores integer,
  primary key (design_key, number)
);

comment on table projects.design_revision is 'Every saved state of a design; restores: the revision whose content was brought back';
