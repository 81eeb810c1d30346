/** The rules, grouped by subject, and how they are applied. */
@org.jspecify.annotations.NullMarked
package org.corridor.projects.review.domain;
