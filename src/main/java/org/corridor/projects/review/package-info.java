/**
 * The design review: what the handbook's experience says about a design. Each check is a small
 * named rule with its citation; what a rule sees is a finding, which is a strength, a piece of
 * advice or a gap. There is no score, since findings cannot be weighed against each other.
 *
 * <p>Rules read structure only: what was chosen, counted, dated, or left empty. They never search
 * the team's words, since those may be in any language.
 */
@org.jspecify.annotations.NullMarked
package org.corridor.projects.review;
