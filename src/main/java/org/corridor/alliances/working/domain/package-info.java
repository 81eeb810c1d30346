@org.jspecify.annotations.NullMarked
package org.corridor.alliances.working.domain;
