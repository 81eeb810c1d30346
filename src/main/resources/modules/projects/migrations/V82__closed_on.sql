-- The last day of a project that is closed, as its team says it.

alter table projects.underway add column closed_on date;
