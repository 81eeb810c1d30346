@org.jspecify.annotations.NullMarked
package org.corridor.people.work.web;
