alter table projects.design_revision add column undo boolean not null default false;

comment on column projects.design_revision.undo is 'Brought back by undoing the last change, not chosen from the history';

-- What the nightly clearing looks for: the bin, and designs of nobody that nobody touches
create index design_bin on projects.design (deleted_at) where deleted_at is not null;
create index design_of_nobody on projects.design (changed_at) where owner is null;
