/**
 * How a partnership keeps well: check-ups, learning from one another, threats (handbook 6.3, 6.4).
 */
@org.jspecify.annotations.NullMarked
package org.corridor.alliances.health;
