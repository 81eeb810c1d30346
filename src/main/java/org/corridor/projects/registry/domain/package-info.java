@org.jspecify.annotations.NullMarked
package org.corridor.projects.registry.domain;
