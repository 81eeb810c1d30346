@org.jspecify.annotations.NullMarked
package org.corridor.capacities.courses.domain;
