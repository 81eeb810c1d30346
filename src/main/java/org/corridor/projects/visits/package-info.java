/**
 * Monitoring of a project under way: somebody looks. A <em>visit</em> has a plan with questions,
 * <em>findings</em> by question and <em>recommendations</em> that the team answers and follows up
 * until they are done; an <em>evaluation</em> is a visit with terms of reference, ratings and a
 * response of the team. Beside them stands the comparison of the beginning with what is now.
 */
@NullMarked
package org.corridor.projects.visits;

import org.jspecify.annotations.NullMarked;
