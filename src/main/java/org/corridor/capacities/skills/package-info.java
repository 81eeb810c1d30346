/** Skills and occupations: what they are called, and how they are found. */
@org.jspecify.annotations.NullMarked
package org.corridor.capacities.skills;
