@org.jspecify.annotations.NullMarked
package org.corridor.projects.lessons.web;
