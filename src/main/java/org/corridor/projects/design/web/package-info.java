/**
 * The pages of the design tool: the frame that every step shares (saving, jumping, rows, undo,
 * history), and one {@link org.corridor.projects.design.web.StepPage} for each step.
 */
@org.jspecify.annotations.NullMarked
package org.corridor.projects.design.web;
