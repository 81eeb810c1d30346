/**
 * Circles: groups of members around a corridor, a theme, a profession, a generation, a gender or a
 * project (handbook 2.1), with a purpose, rules, languages and hosts.
 */
@NullMarked
package org.corridor.communities.circles;

import org.jspecify.annotations.NullMarked;
