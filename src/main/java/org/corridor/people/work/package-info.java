/**
 * What waits for somebody, from all parts of the platform, on one page. It holds nothing itself: a
 * part that has something to do for people is a {@link org.corridor.people.WaitsForPerson}.
 */
@org.jspecify.annotations.NullMarked
package org.corridor.people.work;
