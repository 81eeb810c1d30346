/**
 * Each partner assesses the partnership alone; then all compare. Answers stay with their partner
 * until then.
 */
@org.jspecify.annotations.NullMarked
package org.corridor.alliances.health.checkup.domain;
