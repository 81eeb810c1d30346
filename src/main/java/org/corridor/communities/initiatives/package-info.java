/**
 * What the members of a circle decide to do together (handbook 2.3: migrant-led initiatives): they
 * propose, support, vote, give time, skills and money, and see what becomes of it.
 */
@NullMarked
package org.corridor.communities.initiatives;

import org.jspecify.annotations.NullMarked;
