package org.corridor.capacities.courses;

import org.corridor.people.OrganisationView;

/** A course that is published and not over: everybody may read it. */
public record OpenCourse(CourseId id, OrganisationView organisation, CourseFacts facts) {}
