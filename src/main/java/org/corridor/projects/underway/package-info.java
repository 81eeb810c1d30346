/**
 * Projects under way: a design that was agreed and is now carried out. Who belongs to the team and
 * what each may do, the agreed version and its amendments, and the door to the subjects that a
 * project under way is made of (plan, money, indicators): they know this one, it does not know
 * them.
 */
@NamedInterface("underway")
@NullMarked
package org.corridor.projects.underway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
