/**
 * What could harm a partnership, the early signs of it, and who is called for help (handbook 6.4).
 */
@org.jspecify.annotations.NullMarked
package org.corridor.alliances.health.threats.domain;
