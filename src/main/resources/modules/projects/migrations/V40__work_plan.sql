-- The work plan of a project under way: what its activities add to what the plan that holds says.

create table projects.workplan (
  project  text primary key references projects.underway on delete cascade,
  revision integer not null default 0
);
comment on column projects.workplan.revision is 'Counts changes of dates, dependencies and milestones, so that nobody decides on a picture that is no longer true';

create table projects.workplan_activity (
  project     text not null references projects.underway on delete cascade,
  activity    text not null,
  start_day   date,
  end_day     date,
  percent     integer not null default 0 check (percent between 0 and 100),
  note        text not null default '',
  noted_at    timestamptz,
  noted_by    uuid,
  responsible uuid,
  revision    integer not null,
  changed_at  timestamptz not null,
  primary key (project, activity),
  check ((start_day is null) = (end_day is null) and end_day >= start_day)
);
comment on column projects.workplan_activity.start_day is 'Null while nobody moved it: then the months of the plan that holds count';

create table projects.workplan_dependency (
  project text not null references projects.underway on delete cascade,
  before  text not null,
  after   text not null,
  lag     integer not null check (lag between 0 and 365),
  primary key (project, before, after),
  check (before <> after)
);
comment on table projects.workplan_dependency is 'after begins once before has ended, and lag days later';

create table projects.workplan_milestone (
  id         uuid primary key,
  project    text not null references projects.underway on delete cascade,
  name       text not null,
  day        date not null,
  done       date,
  revision   integer not null,
  changed_at timestamptz not null
);
create index workplan_milestone_project on projects.workplan_milestone (project);

create table projects.workplan_reader (
  member   uuid primary key,
  project  text not null references projects.underway on delete cascade,
  mails    boolean not null default true,
  link     bytea unique,
  language text,
  made_at  timestamptz
);
comment on column projects.workplan_reader.link is 'Hash of the secret address at which a calendar program reads';

create table projects.workplan_mail (
  member  uuid not null,
  project text not null references projects.underway on delete cascade,
  month   date not null,
  primary key (member, month)
);
comment on table projects.workplan_mail is 'For which months people were told what is due';
