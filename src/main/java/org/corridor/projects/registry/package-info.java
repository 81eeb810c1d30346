/**
 * The registry: real projects, each rooted in its corridors, with what they tried and what became
 * of it. The 51 projects of the Joint Migration and Development Initiative are always there; they
 * come from the handbook's content in {@code knowledge} and follow it when it is corrected.
 *
 * <p>PostgreSQL keeps the projects and finds words in them; which facets a project has is kept in
 * memory by each node and read anew when a project changed.
 */
@org.jspecify.annotations.NullMarked
package org.corridor.projects.registry;
