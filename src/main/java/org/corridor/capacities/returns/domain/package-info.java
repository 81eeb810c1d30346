@org.jspecify.annotations.NullMarked
package org.corridor.capacities.returns.domain;
