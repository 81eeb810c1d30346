/**
 * The lessons of a project under way: what happened to each action point, caution and threat of its
 * design, what else its team learned, and what of it the team tells others.
 */
@NullMarked
package org.corridor.projects.lessons;

import org.jspecify.annotations.NullMarked;
