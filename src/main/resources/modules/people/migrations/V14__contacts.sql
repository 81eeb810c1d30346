-- Contact without exposure: who asks to be put in touch with whom, and what became of it. People are taken out of it
-- by whoever erases them, with what they wrote: a foreign key would leave their words behind.
create table people.contact_request (
  id          uuid        primary key,
  asker       uuid,
  kind        text        not null check (kind ~ '^[a-z-]{1,20}$'),
  addressee   uuid,
  words       text        not null,
  language    text        not null,
  asked_at    timestamptz not null,
  state       text        not null
    check (state in ('waiting', 'accepted', 'declined', 'taken-back', 'unanswered', 'ended')),
  changed_at  timestamptz not null,
  aside       text        not null default 'no' check (aside in ('no', 'ignored', 'blocked')),
  answerer    uuid,
  answer      text        not null default '',
  reach       text        not null default '',
  reporter    uuid,
  reported_at timestamptz,
  report      text        not null default '',
  judged      boolean     not null default false
);
create unique index contact_request_open on people.contact_request (asker, kind, addressee) where state = 'waiting';
create index contact_request_asker on people.contact_request (asker, asked_at);
create index contact_request_addressee on people.contact_request (kind, addressee, asked_at);
create index contact_request_answerer on people.contact_request (answerer);
create index contact_request_reporter on people.contact_request (reporter) where reporter is not null;
create index contact_request_reported on people.contact_request (reported_at) where reported_at is not null;
create index contact_request_changed on people.contact_request (state, changed_at);

comment on column people.contact_request.asker is 'Null: somebody who has left';
comment on column people.contact_request.kind is 'What was asked: person, organisation and the like';
comment on column people.contact_request.addressee is 'Which of that kind; null: somebody who has left';
comment on column people.contact_request.changed_at is 'When it came into its state';
comment on column people.contact_request.aside is 'What the addressee made of it without telling: the asker must never learn of it';
comment on column people.contact_request.answer is 'A kind word of who declined';
comment on column people.contact_request.reach is 'How else than by e-mail who accepted wants to be reached; empty for by e-mail';
comment on column people.contact_request.judged is 'A steward has decided on a report of it';

create table people.contact_block (
  kind      text        not null,
  addressee uuid        not null,
  person    uuid        not null references people.person on delete cascade,
  since     timestamptz not null,
  primary key (kind, addressee, person)
);
create index contact_block_person on people.contact_block (person);
comment on table people.contact_block is 'Whose requests an addressee does not get; nobody is told';

create table people.contact_pause (
  kind      text not null,
  addressee uuid not null,
  until     timestamptz,
  primary key (kind, addressee)
);
comment on table people.contact_pause is 'Who takes no requests at present; without an end until further notice';

create table people.asking_ban (
  person uuid        primary key references people.person on delete cascade,
  since  timestamptz not null,
  why    text        not null
);
comment on table people.asking_ban is 'From whom stewards have taken the right to ask, and why';
