/**
 * Registration campaigns: an organisation invites people to tell what they can do, at an event or
 * in a place, by an address and a QR code of its own, and sees in numbers that name nobody what
 * came of it.
 */
@org.jspecify.annotations.NullMarked
package org.corridor.capacities.campaigns;
