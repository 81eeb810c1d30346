/** Brings many vacancies in from a file: a sheet, JobPostings, a feed. */
@org.jspecify.annotations.NullMarked
package org.corridor.capacities.vacancies.imports.domain;
