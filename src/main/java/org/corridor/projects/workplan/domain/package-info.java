@org.jspecify.annotations.NullMarked
package org.corridor.projects.workplan.domain;
