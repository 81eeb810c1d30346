@org.jspecify.annotations.NullMarked
package org.corridor.projects.closing.domain;
