@org.jspecify.annotations.NullMarked
package org.corridor.projects.money.web;
