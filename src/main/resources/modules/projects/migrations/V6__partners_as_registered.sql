-- Entries for the same organisation may be merged and parted again: what the project named stays beside what stands for it now.
alter table projects.project_partner add column registered uuid;
update projects.project_partner set registered = organisation;
alter table projects.project_partner alter column registered set not null;
create index project_partner_registered on projects.project_partner (registered);

comment on column projects.project_partner.organisation is 'The entry that stands for the partner now';
comment on column projects.project_partner.registered is 'The entry that was registered for it';
