@org.jspecify.annotations.NullMarked
package org.corridor.projects.indicators.domain;
