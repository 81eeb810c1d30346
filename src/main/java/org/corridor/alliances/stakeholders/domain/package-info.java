@org.jspecify.annotations.NullMarked
package org.corridor.alliances.stakeholders.domain;
