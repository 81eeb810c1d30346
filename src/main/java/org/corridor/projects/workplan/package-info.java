/**
 * The work plan of a project under way: when each activity of the plan that holds is done and by
 * whom, how far it is, what waits for what, and the milestones. It keeps only what the plan does
 * not say itself; an activity that nobody touched follows the plan's months.
 */
@NullMarked
package org.corridor.projects.workplan;

import org.jspecify.annotations.NullMarked;
