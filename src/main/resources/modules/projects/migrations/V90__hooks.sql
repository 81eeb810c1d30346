-- Programs outside that are told when something comes about in a project.
create table projects.hook (
  id        uuid        primary key,
  project   text        not null references projects.underway on delete cascade,
  address   text        not null check (length(address) between 1 and 300),
  kinds     text[]      not null,
  secret    bytea       not null,
  made_by   uuid        not null,
  made_at   timestamptz not null,
  paused_at timestamptz
);
create index hook_project on projects.hook (project);
comment on column projects.hook.secret is 'Sealed: what messages are signed with';
comment on column projects.hook.paused_at is 'Since when it is told nothing any more, because it did not answer; null while it is told';

create table projects.hook_message (
  id      uuid        primary key,
  hook    uuid        not null references projects.hook on delete cascade,
  kind    text        not null,
  about   text        not null,
  body    text        not null,
  made_at timestamptz not null,
  tries   integer     not null default 0,
  tried_at timestamptz,
  answer  text        not null default '',
  state   text        not null check (state in ('WAITING', 'TAKEN', 'GIVEN_UP'))
);
create index hook_message_hook on projects.hook_message (hook, made_at desc);
create index hook_message_made on projects.hook_message (made_at);
comment on table projects.hook_message is 'What programs were told, kept for thirty days; says that something came about, not what';
comment on column projects.hook_message.answer is 'Of the last try: the status of HTTP, or the name of what failed';
