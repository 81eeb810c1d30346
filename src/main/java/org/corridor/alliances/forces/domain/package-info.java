@org.jspecify.annotations.NullMarked
package org.corridor.alliances.forces.domain;
