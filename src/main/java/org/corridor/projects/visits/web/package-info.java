@org.jspecify.annotations.NullMarked
package org.corridor.projects.visits.web;
