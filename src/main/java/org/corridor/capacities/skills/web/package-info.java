/** How skills are typed, and how stewards bring the taxonomy in. */
@org.jspecify.annotations.NullMarked
package org.corridor.capacities.skills.web;
