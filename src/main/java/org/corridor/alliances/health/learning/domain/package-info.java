/**
 * What partners know and want to learn, what they plan to teach each other, and what came of it
 * (handbook 6.3).
 */
@org.jspecify.annotations.NullMarked
package org.corridor.alliances.health.learning.domain;
