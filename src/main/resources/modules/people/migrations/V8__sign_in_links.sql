create table people.sign_in_link (
  link       bytea primary key,
  person     uuid        not null references people.person on delete cascade,
  next       text        not null,
  expires_at timestamptz not null
);
create index sign_in_link_person on people.sign_in_link (person);

comment on column people.sign_in_link.link is 'Hash of the token in the link';
comment on column people.sign_in_link.next is 'Path on this site where the person wants to go on';
