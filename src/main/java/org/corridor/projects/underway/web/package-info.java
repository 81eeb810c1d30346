@org.jspecify.annotations.NullMarked
package org.corridor.projects.underway.web;
