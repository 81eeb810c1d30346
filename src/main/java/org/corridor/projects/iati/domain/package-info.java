@org.jspecify.annotations.NullMarked
package org.corridor.projects.iati.domain;
