/**
 * What partners agree on in writing: a joint vision, worked out from what each wrote alone, and
 * agreements assembled from clauses, frozen as versions and signed by a speaker of each partner
 * (handbook 6.1 and 6.4, text box 17).
 *
 * <p>A memorandum of understanding is read by everybody in the partnership. A cooperation agreement
 * between some partners, with its shares of the budget, is read by these alone.
 *
 * <p>An agreement here is a record of what partners say they agreed on. It is no qualified
 * electronic signature, and says so.
 */
@NullMarked
package org.corridor.alliances.agreements;

import org.jspecify.annotations.NullMarked;
