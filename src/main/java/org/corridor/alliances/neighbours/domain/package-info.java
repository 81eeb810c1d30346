@org.jspecify.annotations.NullMarked
package org.corridor.alliances.neighbours.domain;
