/**
 * Finding people, organisations and groups by what they show. The index holds nothing else: for
 * each circle of viewers an entry has a sight of its own, made by the same rule that makes its
 * page, and whoever searches sees only sights of their circle. So a search, a count, a suggestion
 * or an export cannot tell what a page would not.
 *
 * <p>PostgreSQL is where everything is kept. Each node has an index of its own in its data folder,
 * made from the tables and led after them; it can be thrown away at any time (decision 21).
 */
@NullMarked
package org.corridor.people.directory.domain;

import org.jspecify.annotations.NullMarked;
