create table people.closing (
  person    uuid primary key references people.person on delete cascade,
  closed_at timestamptz not null,
  due_at    timestamptz not null
);
create index closing_due on people.closing (due_at);

comment on table people.closing is 'Accounts that their owners closed; erased when due, or taken back until then';

create table people.erasure (
  reference text   primary key,
  erased_on date   not null,
  parts     text[] not null
);
create index erasure_erased_on on people.erasure (erased_on);

comment on table people.erasure is 'Proofs of erasures; whose they are only the person knows, from the last mail';
comment on column people.erasure.parts is 'What was erased: codes of those who held something';

create view people.present as
  select id as person from people.person p
  where not exists (select 1 from people.closing c where c.person = p.id);

comment on view people.present is 'The people whom others may come across, as far as these let them';
