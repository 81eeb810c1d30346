@org.jspecify.annotations.NullMarked
package org.corridor.projects.diary.web;
