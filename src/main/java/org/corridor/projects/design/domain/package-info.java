@org.jspecify.annotations.NullMarked
package org.corridor.projects.design.domain;
