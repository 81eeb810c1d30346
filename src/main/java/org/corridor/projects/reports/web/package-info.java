@org.jspecify.annotations.NullMarked
package org.corridor.projects.reports.web;
