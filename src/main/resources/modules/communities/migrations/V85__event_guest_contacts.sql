-- How guests without an account hear of their registration.
create table communities.event_guest (
  number bigint generated always as identity primary key,
  registration uuid not null unique references communities.event_registration on delete cascade,
  event uuid not null references communities.event on delete cascade,
  email text not null,
  language text not null,
  unique (event, email)
);
comment on table communities.event_guest is 'Goes a month after the event';
comment on column communities.event_guest.number is 'Stands, signed, in the link of the mails';
comment on column communities.event_guest.email is 'In small letters';
