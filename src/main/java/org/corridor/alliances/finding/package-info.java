/**
 * Finding partners by complementarity (handbook 6.2): who closes the gaps that a partnership has as
 * a whole, at the end of the corridor that is missing, with the reach, the expertise, the bonds and
 * the experience that the others lack. Every proposal says why.
 */
@org.jspecify.annotations.NullMarked
package org.corridor.alliances.finding;
