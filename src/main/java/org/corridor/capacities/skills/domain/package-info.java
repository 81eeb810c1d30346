/** The taxonomy in the database and in memory, and how it comes in. */
@org.jspecify.annotations.NullMarked
package org.corridor.capacities.skills.domain;
